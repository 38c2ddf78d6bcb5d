import type { Linked } from './partners.ts';

/** What the order of the drafts says of a pair. */
export interface OrderOdds {
  /** Whether a pair stands between the partners of its neighbours, seen from both sides. */
  readonly inOrder: (old: number, next: number) => boolean;
  /** How likely a pair is beside one that is in order, 0 to 1; 1 where it is in order or order says nothing. */
  readonly odds: (old: number, next: number) => number;
}

/**
 * In a long draft hardly a place is in order by chance, but neighbours share a subject too: order counts as in a draft in
 * which every tenth place is, and a pair that is far from its place needs three times the similarity, not twenty times.
 */
const leastChance = 0.1;
/** Two pairs that lie in order as often as chance has it are taken as known before any is seen. */
const priorPairs = 2;

/** One side of the drafts: for each passage, between which of the other side's it is expected. */
interface Slots {
  readonly first: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** From the partner of the nearest sure passage before to that of the nearest one after; the ends where there is none. */
function slotsOf(first: number, partner: Int32Array, count: number, least: number, most: number): Slots {
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  for (let at = 0, last = least; at < count; at++) {
    from[at] = last;
    if ((partner[first + at] as number) >= 0) last = partner[first + at] as number;
  }
  for (let at = count - 1, last = most; at >= 0; at--) {
    to[at] = last;
    if ((partner[first + at] as number) >= 0) last = partner[first + at] as number;
  }
  return { first, from, to };
}

function expects({ first, from, to }: Slots, node: number, other: number): boolean {
  return other >= (from[node - first] as number) && other <= (to[node - first] as number);
}

/** The chance that a passage and any one of the other side's are in order. */
function chance({ from, to }: Slots, others: number): number {
  const places = from.reduce((sum, start, at) => sum + Math.max(0, (to[at] as number) - start + 1), 0);
  return places / (from.length * others);
}

/**
 * Order as evidence, never a ban, and no more of it than the two drafts keep: how often the sure pairs lie between the
 * partners of their neighbours, against how often any two passages do (a likelihood ratio). It speaks against pairs that
 * are out of order, for none: two neighbours of which the one was struck and the other added are no pair for that. Where
 * a draft was put into another order, the sure pairs are in order no oftener than chance, and order says nothing.
 */
export function orderOdds(olds: number, news: number, sure: readonly Linked[]): OrderOdds {
  const partner = new Int32Array(olds + news).fill(-1);
  for (const pair of sure) [partner[pair.old], partner[pair.new]] = [pair.new, pair.old];
  const old = slotsOf(0, partner, olds, olds, olds + news - 1);
  const next = slotsOf(olds, partner, news, 0, olds - 1);
  const inOrder = (a: number, b: number) => expects(old, a, b) && expects(next, b, a);
  const expected = Math.min(1, Math.max(leastChance, Math.min(chance(old, news), chance(next, olds))));
  const kept = sure.filter((pair) => inOrder(pair.old, pair.new)).length;
  const share = (kept + priorPairs * expected) / (sure.length + priorPairs);
  const broken = expected === 1 ? 1 : (expected / share) * ((1 - share) / (1 - expected));
  return { inOrder, odds: (a, b) => (inOrder(a, b) ? 1 : Math.min(1, broken)) };
}

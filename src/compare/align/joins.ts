import type { TextProfile } from '../../text/profile.ts';
import { containment } from '../../text/similarity.ts';
import { isLinked, type Linked, type Partners } from './partners.ts';
import type { Evidence } from './votes.ts';

/**
 * How much of a passage must be found in a host for it to be merged into or split off it. At half of it eu28#26,
 * whose words v20#17 has from 24d, would join that point; at more, halves that were rewritten are lost.
 */
const goodShare = 0.4;
/** Parts of a point mostly stay next to each other: beside one of the host's partners half of that share will do. */
const besidePartner = 2;
/**
 * Clauses of points that belong together need less: v28#10b, on Ukraine invading Russia, is a third of v20#5b beside
 * 10d. A clause joins where most of its words are, if a third of it is there and in none of the host's partners. Among
 * whole points, where formulas recur, the same rule joins what does not belong together.
 */
const clauseShare = { found: 0.6, own: 1 / 3 };
/** Between two passages that have partners a good share of one must have moved, and be this much of the other. */
const receivedShare = 0.25;

/** Whose passages are aligned: the points of two drafts, or the clauses of points that belong together. */
export type Scope = 'drafts' | 'linked points';

function standsBeside(node: number, others: readonly number[]): boolean {
  return others.some((other) => Math.abs(other - node) === 1);
}

/** How much the passages of a pair are found in each other, and not in the partners that they have already. */
function shares(pair: Evidence, partners: Partners, profiles: readonly TextProfile[]): number {
  const of = (node: number) => profiles[node] as TextProfile;
  const found = (share: number, node: number, host: number) => {
    if (isLinked(partners, node)) return share;
    return (share + containment(of(node), of(host), (partners[host] ?? []).map(of))) / 2;
  };
  return Math.max(found(pair.ofOld, pair.old, pair.new), found(pair.ofNew, pair.new, pair.old));
}

/** Whether most words of a clause without a partner are in the host, a good part of them only there. */
function contributes(
  node: number,
  host: number,
  partners: Partners,
  profiles: readonly TextProfile[],
): boolean {
  const of = (at: number) => profiles[at] as TextProfile;
  if (isLinked(partners, node)) return false;
  const others = (partners[host] ?? []).map(of);
  return (
    containment(of(node), of(host), []) >= clauseShare.found &&
    containment(of(node), of(host), others) >= clauseShare.own
  );
}

/**
 * Further pairs, by which passages are merged, split or regrouped: a passage without a partner joins the host in which
 * most of it is found; two passages that have partners are joined if a good share of both is the same pieces.
 */
export function joins(
  pairs: readonly Evidence[],
  partners: Partners,
  profiles: readonly TextProfile[],
  scope: Scope,
): Linked[] {
  const joined = new Set<number>();
  const isFree = (node: number) => !isLinked(partners, node) && !joined.has(node);
  return pairs
    .filter((pair) => !partners[pair.old]?.includes(pair.new))
    .map((pair) => {
      const beside =
        standsBeside(pair.new, partners[pair.old] ?? []) || standsBeside(pair.old, partners[pair.new] ?? []);
      const share = shares(pair, partners, profiles);
      const part =
        scope === 'linked points' &&
        (contributes(pair.old, pair.new, partners, profiles) ||
          contributes(pair.new, pair.old, partners, profiles));
      return { pair, part, share, weighed: share * (beside ? besidePartner : 1) };
    })
    .sort((a, b) => b.weighed - a.weighed || a.pair.old - b.pair.old || a.pair.new - b.pair.new)
    .filter(({ pair, part, share, weighed }) => {
      const free = isFree(pair.old) || isFree(pair.new);
      const good = free
        ? part || weighed >= goodShare
        : share >= goodShare && Math.min(pair.ofOld, pair.ofNew) >= receivedShare;
      if (good) joined.add(pair.old).add(pair.new);
      return good;
    })
    .map(({ pair }) => pair);
}

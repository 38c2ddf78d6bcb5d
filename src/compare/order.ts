import type { Link } from '../model.ts';
import { piles, prefixMaxima } from '../text/ascending.ts';
import { greatest } from '../text/greatest.ts';

/** A matched pair, by index. */
export interface Match {
  readonly old: number;
  readonly new: number;
}

/** What decides between equally long runs of matches. */
export interface Weight {
  /** Tokens of both sides. */
  readonly tokens: number;
  /** A hash of both sides' words, the same whichever side is called old. */
  readonly content: number;
}

/**
 * The old indices of the matches that moved: those outside the heaviest of the longest increasing runs of the
 * matches. Of equally long and heavy runs the one with the greatest sum of content hashes stays, and of those that say the
 * same the one that is nearest to its old places, so that the comparison read the other way round marks the same pairs. O(n log n): longest increasing subsequence over a
 * Fenwick tree of prefix maxima.
 */
export function movedMatches(matches: readonly Match[], weigh: (match: Match) => Weight): Set<number> {
  const byOld = [...matches].sort((a, b) => a.old - b.old);
  if (byOld.every((match, k) => k === 0 || match.new > (byOld[k - 1] as Match).new)) return new Set();
  const size = greatest(byOld.map((match) => match.new + 1));
  const tree = prefixMaxima<Run>(size, better);
  const decisive = inSomeButNotAll(byOld);
  let best: Run | undefined;
  for (const match of byOld) {
    const run = extend(tree.best(match.new), match, decisive.has(match) ? weigh(match) : WEIGHTLESS);
    tree.raise(match.new, run);
    if (better(run, best)) best = run;
  }
  const moved = new Set(byOld.map((match) => match.old));
  for (let run = best; run; run = run.before) moved.delete(run.match.old);
  return moved;
}

const WEIGHTLESS: Weight = { tokens: 0, content: 0 };

/**
 * The matches that are in some of the longest increasing runs and not in all: only their weights decide between the
 * runs, and weighing a match costs more than all else. A run has one match of each pile.
 */
function inSomeButNotAll(byOld: readonly Match[]): Set<Match> {
  const before = piles(byOld.map((match) => match.new));
  const after = piles(byOld.map((match) => -match.new).reverse()).reverse();
  const longest = greatest(before);
  const inSome = [...byOld.keys()].filter((k) => (before[k] as number) + (after[k] as number) === longest);
  const members = new Uint32Array(longest + 1);
  const pileOf = (k: number) => before[k] as number;
  for (const k of inSome) members[pileOf(k)] = (members[pileOf(k)] as number) + 1;
  return new Set(inSome.filter((k) => (members[pileOf(k)] as number) > 1).map((k) => byOld[k] as Match));
}

/** An increasing run by its last match. */
interface Run {
  readonly match: Match;
  readonly before: Run | undefined;
  readonly length: number;
  readonly tokens: number;
  readonly content: number;
  /** How far its matches are from their old places, in all. */
  readonly distance: number;
}

function extend(before: Run | undefined, match: Match, weight: Weight): Run {
  return {
    match,
    before,
    length: (before?.length ?? 0) + 1,
    tokens: (before?.tokens ?? 0) + weight.tokens,
    content: (before?.content ?? 0) + weight.content,
    distance: (before?.distance ?? 0) + Math.abs(match.new - match.old),
  };
}

function better(a: Run, b: Run | undefined): boolean {
  const { length, tokens, content, distance } = a;
  return !b || (length - b.length || tokens - b.tokens || content - b.content || b.distance - distance) > 0;
}

/**
 * The links in the order of reports: that of the new side; a removed one stands after the link of the nearest old
 * index before it that has one.
 */
export function reportOrder(links: readonly Link[]): Link[] {
  const byOld = [...links].sort((a, b) => first(a.old) - first(b.old));
  const keys = new Map<Link, readonly [place: number, afterIt: number]>();
  let anchor = -1;
  for (const link of byOld) {
    if (link.kind === 'removed') keys.set(link, [anchor, first(link.old)]);
    else {
      // Added ones, which are no anchors, come last.
      anchor = first(link.new);
      keys.set(link, [anchor, -1]);
    }
  }
  const key = (link: Link) => keys.get(link) ?? [0, 0];
  return [...links].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
}

/** The first index of a side; a side without any comes after all others. */
function first(indices: readonly number[]): number {
  return indices.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
}

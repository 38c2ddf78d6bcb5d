import type { Pair } from './candidates.ts';

/** Unrelated texts of one subject reach this similarity by chance; a weaker pair without rivals is likelier none. */
export const chanceLikeness = 0.15;
/** What "none of them" is trusted with. */
export const trustInNone = trustIn(chanceLikeness, 1);

/**
 * The weight that a pair has beside its rivals: by its score, and by what order says of it. A better rival takes it
 * sharply: twice the score counts sixteen times as much.
 */
export function trustIn(score: number, odds: number): number {
  const square = score * score;
  return odds * square * square;
}

/**
 * How sure both sides are of each other, 0 to 1: each side shares its trust out among its candidates and "none of them",
 * and the two shares are multiplied (alignment by agreement, Liang, Taskar and Klein 2006). A score thus counts by its
 * rivals in row and column, and its scale hardly matters. `trust` has a value for each pair; nodes are below `nodes`; `none`
 * is what no partner at all is trusted with.
 */
export function agreement(
  pairs: readonly Pair[],
  trust: Float64Array,
  nodes: number,
  none: number = trustInNone,
): Float64Array {
  const all = new Float64Array(nodes).fill(none);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    all[pair.old] = (all[pair.old] as number) + (trust[at] as number);
    all[pair.new] = (all[pair.new] as number) + (trust[at] as number);
  }
  return trust.map((value, at) => {
    const pair = pairs[at] as Pair;
    return (value / (all[pair.old] as number)) * (value / (all[pair.new] as number));
  });
}

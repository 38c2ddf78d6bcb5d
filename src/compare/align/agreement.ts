import type { Pair } from './candidates.ts';

/** How sharply a better rival takes a score's weight: twice the similarity counts sixteen times as much. */
const sharpness = 4;
/** Unrelated texts of one subject reach this similarity by chance; a weaker pair without rivals is likelier none. */
export const chanceLikeness = 0.15;
/** What "none of them" is trusted with. */
export const trustInNone = chanceLikeness ** sharpness;

/** The weight that a pair has beside its rivals: by its score, and by what order says of it. */
export function trustIn(score: number, odds: number): number {
  return odds * score ** sharpness;
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
  for (const [at, pair] of pairs.entries()) {
    all[pair.old] = (all[pair.old] as number) + (trust[at] as number);
    all[pair.new] = (all[pair.new] as number) + (trust[at] as number);
  }
  return trust.map((value, at) => {
    const pair = pairs[at] as Pair;
    return (value / (all[pair.old] as number)) * (value / (all[pair.new] as number));
  });
}

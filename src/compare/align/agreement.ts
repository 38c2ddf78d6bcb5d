import type { Pair } from './candidates.ts';

/** How sharply a better rival takes a score's weight: twice the similarity counts sixteen times as much. */
const sharpness = 4;

/**
 * How sure both sides are of each other, 0 to 1: each side shares its trust out among its candidates and "none of them",
 * and the two shares are multiplied (alignment by agreement, Liang, Taskar and Klein 2006). A score thus counts by its
 * rivals in row and column, and its scale hardly matters. `none` is the score at which a pair without rivals is as
 * likely as none.
 */
export function agreement<P extends Pair>(
  pairs: readonly P[],
  score: (pair: P) => number,
  none: number,
): Float64Array {
  const trust = Float64Array.from(pairs, (pair) => score(pair) ** sharpness);
  const sum = new Map<number, number>();
  const nothing = none ** sharpness;
  pairs.forEach((pair, at) => {
    for (const node of [pair.old, pair.new])
      sum.set(node, (sum.get(node) ?? nothing) + (trust[at] as number));
  });
  return trust.map((value, at) => {
    const pair = pairs[at] as Pair;
    return (value / (sum.get(pair.old) as number)) * (value / (sum.get(pair.new) as number));
  });
}

/** An old and a new point that stand in one link. */
export type IndexPair = readonly [old: number, new: number];

/** How well found pairs agree with the known ones, 0 to 1 each. */
export interface Score {
  /** The share of the pairs found that are right. */
  readonly precision: number;
  /** The share of the right pairs that were found. */
  readonly recall: number;
  /** Their harmonic mean (van Rijsbergen 1979). */
  readonly f1: number;
}

/** A link by the indices of its two sides. */
export interface Sides {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** Each old with each new point of a link. */
export function pairsOf(links: readonly Sides[]): IndexPair[] {
  return links.flatMap(({ old, new: next }) => old.flatMap((i) => next.map((j) => [i, j] as const)));
}

export function score(found: readonly IndexPair[], known: readonly IndexPair[]): Score {
  const right = new Set(known.map(String));
  const hits = new Set(found.map(String).filter((pair) => right.has(pair))).size;
  const precision = found.length === 0 ? 1 : hits / found.length;
  const recall = right.size === 0 ? 1 : hits / right.size;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

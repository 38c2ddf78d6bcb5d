import { align } from '../../../src/compare/align.ts';
import { passage } from '../../../src/compare/wording.ts';
import type { KnownPair } from './revision.ts';
import { pairsOf, type Score, type Sides, score } from './score.ts';

/** More than any draft has points. */
const apart = 2 ** 20;

/** How well `align` finds the known links; several pairs of drafts are scored as one, each with indices of its own. */
export function alignmentScore(pairs: readonly KnownPair[]): Score {
  const pooled = (links: (pair: KnownPair) => readonly Sides[]) =>
    pairs.flatMap((pair, k) => pairsOf(links(pair)).map(([i, j]) => [i + k * apart, j + k * apart] as const));
  return score(
    pooled(({ old, new: next }) => align(old.points.map(passage), next.points.map(passage))),
    pooled(({ links }) => links),
  );
}

import { agreement, trustIn } from './agreement.ts';
import type { Pair } from './candidates.ts';
import type { Evidence } from './votes.ts';

/** Both sides must hold the pair about as likely as everything else together: 0.45 from each. */
export const leastAgreement = 0.2;

/** A pair and how sure both sides are of each other, 0 to 1. */
export interface Judged extends Evidence {
  readonly score: number;
  readonly sure: number;
}

/** Each pair with the agreement of both sides; `score` says how well it fits by itself, `odds` what order says of it. */
export function judge(
  pairs: readonly Evidence[],
  nodes: number,
  score: (pair: Evidence) => number,
  odds: (pair: Pair) => number,
): Judged[] {
  const scores = pairs.map(score);
  const trust = Float64Array.from(pairs, (pair, at) => trustIn(scores[at] as number, odds(pair)));
  const sure = agreement(pairs, trust, nodes);
  return pairs.map((pair, at) => ({
    old: pair.old,
    new: pair.new,
    similarity: pair.similarity,
    placed: pair.placed,
    found: pair.found,
    score: scores[at] as number,
    sure: sure[at] as number,
  }));
}

/** One partner for each passage that has one, the surest pairs first. */
export function assign(pairs: readonly Judged[]): Judged[] {
  const taken = new Set<number>();
  return pairs
    .filter(({ sure }) => sure >= leastAgreement)
    .sort((a, b) => b.sure - a.sure || a.old - b.old || a.new - b.new)
    .filter((pair) => {
      if (taken.has(pair.old) || taken.has(pair.new)) return false;
      taken.add(pair.old).add(pair.new);
      return true;
    });
}

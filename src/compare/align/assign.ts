import { agreement } from './agreement.ts';
import type { Pair } from './candidates.ts';
import type { Evidence } from './votes.ts';

/** Unrelated passages of one draft reach this similarity by chance; a weaker pair without rivals is likelier none. */
const noPartner = 0.15;
/** Both sides must hold the pair about as likely as everything else together: 0.45 from each. */
const leastAgreement = 0.2;

function bestFirst(pairs: readonly Evidence[], score: (pair: Evidence) => number): Evidence[] {
  const sure = agreement(pairs, score, noPartner);
  return pairs
    .map((pair, at) => ({ pair, sure: sure[at] as number }))
    .filter(({ sure }) => sure >= leastAgreement)
    .sort((a, b) => b.sure - a.sure || a.pair.old - b.pair.old || a.pair.new - b.pair.new)
    .map(({ pair }) => pair);
}

/** One partner for each passage that has one, the surest pairs first. */
export function assign(pairs: readonly Evidence[], score: (pair: Evidence) => number): Pair[] {
  const taken = new Set<number>();
  return bestFirst(pairs, score).filter((pair) => {
    if (taken.has(pair.old) || taken.has(pair.new)) return false;
    taken.add(pair.old).add(pair.new);
    return true;
  });
}

import type { Asserted, Candidate, Explanation, Side } from '../../model.ts';
import { assertedBy } from '../asserted.ts';
import { english } from '../words/english/index.ts';

/** A share in per cent; what is not all or nothing is never said to be. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return share > 0.99 && share < 1 ? 'over 99%' : `${Math.round(share * 100)}%`;
}

/** A point or clause with its draft, as on the command line: `v28#10`. */
export function place(side: Side, ref: string, { drafts }: Explanation): string {
  return `${drafts[side]}#${ref}`;
}

/** The ref of an end of the pair of a candidate and what is explained. */
export function endOf(side: Side, { ref }: Candidate, explanation: Explanation): string {
  return side === explanation.side ? explanation.ref : ref;
}

/** Whose word a link is, and why. */
export function by(asserted: Asserted): string {
  return assertedBy(asserted, { words: english }).replace(/\.$/, '');
}

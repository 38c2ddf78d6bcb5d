import type { AcceptanceFacts } from '../../model.ts';
import { visible } from '../../text/safe.ts';

/** What is wrong with an entry of the file of accepted findings. */
export function acceptanceMessage(finding: AcceptanceFacts): string {
  switch (finding.rule) {
    case 'acceptance-expired': {
      const effect = finding.counts
        ? 'its finding counts again; accept it anew, or remove the entry'
        : 'it covers nothing in this run; remove the entry';
      return `expired on ${visible(finding.until)}: ${effect}`;
    }
    case 'acceptance-unmatched':
      return `no finding has the fingerprint ${visible(finding.entry)} any more; remove the entry`;
    case 'acceptance-duplicate':
      return `${visible(finding.entry)} is accepted on line ${finding.firstLine} already; keep one of the two`;
  }
}

import type { ChangeFacts, Finding } from '../../model.ts';

/** Rules about changes: 1 for what readers look for first (numbers, and what comes or goes), 2 for all else. */
const OF_CHANGES: Readonly<Record<ChangeFacts['rule'], 1 | 2>> = {
  'quantity-changed': 1,
  'point-removed': 1,
  'point-added': 1,
  'draft-deleted': 1,
  'draft-added': 1,
  'draft-renamed': 1,
  'base-invalid': 1,
  'published-text-changed': 1,
  'published-withdrawn': 1,
  'point-moved': 2,
  'point-reworded': 2,
  'standing-changed': 2,
  'duty-changed': 2,
  'negation-changed': 2,
  'party-changed': 2,
  'condition-changed': 2,
  'and-or-changed': 2,
  'scope-changed': 2,
  'theme-gone-quiet': 2,
  'theme-newly-raised': 2,
  'evidence-raised': 2,
  'evidence-lowered': 2,
  'erratum-point-unknown': 2,
};

const RANKS: ReadonlyMap<string, number> = new Map(Object.entries(OF_CHANGES));

/** What is found of a change, or of a red line, and not of a file as it is. */
export function isOfChange(finding: Finding): boolean {
  return interest(finding) < OTHERS;
}

const OTHERS = 3;

/** How soon a reader of a change asks for it, of findings of one level: 0 for red lines, 3 for what no change brought. */
export function interest(finding: Finding): number {
  return 'redLine' in finding ? 0 : (RANKS.get(finding.rule) ?? OTHERS);
}

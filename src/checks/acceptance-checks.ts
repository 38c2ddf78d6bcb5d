import type { Acceptance, Acceptances, Finding, Looked, Rule } from '../model.ts';
import { type Check, defineCheck, repeats } from './check.ts';
import { acceptedOf, SOUND } from './examples.ts';
import { isFixed } from './fixed.ts';

const entryOn = (rule: string) =>
  `fingerprint: "3f9a0c52d1e8b764"\nrule: ${rule}\nreason: Agreed in January.`;

/** A check without a base looks at no changes, and does not miss what this entry accepts. */
const REMOVED = entryOn('point-removed');

const accepting = (...entries: readonly string[]) => ({
  ...SOUND,
  'plancmp-accepted.yaml': acceptedOf(...entries),
});

/** What checks of accepted findings may look at. */
export interface AcceptanceContext {
  readonly entries: Acceptances;
  /** What this run found. */
  readonly findings: readonly Finding[];
  readonly looked: Looked;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A warning: what it covered is for people to look at again. */
const expired = defineCheck({
  rule: 'acceptance-expired',
  level: 'warning',
  about: 'No acceptance is past its last day.',
  example: {
    flagged: accepting(`${REMOVED}\nuntil: 2025-12-31`),
    clean: accepting(REMOVED),
  },
  find: ({ entries, findings, today }: AcceptanceContext) =>
    entries
      .filter((entry) => isExpired(entry, today))
      .map((entry) => [
        entry,
        {
          entry: entry.fingerprint,
          until: entry.until ?? '',
          counts: findings.some((finding) => covers(entry, finding)),
        },
      ]),
});

/** For information: what was accepted is gone, or is another finding now. */
const unmatched = defineCheck({
  rule: 'acceptance-unmatched',
  level: 'note',
  about: 'Every acceptance that a check could match is of a finding.',
  example: {
    flagged: accepting(entryOn('number-gap')),
    clean: accepting(REMOVED),
  },
  find: (context: AcceptanceContext) =>
    context.entries
      .filter((entry) => isUnmatched(entry, context))
      .map((entry) => [entry, { entry: entry.fingerprint, of: entry.rule }]),
});

/** A warning: which of the two reasons counts? */
const duplicate = defineCheck({
  rule: 'acceptance-duplicate',
  level: 'warning',
  about: 'Each finding is accepted once.',
  example: {
    flagged: accepting(REMOVED, REMOVED),
    clean: accepting(REMOVED),
  },
  find: ({ entries }: AcceptanceContext) =>
    repeats(entries, ({ fingerprint }) => fingerprint).map(({ first, again }) => [
      again,
      { entry: again.fingerprint, firstLine: first.line },
    ]),
});

/** Every check of the file of accepted findings. */
export const acceptanceChecks: readonly Check<AcceptanceContext>[] = [expired, unmatched, duplicate];

/** Whether a finding of this rule can be accepted. */
export function isAcceptable(rule: Pick<Finding | Rule, 'rule'>): boolean {
  return !isFixed(rule) && !acceptanceChecks.some((check) => check.rule === rule.rule);
}

/** What an entry calls the file that a finding is in: its name without folder and ending, as a draft is called by its id. */
export function fileNameOf({ file }: Pick<Finding, 'file'>): string {
  return file.replace(/^.*[\\/:]/s, '').replace(/\.ya?ml$/, '');
}

/** Whether an entry is on a finding, be it expired or not. */
export function covers({ fingerprint }: Acceptance, finding: Finding): boolean {
  return finding.fingerprint === fingerprint && isAcceptable(finding);
}

/** Whether the last day of an entry is over. */
export function isExpired({ until }: Acceptance, today: string): boolean {
  return until !== undefined && until < today;
}

/** Whether a run that could have found what an entry accepts did not. Of a file that cannot be read nothing is known. */
export function isUnmatched(entry: Acceptance, { findings, looked, today }: AcceptanceContext): boolean {
  if (isExpired(entry, today) || findings.some((finding) => covers(entry, finding))) return false;
  if (looked.rules?.has(entry.rule) === false) return false;
  if (entry.draft === undefined) return looked.files === undefined && !findings.some(isFixed);
  const unread = findings.filter(isFixed).map(fileNameOf);
  return looked.files?.has(entry.draft) !== false && !unread.includes(entry.draft);
}

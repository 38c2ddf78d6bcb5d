import type { Accepted, Checked, Finding } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { findingLine, findingMessage } from '../finding.ts';
import { shortHash } from '../names.ts';
import { plural } from '../words/english/grammar.ts';
import { LEVELS, parted } from './levels.ts';

/** The longest reason that is quoted, in UTF-16 units: some sentences. */
const REASON = 500;

/** What was found and whether that is accepted, as one line that is safe in any medium's text once it is escaped. */
export function messageOf(finding: Finding): string {
  return visible(findingMessage(finding)) + marks(finding);
}

/** The same without the fingerprint, for media that have another place for it. */
export function wordsOf({ accepted, ...finding }: Finding): string {
  return visible(findingMessage(finding as Finding)) + by(accepted);
}

/** The same with place, level and rule before it, as editors and people read it. */
export function lineOf(finding: Finding): string {
  return visible(findingLine(finding)) + marks(finding);
}

/** Behind a message: who accepted it and why, and the fingerprint by which it can be accepted. */
function marks({ accepted, fingerprint }: Finding): string {
  return by(accepted) + (fingerprint === undefined ? '' : ` [${visible(fingerprint)}]`);
}

function by(accepted: Accepted | undefined): string {
  return accepted === undefined ? '' : ` (${acceptance(accepted)})`;
}

/** That a finding is accepted, why, by whom and until when. */
export function acceptance({ reason, by, date, until }: Accepted): string {
  const facts = [
    visible(reason, REASON),
    ...(by === undefined ? [] : [`by ${visible(by, REASON)}`]),
    ...(date === undefined ? [] : [`on ${visible(date)}`]),
    ...(until === undefined ? [] : [`until ${visible(until)}`]),
  ];
  return `accepted: ${facts.join(', ')}`;
}

/** The findings by level, those that are accepted apart: `2 errors, 1 warning, 1 accepted`. */
export function tally(findings: readonly Finding[]): string {
  const [open, accepted] = parted(findings);
  const levels = LEVELS.map(
    (level) => [level, open.filter((finding) => finding.level === level).length] as const,
  );
  const parts = [
    ...levels.filter(([, n]) => n > 0).map(([level, n]) => plural(n, level)),
    ...(accepted.length > 0 ? [`${accepted.length} accepted`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'no findings';
}

/** That findings are left out which are no news, and how all are shown; undefined where none are. */
export function alreadyTold({ alreadyAtBase: n = 0 }: Checked): string | undefined {
  if (n === 0) return undefined;
  const which = `${plural(n, 'finding')} below error that the base has too`;
  return `${which} ${n === 1 ? 'is' : 'are'} left out; --no-base shows all`;
}

/** What was checked and how much was found, a line or two for people. */
export function summaryOf(told: Checked): string[] {
  const { base, drafts, files, findings } = told;
  const already = alreadyTold(told);
  const checked = `${plural(files.length, 'file')} checked, ${tally(findings)}`;
  if (!base) return [checked];
  const names = drafts.map(({ id, change }) => (change === 'changed' ? id : `${id} (${change})`));
  const list = names.length > 0 ? `: ${names.join(', ')}` : '';
  return [
    visible(`${plural(drafts.length, 'draft')} changed since ${shortHash(base.commit)}${list}`),
    checked,
    ...(already === undefined ? [] : [already]),
  ];
}

import type { Checked, Finding, Rule } from '../../../model.ts';
import { plain } from '../../markdown/nodes.ts';
import { write } from '../../markdown/write.ts';
import { plural } from '../../words/english/grammar.ts';
import { isOpen } from '../levels.ts';
import { defusedMarkdown } from '../log.ts';
import { AT_ROOT, type Surroundings } from '../surroundings.ts';
import { alreadyTold, tally } from '../told.ts';
import { draftHead, draftRow } from './drafts.ts';
import { fitting } from './fit.ts';
import { FRAMES, findingItem, heading, type Lines, sections } from './section.ts';

/**
 * The longest summary, in UTF-16 units: what GitHub takes as a comment. A job's summary may have 1 MiB, of which that is
 * less than a quarter in UTF-8.
 */
const LONGEST = 65_000;

/**
 * A summary for a job or a comment on GitHub: the outcome, what became of the drafts, and the findings, what fails and what
 * changed first. Where there are more than fit the gravest are in it, and the others are counted. No word of a draft is markup,
 * a mention or a link.
 */
export function findingMarkdown(
  checked: Checked,
  _rules: readonly Rule[] = [],
  at: Surroundings = AT_ROOT,
): string {
  const { findings } = checked;
  const top = [...opening(checked), ...changed(checked)];
  const end = howToAccept(findings);
  const room = LONGEST - lengthOf(top) - FRAMES - lengthOf(leftOut(findings.length)) - lengthOf(end);
  const kept = fitting(findings, room, (finding) => findingItem(finding, at).length + 1);
  const lines = [...top, ...sections(checked, kept, at), ...leftOut(findings.length - kept.length), ...end];
  return defusedMarkdown(`${lines.join('\n').trimEnd()}\n`);
}

function opening(told: Checked): Lines {
  const { files, findings, base, failOn, fails } = told;
  const already = alreadyTold(told);
  const checked = `${plural(files.length, 'file')} checked`;
  const compared = base === undefined ? '' : `, compared with ${base.rev} (${base.commit.slice(0, 12)})`;
  const threshold =
    failOn === 'never' ? 'No finding fails the check.' : `The check fails from ${THRESHOLD[failOn]} on.`;
  return [
    heading(2, `plancmp check ${fails ? 'failed' : 'passed'}: ${tally(findings)}`),
    '',
    write(plain(`${checked}${compared}. ${threshold}`)).trimEnd(),
    '',
    ...(already === undefined ? [] : [write(plain(`${already}.`)).trimEnd(), '']),
  ];
}

const THRESHOLD = { error: 'an error', warning: 'a warning', note: 'a note' } as const;

/** The table of drafts, whole rows of it, in at most half of the room. */
function changed({ drafts }: Checked): Lines {
  if (drafts.length === 0) return [];
  const rows: string[] = [];
  let left = LONGEST / 2;
  for (const draft of drafts) {
    const row = draftRow(draft);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const more = drafts.length - rows.length;
  const unsaid = `${plural(more, 'more draft')} left out, because there is no room for all here.`;
  return [...draftHead, ...rows, '', ...(more > 0 ? [unsaid, ''] : [])];
}

function leftOut(n: number): Lines {
  if (n === 0) return [];
  const all = 'plancmp check -f lines';
  return [
    `${plural(n, 'more finding')} left out, because there is no room for all here: \`${all}\` has them.`,
    '',
  ];
}

function howToAccept(findings: readonly Finding[]): Lines {
  if (!findings.some((finding) => isOpen(finding) && finding.fingerprint !== undefined)) return [];
  return [
    'The digits after a rule accept its finding: `plancmp accept <digits> --reason "..."`. `plancmp rules <rule>` explains a rule.',
  ];
}

function lengthOf(lines: Lines): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

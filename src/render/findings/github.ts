import type { Checked, Finding, Rule } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { plural } from '../words/english/grammar.ts';
import { byGravity, isOpen } from './levels.ts';
import { defused } from './log.ts';
import { AT_ROOT, type Surroundings } from './surroundings.ts';
import { lineOf, messageOf } from './told.ts';

/** GitHub's names of the levels, the gravest first. */
const COMMANDS = ['error', 'warning', 'notice'] as const;
type Command = (typeof COMMANDS)[number];

/** How many annotations of a level GitHub shows of one step. */
const MOST = 10;

/**
 * Workflow commands that GitHub makes annotations of, at most ten of a level: red lines and what changed before what is found
 * of a draft as it is, then by place. What is accepted is a notice, after those that are not. The others are counted, and
 * listed as lines of the log in a group that opens.
 */
export function githubAnnotations(
  { findings }: Checked,
  _rules: readonly Rule[] = [],
  at: Surroundings = AT_ROOT,
): string {
  const levels = COMMANDS.map((command) => ({ command, own: ofCommand(findings, command) }));
  const annotated = levels.flatMap(({ command, own }) =>
    own.slice(0, MOST).map((finding) => annotation(command, finding, at)),
  );
  const more = levels.filter(({ own }) => own.length > MOST);
  return [
    ...annotated,
    ...more.map(({ command, own }) => rest(command, own.length - MOST)),
    ...listed(findings, more),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function ofCommand(findings: readonly Finding[], command: Command): readonly Finding[] {
  return findings.filter((finding) => commandOf(finding) === command).toSorted(byGravity);
}

function commandOf(finding: Finding): Command {
  return isOpen(finding) && finding.level !== 'note' ? finding.level : 'notice';
}

function annotation(command: Command, finding: Finding, { pathOf }: Surroundings): string {
  const path = pathOf(finding.file);
  const place = path === undefined ? {} : { file: path, line: finding.line, col: finding.column };
  const title = isOpen(finding) ? finding.rule : `accepted: ${finding.rule}`;
  const properties = Object.entries({ ...place, title }).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  return `::${command} ${properties.join(',')}::${data(path === undefined ? lineOf(finding) : messageOf(finding))}`;
}

function rest(command: Command, n: number): string {
  return `${plural(n, `more ${command}`)} without an annotation, as GitHub shows ${MOST} of a level: all are in the list below`;
}

function listed(
  findings: readonly Finding[],
  more: readonly { readonly own: readonly Finding[] }[],
): string[] {
  const rest = new Set(more.flatMap(({ own }) => own.slice(MOST)));
  const lines = findings.filter((finding) => rest.has(finding)).map((finding) => defused(lineOf(finding)));
  return lines.length > 0 ? ['::group::Findings without an annotation', ...lines, '::endgroup::'] : [];
}

/** Escaped as the runner undoes it; commands inside of it are spelt out all the same, for logs that are read again. */
function data(text: string): string {
  return defused(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

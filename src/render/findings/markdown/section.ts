import type { Finding } from '../../../model.ts';
import { plain } from '../../markdown/nodes.ts';
import { write } from '../../markdown/write.ts';
import { plural } from '../../words/english/grammar.ts';
import { parted } from '../levels.ts';
import type { Surroundings } from '../surroundings.ts';
import { messageOf } from '../told.ts';
import { head, row } from './cells.ts';

/** Lines of Markdown that stand or fall together. */
export type Lines = readonly string[];

/** A heading of any words on a line of its own. */
export function heading(depth: 2 | 3, text: string): string {
  return write({ type: 'heading', depth, children: [plain(text.trim() || '–')] }).trimEnd();
}

/** The findings of a file in a table, those that are accepted folded below it. */
export function section(file: string, findings: readonly Finding[], at: Surroundings): Lines {
  const [open, accepted] = parted(findings);
  return [
    heading(3, file),
    '',
    ...(open.length > 0 ? [...table(open, at), ''] : []),
    ...(accepted.length > 0 ? [...folded(accepted, at), ''] : []),
  ];
}

function table(findings: readonly Finding[], at: Surroundings): Lines {
  return [
    ...head(['Place', 'Level', 'Rule', 'Finding']),
    ...findings.map((finding) => findingRow(finding, at)),
  ];
}

function folded(findings: readonly Finding[], at: Surroundings): Lines {
  const summary = plural(findings.length, 'accepted finding');
  return ['<details>', `<summary>${summary}</summary>`, '', ...table(findings, at), '', '</details>'];
}

/** One finding; who accepted it and its fingerprint are part of what is said. */
export function findingRow(finding: Finding, at: Surroundings): string {
  const { file, line, column, level, rule } = finding;
  const path = at.pathOf(file);
  const url = path === undefined ? undefined : at.addressOf?.(path, line);
  const place = `${line}:${column}`;
  return row([url === undefined ? place : { text: place, url }, level, rule, messageOf(finding)]);
}

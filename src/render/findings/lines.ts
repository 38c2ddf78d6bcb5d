import type { Checked } from '../../model.ts';
import { defused } from './log.ts';
import { lineOf } from './told.ts';

/** A line for each finding, `file:line:column level rule message`, as editors and compilers' readers know it. */
export function findingLines({ findings }: Checked): string {
  return findings.map((finding) => `${defused(lineOf(finding))}\n`).join('');
}

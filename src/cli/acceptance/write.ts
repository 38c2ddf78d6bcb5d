import type { Acceptance } from '../../model.ts';
import { withAcceptances } from '../../read/index.ts';
import { findingLine } from '../../render/finding.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import type { Io } from '../io.ts';
import { writeWhole } from '../write.ts';
import type { AcceptedHere } from './load.ts';

/** The text of the file of accepted findings, undefined where there is none yet. One with errors is left to people. */
export function readableText({ text, findings }: AcceptedHere): Attempt<string | undefined> {
  const errors = findings.filter(({ level }) => level === 'error');
  return errors.length > 0 ? problem(...errors.map(findingLine)) : got(text);
}

/** Writes a file with further entries; answers what went wrong, if anything. */
export function writeAccepted(
  io: Io,
  file: string,
  text: string,
  entries: readonly Acceptance[],
): Promise<string | undefined> {
  return writeWhole(io, [{ file, content: withAcceptances(text, entries) }]);
}

import type { At } from './at.ts';

/** What a file holds: its plain value, which keeps the schema unless a result has it as `sound`, and where everything in it stands. */
export interface Valid<Raw> {
  readonly raw: Raw;
  readonly at: At;
  /** The text of the file, without a byte order mark. */
  readonly text: string;
}

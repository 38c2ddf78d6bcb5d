import type { At } from './at.ts';

/** A file that keeps its schema: its plain value, and where everything in it stands. */
export interface Valid<Raw> {
  readonly raw: Raw;
  readonly at: At;
  /** The text of the file, without a byte order mark. */
  readonly text: string;
}

import { join } from 'node:path';
import { type Attempt, got } from './attempt.ts';
import type { Io } from './io.ts';

/** A folder: the name that messages give it, and where it is. */
export interface Folder {
  readonly shown: string;
  readonly path: string;
}

/** The world of a command, and where the user's own files are in it. */
export interface Site extends Io {
  /** The user's own drafts, themes and parties; it need not be there. */
  readonly drafts: Folder;
}

/** The folder of a working folder's own drafts, unless its settings name another. */
export const DRAFTS = 'drafts';

/** Where the user's own files are, by the settings that count in the working folder. */
export async function siteOf(io: Io): Promise<Attempt<Site>> {
  return got({ ...io, drafts: { shown: DRAFTS, path: join(io.cwd, DRAFTS) } });
}

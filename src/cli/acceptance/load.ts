import { dirname, join, relative, resolve } from 'node:path';
import type { Acceptances, Finding } from '../../model.ts';
import { readAccepted } from '../../read/shipped/readers.ts';
import { git } from '../git/run.ts';
import { load } from '../library.ts';
import { ACCEPTED } from '../located.ts';
import type { Folder, Site } from '../site.ts';

/** The file of accepted findings that counts in the working folder. */
export interface AcceptedHere {
  /** The name that messages give it. */
  readonly file: string;
  readonly path: string;
  /** Its text; absent where there is no such file, or it cannot be read. */
  readonly text?: string;
  /** Those that can be understood. */
  readonly entries: Acceptances;
  /** What is wrong with the file. */
  readonly findings: readonly Finding[];
}

/** Reads the file of accepted findings; one that is not there accepts nothing. */
export async function loadAccepted(site: Site): Promise<AcceptedHere> {
  const folder = await folderOf(site);
  const path = join(folder.path, ACCEPTED);
  const file = folder.shown === '' ? ACCEPTED : `${folder.shown}/${ACCEPTED}`;
  const read = await load(site, { file, path, isFound: true }, readAccepted);
  const { findings } = read;
  if (read.ok) return { file, path, ...read.value, findings };
  const isAbsent = findings.some(
    (finding) => finding.rule === 'file-unreadable' && finding.detail === 'missing',
  );
  return { file, path, entries: read.sound?.entries ?? [], findings: isAbsent ? [] : findings };
}

/** Where that file is: beside the settings, else in the root of the repository, and without one in the working folder. */
async function folderOf({ cwd, env, settings }: Site): Promise<Folder> {
  if (settings.located) return folderAt(cwd, dirname(settings.located.path));
  const { code, out } = await git({ cwd, env }, 'rev-parse', '--show-cdup');
  const up = code === 0 ? out.toString().replace(/\n$/, '') : '';
  return folderAt(cwd, resolve(cwd, up));
}

function folderAt(cwd: string, path: string): Folder {
  return { path, shown: relative(cwd, path).replaceAll('\\', '/') };
}

import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { codeOf } from './reason.ts';

/**
 * Why a file that was found, and that nobody named, must not be read; undefined where it may be. A pipe would be waited for,
 * and a device such as /dev/zero never ends. In a repository, where others may have put it, a symbolic link must not lead out of
 * it or to what git keeps there: findings quote what they find.
 */
export async function refusal(path: string): Promise<'special' | 'outside' | undefined> {
  const entry = await stat(path);
  if (!entry.isFile() && !entry.isDirectory()) return 'special';
  if (!(await lstat(path)).isSymbolicLink()) return undefined;
  const root = await repositoryOf(await realpath(dirname(path)));
  return root === undefined || isInTree(root, await realpath(path)) ? undefined : 'outside';
}

/** Whether there is anything at a path. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** What the system, or Node of a name with a null character, says where there can be nothing. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** Whether a path leads anywhere, if only to a link that goes nowhere or to what may not be looked at. */
export function isMeant(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error) => !NOTHING_THERE.includes(codeOf(error)),
  );
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** The root of the git repository that a folder is in: the nearest one upward that holds `.git`. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  if (await isThere(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

function isInTree(root: string, path: string): boolean {
  const [first = ''] = relative(root, path).split(sep);
  return !isAbsolute(relative(root, path)) && first !== '..' && first.toLowerCase() !== '.git';
}

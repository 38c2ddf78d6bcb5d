import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { codeOf } from './reason.ts';

/**
 * Why a file that was found, and that nobody named, must not be read; undefined where it may be. A pipe would be waited for,
 * and a device such as /dev/zero never ends. In a repository, where others may have put it, a symbolic link must not lead out of
 * it or to what git keeps there: findings quote what they find.
 */
export function refusal(path: string): 'special' | 'outside' | undefined {
  const entry = statSync(path);
  if (!entry.isFile() && !entry.isDirectory()) return 'special';
  if (!lstatSync(path).isSymbolicLink()) return undefined;
  const root = repositoryOf(realpathSync.native(dirname(path)));
  return root === undefined || isInTree(root, realpathSync.native(path)) ? undefined : 'outside';
}

/** What the system, or Node of a name with a null character, says where there can be nothing. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** Whether a path leads anywhere, if only to a link that goes nowhere or to what may not be looked at. */
export function isMeant(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    return !NOTHING_THERE.includes(codeOf(error));
  }
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The root of the git repository that a folder is in: the nearest one upward that holds `.git`. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

function isInTree(root: string, path: string): boolean {
  const [first = ''] = relative(root, path).split(sep);
  return !isAbsolute(relative(root, path)) && first !== '..' && first.toLowerCase() !== '.git';
}

import { git, type Where } from './run.ts';

/** A file, folder, symbolic link or submodule in a commit or in what is staged. */
export interface Entry {
  /** Git's octal mode: what kind of thing it is. */
  readonly mode: string;
  readonly hash: string;
  /** Of what is staged: 0, or the side of a merge, 1 to 3. */
  readonly stage: string;
  /** From the root of the repository. */
  readonly path: string;
}

/** Where files are looked up by path: what is at the paths, or everything. */
export type Lookup = (paths?: readonly string[]) => Promise<readonly Entry[]>;

/** What a commit has. */
export function inCommit(root: Where, commit: string): Lookup {
  return async (paths) => {
    const how = paths ? ['-t', commit, '--', ...paths] : ['-r', commit];
    const { out } = await git(root, 'ls-tree', '-z', '--full-tree', ...how);
    return records(out, /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s, ([mode, hash, path]) => ({
      mode,
      hash,
      path,
      stage: '0',
    }));
  };
}

/** What is staged. */
export function inIndex(root: Where): Lookup {
  return async (paths = []) => {
    const { out } = await git(root, 'ls-files', '-s', '-z', '--', ...paths);
    return records(out, /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s, ([mode, hash, stage, path]) => ({
      mode,
      hash,
      stage,
      path,
    }));
  };
}

function records(
  out: Buffer,
  pattern: RegExp,
  entry: (parts: readonly [string, string, string, string]) => Entry,
): Entry[] {
  const lines = out.toString().split('\0');
  return lines.flatMap((line) => {
    const [, a = '', b = '', c = '', d = ''] = pattern.exec(line) ?? [];
    return a === '' ? [] : [entry([a, b, c, d])];
  });
}

/**
 * What is at the first of the paths that has anything, a file before all else. Letters with marks may be spelt as one
 * character or as two: file systems change the one to the other.
 */
export async function findEntry(lookup: Lookup, paths: readonly string[]): Promise<readonly Entry[]> {
  if (paths.length === 0) return [];
  const exact = at(await lookup(paths), paths, (path) => path);
  if (exact.length > 0 || paths.every((path) => /^[ -~]*$/.test(path))) return exact;
  return at(await lookup(), paths, (path) => path.normalize('NFC'));
}

function at(
  entries: readonly Entry[],
  paths: readonly string[],
  spelt: (path: string) => string,
): readonly Entry[] {
  const found = paths.map((path) => entries.filter((entry) => spelt(entry.path) === spelt(path)));
  return found.find((list) => list.some(isFile)) ?? found.find((list) => list.length > 0) ?? [];
}

/** Whether it is a file, not a folder, a symbolic link or a submodule. */
export function isFile({ mode }: Entry): boolean {
  return mode.startsWith('100');
}

/** What is there instead of a file. */
export function kindOf({ mode }: Entry): string {
  if (mode === '120000') return 'a symbolic link';
  return mode === '160000' ? 'a submodule' : 'a folder';
}

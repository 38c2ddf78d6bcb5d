import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, posix, resolve } from 'node:path';
import { type Attempt, got, problem } from '../attempt.ts';
import { git } from '../git/run.ts';
import { LINKS } from '../links.ts';
import { ENDINGS, type Located } from '../located.ts';
import type { Folder, Site } from '../site.ts';
import type { Base } from './base.ts';
import { type Root, rootOf } from './root.ts';

/** The YAML files that differ between the base and the working tree. */
export interface Changed {
  /** As they were at the base: what was changed, deleted or renamed. */
  readonly old: readonly Located[];
  /** As they are: what was changed, added or renamed. */
  readonly new: readonly Located[];
  /** Renames that git finds by content: where the file is, and where it was. */
  readonly renames: ReadonlyMap<string, string>;
}

/**
 * The files in some places (files, or folders with the folders of links in them) that differ from the base: committed or not,
 * staged or not, new files that git does not ignore among them.
 */
export async function changedFiles(
  site: Site,
  base: Base,
  places: readonly Folder[],
): Promise<Attempt<Changed>> {
  const root = await rootOf(site, places);
  if (!root.ok) return root;
  const entries = await differing(site, root.value, base);
  if (!entries.ok) return entries;
  const blobs = await blobsAt(site, root.value, base);
  if (!blobs.ok) return blobs;
  const located = (paths: readonly (string | undefined)[]) =>
    paths.flatMap((path) => {
      const found = path === undefined ? undefined : locate(path, root.value);
      return found && path !== undefined ? [{ ...found, inTree: path }] : [];
    });
  const old = located(entries.value.map((entry) => entry.old));
  const renames = entries.value.flatMap((entry) => {
    const [from, to] = [located([entry.old])[0], located([entry.new])[0]];
    return from && to ? [[to.path, from.path] as const] : [];
  });
  return got({
    old: sorted(old).map(({ inTree, ...file }) => ({ ...file, blob: blobs.value.get(inTree) ?? '' })),
    new: sorted(located(entries.value.map((entry) => entry.new))).map(({ inTree: _, ...file }) => file),
    renames: new Map(renames),
  });
}

function sorted<T extends Located>(files: readonly T[]): T[] {
  return files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** A file of git's tree by its name here; undefined for what is no YAML file in one of the places. */
function locate(path: string, { places }: Root): Located | undefined {
  for (const { shown, path: here, inTree } of places) {
    if (path === inTree) return { file: shown, path: here };
    const rest = posix.relative(inTree, path);
    const isDirect = !rest.startsWith('../') && [`.`, LINKS].includes(posix.dirname(rest));
    if (isDirect && ENDINGS.includes(extname(path)))
      return { file: `${shown}/${rest}`, path: join(here, rest) };
  }
  return undefined;
}

/** One path that differs, on the side or sides that have it. */
interface Entry {
  readonly old?: string;
  readonly new?: string;
}

/** New files are put into a copy of the index, as intended only, so that git finds those that were renamed by hand. */
async function differing(site: Site, root: Root, base: Base): Promise<Attempt<readonly Entry[]>> {
  const at = { cwd: root.path, env: site.env };
  const paths = root.places.map(({ inTree }) => inTree || '.');
  const untracked = await git(at, 'ls-files', '-z', '--others', '--exclude-standard', '--', ...paths);
  const added = fields(untracked.out).filter((path) => locate(path, root) !== undefined);
  if (added.length === 0) return diff(at, base, paths);
  const folder = await mkdtemp(join(tmpdir(), 'plancmp-'));
  try {
    const own = { ...at, env: { ...site.env, GIT_INDEX_FILE: join(folder, 'index') } };
    const index = await git(at, 'rev-parse', '--git-path', 'index');
    await copyIndex(resolve(root.path, index.out.toString().replace(/\n$/, '')), own.env.GIT_INDEX_FILE);
    await git(own, 'add', '--intent-to-add', '--', ...added);
    return await diff(own, base, paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * With its time, rounded down: git takes a file for unchanged that is older than the index and of the same size, so that a
 * younger copy would hide what was written within the same second. Where there is no index yet git makes one.
 */
async function copyIndex(index: string, copy: string): Promise<void> {
  const there = await stat(index).catch(() => undefined);
  if (!there) return;
  await copyFile(index, copy);
  const second = Math.floor(there.mtimeMs / 1_000);
  await utimes(copy, second, second);
}

async function diff(
  at: Pick<Site, 'cwd' | 'env'>,
  base: Base,
  paths: readonly string[],
): Promise<Attempt<readonly Entry[]>> {
  const options = ['--name-status', '-z', '--find-renames', '--no-relative', '--no-ext-diff'];
  const { code, out, err } = await git(at, 'diff', ...options, base.commit, '--', ...paths);
  return code === 0 ? got(entriesOf(fields(out))) : problem(`git diff failed: ${err}`);
}

/** Status and path by turns; a rename has two paths. */
function entriesOf(fields: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (let k = 0; k + 1 < fields.length; k += 2) {
    const [status = '', path = '', other = ''] = fields.slice(k, k + 3);
    if (status.startsWith('R')) {
      entries.push({ old: path, new: other });
      k += 1;
    } else entries.push({ ...(status !== 'A' && { old: path }), ...(status !== 'D' && { new: path }) });
  }
  return entries;
}

/** The hashes of what the files of the places were at the base. */
async function blobsAt(site: Site, root: Root, base: Base): Promise<Attempt<ReadonlyMap<string, string>>> {
  const at = { cwd: root.path, env: site.env };
  const paths = root.places.flatMap(({ inTree }) => (inTree ? [inTree] : []));
  const tree = await git(at, 'ls-tree', '-r', '-z', '--full-tree', base.commit, '--', ...paths);
  if (tree.code !== 0) return problem(`git ls-tree failed: ${tree.err}`);
  return got(
    new Map(
      fields(tree.out).map((entry) => {
        const [head = '', path = ''] = entry.split(/\t(.*)/s);
        return [path, head.split(' ')[2] ?? ''];
      }),
    ),
  );
}

function fields(out: Buffer): string[] {
  return out
    .toString()
    .split('\0')
    .filter((field) => field !== '');
}

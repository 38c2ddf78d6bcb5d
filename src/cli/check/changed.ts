import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { type Attempt, got, problem } from '../attempt.ts';
import { git, gitWith, type Where } from '../git/run.ts';
import { LINKS } from '../links.ts';
import { isSettings, isYaml, type Located } from '../located.ts';
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
 * staged or not, new files that git does not ignore among them. `before` is where drafts were at the base.
 */
export async function changedFiles(
  site: Site,
  base: Base,
  places: readonly Folder[],
  before: Folder,
): Promise<Attempt<Changed>> {
  const now = await rootOf(site, places);
  if (!now.ok) return now;
  const then = await rootOf(site, [before]);
  // A folder of drafts outside of the working tree had none at the base.
  const root = then.ok ? { ...now.value, places: [...now.value.places, ...then.value.places] } : now.value;
  const entries = await differing(site, root, now.value, base);
  if (!entries.ok) return entries;
  const found = entries.value.map(({ old, new: next, blob }) => ({
    old: located(old, root, blob === undefined ? {} : { blob }),
    new: located(next, now.value),
  }));
  return got({
    old: sorted(found.flatMap(({ old }) => old ?? [])),
    new: sorted(found.flatMap((entry) => entry.new ?? [])),
    renames: new Map(
      found.flatMap(({ old, new: next }) => (old && next ? [[next.path, old.path] as const] : [])),
    ),
  });
}

function located(path: string | undefined, root: Root, of: Pick<Located, 'blob'> = {}): Located | undefined {
  const found = path === undefined ? undefined : locate(path, root);
  return found && { ...found, ...of };
}

function sorted(files: readonly Located[]): Located[] {
  return files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** A file of git's tree by its name here; undefined for what is no YAML file in one of the places. */
function locate(path: string, { places }: Root): Located | undefined {
  for (const { shown, path: here, inTree } of places) {
    if (path === inTree) return { file: shown, path: here, isFound: true };
    const rest = posix.relative(inTree, path);
    const isDirect = !rest.startsWith('../') && [`.`, LINKS].includes(posix.dirname(rest));
    const found = { file: `${shown}/${rest}`, path: join(here, rest), isFound: true } as const;
    if (isDirect && isYaml(posix.basename(rest)) && !isSettings(found)) return found;
  }
  return undefined;
}

/** One path that differs, on the side or sides that have it. */
interface Entry {
  readonly old?: string;
  readonly new?: string;
  /** The hash of what it was; absent for a file that git cannot name. */
  readonly blob?: string;
}

/** New files are put into a copy of the index, as intended only, so that git finds those that were renamed by hand. */
async function differing(site: Site, root: Root, now: Root, base: Base): Promise<Attempt<readonly Entry[]>> {
  const at = { cwd: root.path, env: site.env };
  const paths = root.places.map(({ inTree }) => inTree || '.');
  const untracked = await git(at, 'ls-files', '-z', '--others', '--exclude-standard', '--', ...paths);
  if (untracked.code !== 0) return problem(`git ls-files failed: ${untracked.err}`);
  const own = fields(untracked.out).filter((path) => locate(path, now) !== undefined);
  const [strange, added] = [own.filter(isMisspelt), own.filter((path) => !isMisspelt(path))];
  const entries = await diffWith(at, base, paths, added);
  return entries.ok ? got([...entries.value, ...strange.map((path) => ({ new: path }))]) : entries;
}

/** Whether a name has no UTF-8, so that it can be told, not opened: git would add none of the others with it. */
function isMisspelt(path: string): boolean {
  return path.includes('\ufffd');
}

async function diffWith(
  at: Where,
  base: Base,
  paths: readonly string[],
  added: readonly string[],
): Promise<Attempt<readonly Entry[]>> {
  if (added.length === 0) return diff(at, base, paths);
  const folder = await mkdtemp(join(tmpdir(), 'plancmp-'));
  try {
    const own = { ...at, env: { ...at.env, GIT_INDEX_FILE: join(folder, 'index') } };
    const index = await git(at, 'rev-parse', '--git-path', 'index');
    await copyIndex(resolve(at.cwd, index.out.toString().replace(/\n$/, '')), own.env.GIT_INDEX_FILE);
    const names = ['--pathspec-from-file=-', '--pathspec-file-nul'];
    const put = await gitWith(own, added.join('\0'), 'add', '--intent-to-add', ...names);
    return put.code === 0 ? await diff(own, base, paths) : problem(`git add failed: ${put.err}`);
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

async function diff(at: Where, base: Base, paths: readonly string[]): Promise<Attempt<readonly Entry[]>> {
  const options = ['--raw', '--no-abbrev', '-z', '--find-renames', '--no-relative', '--no-ext-diff'];
  const { code, out, err } = await git(at, 'diff', ...options, base.commit, '--', ...paths);
  return code === 0 ? got(entriesOf(fields(out))) : problem(`git diff failed: ${err}`);
}

/** By turns `:<old mode> <mode> <old hash> <hash> <status>` and a path; a rename has two paths. */
function entriesOf(fields: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (let k = 0; k + 1 < fields.length; k += 2) {
    const [head = '', path = '', other = ''] = fields.slice(k, k + 3);
    const [, , blob = '', , status = ''] = head.split(' ');
    if (status.startsWith('R')) {
      entries.push({ old: path, new: other, blob });
      k += 1;
    } else entries.push({ ...(status !== 'A' && { old: path }), ...(status !== 'D' && { new: path }), blob });
  }
  return entries;
}

function fields(out: Buffer): string[] {
  return out
    .toString()
    .split('\0')
    .filter((field) => field !== '');
}

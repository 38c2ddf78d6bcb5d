import { join, posix, sep } from 'node:path';
import { nearest } from '../../text/nearest.ts';
import { visible } from '../../text/safe.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import { COMPANIONS, ENDINGS, idOf, isCompanion, isPath, type Located } from '../located.ts';
import type { Site } from '../site.ts';
import { commitOf, type Revised, unknownCommit } from './commits.ts';
import { openRepository, type Repository } from './repository.ts';
import { type Entry, findEntry, inCommit, inIndex, isFile, kindOf, type Lookup } from './tree.ts';

/** The version of a draft that a revision has, or why it has none. */
export async function locateRevision(site: Site, revised: Revised): Promise<Attempt<Located>> {
  const opened = await openRepository(site);
  if (!opened.ok) return opened;
  const repository = opened.value;
  const { rev, isStaged, rest } = revised;
  const commit = isStaged ? undefined : await commitOf(repository.root, rev);
  if (!isStaged && commit === undefined) return problem(await unknownCommit(repository, rev));
  const lookup = commit === undefined ? inIndex(repository.root) : inCommit(repository.root, commit);
  if (rest === '') return problem(`${visible(rev)}: names no draft: put its id or path after the colon`);
  const entries = await findEntry(lookup, pathsOf(repository, rest));
  const entry = isStaged ? staged(entries, rev) : entries[0];
  if (entry === undefined) return problem(await absent(repository, lookup, revised, entries));
  const file = `${isStaged && rev !== '' ? `:${rev}` : rev}:${entry.path}`;
  if (!isFile(entry)) return problem(`${visible(file)} is ${kindOf(entry)}, not a file`);
  return got({ file, path: join(repository.root.cwd, entry.path), blob: entry.hash });
}

/**
 * Where a draft is looked for, in this order: at its path from the root, at its path from the working folder, in the
 * folder of drafts under its id. What begins with a dot and a slash is meant from the working folder, as by git.
 */
export function pathsOf({ prefix, drafts }: Repository, name: string): string[] {
  const path = name.split(sep).join('/');
  const own = posix.join(prefix, path);
  const paths = /^\.\.?\//.test(path) ? [own] : [posix.normalize(path), own];
  const isId = !isPath(name) && !COMPANIONS.some((companion) => companion === name);
  const ids = isId ? ENDINGS.map((ending) => posix.join(drafts, `${name}${ending}`)) : [];
  return [...new Set([...paths, ...ids])].filter((found) => !/^(?:\/|\.\.(?:\/|$)|\.$)/.test(found));
}

/** The version that is staged, or that of one side of a merge. */
function staged(entries: readonly Entry[], stage: string): Entry | undefined {
  return entries.find((entry) => entry.stage === (stage === '' ? '0' : stage));
}

async function absent(
  repository: Repository,
  lookup: Lookup,
  { rev, isStaged, rest }: Revised,
  others: readonly Entry[],
): Promise<string> {
  const [name, where] = [visible(rest), isStaged ? 'what is staged' : visible(rev)];
  if (others.length > 0) {
    const sides = others.map(({ stage }) => `:${stage}:${name}`).join(', ');
    const merging = rev === '' ? `${name} is being merged` : `there is no such side of ${name}`;
    return `${merging}: there is ${sides} (0 staged, 1 the common base, 2 ours, 3 theirs)`;
  }
  if (isPath(rest)) return `there is no file ${name} in ${where}`;
  const told = `there is no draft ${name} in ${where}`;
  const ids = await idsIn(repository, lookup);
  if (ids.length === 0) return `${told}, and no draft at all in its folder ${visible(repository.drafts)}`;
  const near = nearest(rest, ids);
  const hint = near === undefined ? '' : ` Did you mean ${visible(near)}?`;
  return `${told}.${hint} It has ${visible(ids.join(', '), 400)}`;
}

/** The ids of the drafts that a commit has in the folder of drafts. */
async function idsIn({ drafts }: Repository, lookup: Lookup): Promise<string[]> {
  const folder = drafts === '.' ? undefined : [`${drafts}/`];
  const entries = drafts.startsWith('..') ? [] : await lookup(folder);
  const files = entries
    .filter((entry) => isFile(entry) && posix.dirname(entry.path) === drafts)
    .filter(({ path }) => ENDINGS.includes(posix.extname(path)))
    .map(({ path }) => ({ file: path, path }));
  return [...new Set(files.filter((file) => !isCompanion(file)).map(idOf))];
}

import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { visible } from '../../text/safe.ts';
import { type Attempt, all, got, problem } from '../attempt.ts';
import { loadParties, loadThemes, locateDraft, parseOperand, whole } from '../library.ts';
import type { Located } from '../located.ts';
import type { Site } from '../site.ts';
import { commitOf, splitRevision, unknownCommit } from './commits.ts';
import type { Chronicle } from './deeds.ts';
import { lineageOf } from './lineage.ts';
import { pathsOf } from './locate.ts';
import { readLog } from './log.ts';
import { openRepository, type Repository } from './repository.ts';
import { git } from './run.ts';
import { findEntry, inCommit } from './tree.ts';
import { readerOf } from './versions.ts';

/** A draft and the commit that its history is told from. */
export interface Traced {
  readonly repository: Repository;
  readonly start: string;
  /** From the root of the repository. */
  readonly path: string;
  /** Whether the history is told from the present: then the working file may have more. */
  readonly isPresent: boolean;
}

/**
 * Finds the file that a draft's history is asked of: of the present where the name has no revision. The draft need not be
 * in the working folder any more, nor in the commit.
 */
export async function trace(site: Site, name: string): Promise<Attempt<Traced>> {
  const operand = await parseOperand(site, name);
  if (operand.ref !== undefined)
    return problem(
      `a history is that of a whole draft: leave out #${operand.ref}, and filter with --point ${operand.ref}`,
    );
  if (name === '-')
    return problem('what comes on standard input has no history: name a draft in the repository');
  const opened = await openRepository(site);
  if (!opened.ok) return opened;
  const repository = opened.value;
  const revised = existsSync(resolve(site.cwd, name)) ? undefined : splitRevision(name);
  if (revised?.isStaged) return problem('what is staged has no history yet: leave out the colon');
  const rev = revised?.rev ?? 'HEAD';
  const start = await commitOf(repository.root, rev);
  if (start === undefined) return problem(await unknownCommit(repository, rev));
  const located = revised ? undefined : await locateDraft(site, name);
  const present = located?.ok ? await pathInRoot(repository, located.value) : undefined;
  const paths = present === undefined ? pathsOf(repository, revised?.rest ?? name) : [present];
  const path = await knownPath(repository, start, paths);
  if (path !== undefined) return got({ repository, start, path, isPresent: revised === undefined });
  if (revised) return problem(`no commit up to ${visible(rev)} has ${visible(revised.rest)}`);
  if (located && !located.ok) return located;
  return problem(
    present === undefined
      ? `${visible(name)} is not in this git repository: no history of it is known`
      : `${visible(name)} has no history yet: commit it first`,
  );
}

/** A file's path from the root; undefined where it is outside. Its folder is followed through links, not the file. */
async function pathInRoot({ root }: Repository, { path }: Located): Promise<string | undefined> {
  const real = join(await realpath(dirname(path)), basename(path));
  const found = relative(root.cwd, real);
  return found.startsWith('..') || isAbsolute(found) ? undefined : found.split(sep).join('/');
}

/** The first of the paths that the commit has, or else that an earlier commit had. */
async function knownPath(
  { root }: Repository,
  start: string,
  paths: readonly string[],
): Promise<string | undefined> {
  const [entry] = await findEntry(inCommit(root, start), paths);
  if (entry) return entry.path;
  for (const path of paths) {
    const ran = await git(
      root,
      'log',
      '-1',
      '--full-history',
      '--no-show-signature',
      '-s',
      '--format=%H',
      start,
      '--',
      path,
    );
    if (ran.out.length > 0) return path;
  }
  return undefined;
}

/** The history of a draft. Themes and parties are those of the working folder, today. */
export async function chronicleOf(
  site: Site,
  { repository, start, path }: Traced,
): Promise<Attempt<Chronicle>> {
  const { root, isShallow } = repository;
  const parts = all([
    await readLog(root, start, path),
    whole(await loadThemes(site)),
    whole(await loadParties(site)),
  ]);
  if (!parts.ok) return parts;
  const [nodes, themes, parties] = parts.value;
  return got({
    lineage: lineageOf(nodes, path),
    reader: readerOf(root),
    setting: { themes, parties, version: packageJson.version },
    edges: new Set(isShallow ? await edgesOf(repository) : []),
  });
}

/** Git lists the commits at which a shallow clone ends. */
async function edgesOf({ root }: Repository): Promise<readonly string[]> {
  const { out } = await git(root, 'rev-parse', '--git-path', 'shallow');
  const file = resolve(root.cwd, out.toString().replace(/\n$/, ''));
  return (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
}

/** Whether the working file differs from what the commit has. */
export async function isUncommitted({ repository, path, isPresent }: Traced): Promise<boolean> {
  if (!isPresent) return false;
  const { code } = await git(
    repository.root,
    'diff',
    '--quiet',
    '--no-ext-diff',
    '--no-textconv',
    'HEAD',
    '--',
    path,
  );
  return code === 1;
}

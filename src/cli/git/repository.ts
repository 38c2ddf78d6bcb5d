import { realpath } from 'node:fs/promises';
import { isAbsolute, posix, relative, sep } from 'node:path';
import { visible } from '../../text/safe.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import type { Site } from '../site.ts';
import { git, type Ran, type Where } from './run.ts';

/** The git repository that the working folder is in. */
export interface Repository {
  /** Runs git at its root, so that paths are those that git has. */
  readonly root: Where;
  /** The working folder, from the root: empty, or with a slash at its end. */
  readonly prefix: string;
  /** The folder of drafts, from the root; `.` for the root itself. One outside the repository begins with `..`. */
  readonly drafts: string;
  /** Whether it is a clone that lacks a part of the history. */
  readonly isShallow: boolean;
}

/** Opens the repository of the working folder, or says why there is none that can be read. */
export async function openRepository(site: Site): Promise<Attempt<Repository>> {
  const asked = ['--is-inside-work-tree', '--is-shallow-repository', '--show-cdup', '--show-prefix'];
  const ran = await git(site, 'rev-parse', ...asked);
  if (ran.code !== 0 && !ran.out.toString().startsWith('false\n')) return problem(gitProblem(ran));
  const [isInside, isShallow, up = '', ...rest] = ran.out.toString().split('\n');
  if (isInside !== 'true')
    return problem(
      'this is a git repository without working files: run plancmp in a clone of it, or in one that git worktree add makes',
    );
  const prefix = rest.join('\n').replace(/\n$/, '');
  // Not by path.resolve: where the working folder was entered through a symbolic link, its parent is another.
  const root = await realpath(isAbsolute(up) ? up : `${site.cwd}/${up}`);
  const drafts = pathInTree(site, prefix, site.drafts.path);
  return got({ root: { cwd: root, env: site.env }, prefix, drafts, isShallow: isShallow === 'true' });
}

/** A path from the root of the repository, as git has it, by that of the working folder from there. */
export function pathInTree({ cwd }: Pick<Site, 'cwd'>, prefix: string, path: string): string {
  return posix.join(prefix, relative(cwd, path).split(sep).join('/'));
}

/** Why git did not do what it was asked, as one line that says what to do about it. */
export function gitProblem({ code, err }: Ran): string {
  if (code === undefined) return 'git cannot be started, and a revision is read by it: install git first';
  const trust = /git config --global --add safe\.directory [^\n]*/.exec(err)?.[0];
  if (trust !== undefined)
    return `git does not trust this repository, which belongs to another user. If you do: ${visible(trust)}`;
  if (/not a git repository/i.test(err))
    return 'this folder is in no git repository, so that no revision of it is known';
  return `git failed: ${visible(err.replace(/^(?:fatal|error): /, ''), 300)}`;
}

/** The git command that gets what a shallow clone lacks. */
export const UNSHALLOW = 'git fetch --unshallow';

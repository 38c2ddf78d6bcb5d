import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type Attempt, got, problem } from '../attempt.ts';
import { isFolder } from '../found.ts';
import { git } from '../git/run.ts';
import type { Folder, Site } from '../site.ts';

/** The working tree of a repository, and places in it. */
export interface Root {
  readonly path: string;
  /** Each with its path from the root, with slashes; empty for the root itself. */
  readonly places: readonly (Folder & { readonly inTree: string })[];
}

/** The working tree that the site is in. A place that another repository has, or none, cannot be compared. */
export async function rootOf(site: Site, places: readonly Folder[]): Promise<Attempt<Root>> {
  const path = await topOf(site, site.cwd);
  if (path === undefined) return problem('there is no git working tree here');
  const found = await Promise.all(
    places.map(async (place) => {
      const real = await realOf(place.path);
      const rest = relative(path, real);
      const isInside = isBelow(rest) && !(await isNested(site, real, path));
      return { ...place, inTree: rest.split(sep).join('/'), isInside };
    }),
  );
  const outside = found.filter(({ isInside }) => !isInside).map(({ shown }) => shown);
  if (outside.length > 0)
    return problem(
      ...outside.map(
        (shown) =>
          `${shown} is not in the git working tree of this folder: it cannot be compared with a base (--no-base checks it alone)`,
      ),
    );
  return got({ path, places: found.map(({ isInside: _, ...place }) => place) });
}

function isBelow(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/**
 * Whether a place in a working tree is in one of a repository inside it. A hook names its repository to what it runs, of
 * which git would take every folder for the top: it has to look for itself.
 */
async function isNested(site: Site, real: string, top: string): Promise<boolean> {
  if (!isFolder(real)) return dirname(real) !== real && isNested(site, dirname(real), top);
  const env = { ...site.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined };
  const own = await topOf({ ...site, env }, real);
  return own !== undefined && own !== top && isBelow(relative(top, own));
}

async function topOf({ env }: Site, cwd: string): Promise<string | undefined> {
  const { code, out } = await git({ cwd, env }, 'rev-parse', '--show-toplevel');
  return code === 0 ? realOf(out.toString().replace(/\n$/, '')) : undefined;
}

/** Where a path leads, through symbolic links; of what is not there any more where its folder does. */
async function realOf(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    dirname(path) === path ? path : join(await realOf(dirname(path)), basename(path)),
  );
}

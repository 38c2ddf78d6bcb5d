import { resolve } from 'node:path';
import { type Attempt, all, got, problem } from '../attempt.ts';
import { isFolder } from '../found.ts';
import { type Located, locateDraft, yamlFiles } from '../library.ts';
import { linksFiles } from '../links.ts';
import { isSettings } from '../located.ts';
import type { Folder, Site } from '../site.ts';

/** The files that names ask for, all of the folder of drafts where there are none. */
export async function filesToCheck(
  site: Site,
  names: readonly string[],
): Promise<Attempt<readonly Located[]>> {
  if (names.length > 0) return namedFiles(site, names);
  const own = ownFiles(site);
  return own.length > 0
    ? got(own)
    : problem(`nothing to check: there is no YAML file in ${folderName(site)}`);
}

/** The files of the folder of drafts; of settings that lie there a check tells in any case. */
export function ownFiles({ drafts }: Site): Located[] {
  return filesIn(drafts).filter((file) => !isSettings(file));
}

/** The folder of drafts as a place, not an id. */
export function folderName({ drafts }: Site): string {
  return drafts.shown.startsWith('.') ? drafts.shown : `./${drafts.shown}`;
}

/** The files that names ask for: each a file, a folder, an id or `-`. */
export async function namedFiles(site: Site, names: readonly string[]): Promise<Attempt<readonly Located[]>> {
  const found = all<readonly (readonly Located[])[]>(
    await Promise.all(names.map((name) => filesOf(site, name))),
  );
  return found.ok ? got(found.value.flat()) : found;
}

async function filesOf(site: Site, name: string): Promise<Attempt<readonly Located[]>> {
  const path = resolve(site.cwd, name);
  if (isFolder(path)) {
    const files = filesIn({ path, shown: name.replace(/[\\/]+$/, '') });
    return files.length > 0 ? got(files) : problem(`nothing to check: there is no YAML file in ${name}`);
  }
  const located = await locateDraft(site, name);
  return located.ok ? got([located.value]) : located;
}

/** The YAML files of a folder, and of the folder of links in it. */
function filesIn(folder: Folder): Located[] {
  return [...yamlFiles(folder), ...linksFiles(folder)];
}

import type { Finding } from '../../model.ts';
import type { Located } from '../located.ts';
import type { Site } from '../site.ts';
import type { Changed } from './changed.ts';
import { type CheckedFile, checkFile, type Known } from './file.ts';

/** Rules that hold a file against others: such a finding may be news in a file that nobody touched. */
const OF_OTHERS = /^(?:link-|theme-unknown$|based-on-unknown$)/;

/**
 * What is found below the level of an error in the versions that files have at the base, told of the files as they are now:
 * what a check of the change need not repeat. `origins` are the versions at the base of drafts, by the path of today.
 */
export async function foundBefore(
  site: Site,
  files: readonly CheckedFile[],
  changed: Changed,
  origins: ReadonlyMap<string, Located>,
  known: Known,
): Promise<readonly Finding[]> {
  const differing = new Set([...changed.old, ...changed.new].map(({ path }) => path));
  const found = await Promise.all(
    files.filter(hasMinor).map(async ({ located }) => {
      const old = origins.get(located.path) ?? versionAt(located, changed);
      if (!old) return [];
      const alone = [...differing].every((path) => path === located.path || path === old.path);
      const { findings } = await checkFile(site, old, known);
      return findings
        .filter(({ rule }) => alone || !OF_OTHERS.test(rule))
        .map((finding) => ({ ...finding, file: located.file }));
    }),
  );
  return found.flat();
}

/** Most files have nothing that could be left out: their older versions are not read again. */
function hasMinor({ findings }: CheckedFile): boolean {
  return findings.some(({ level }) => level !== 'error');
}

/** A file at the base: under the same path, or the one that it was renamed from; itself where it does not differ. */
function versionAt(located: Located, { old, new: next, renames }: Changed): Located | undefined {
  const differs = next.some(({ path }) => path === located.path);
  if (!differs) return located.path === '-' ? undefined : located;
  return old.find(({ path }) => path === (renames.get(located.path) ?? located.path));
}

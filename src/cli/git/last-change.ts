import { posix } from 'node:path';
import type { Revision } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import { ENDINGS, type Located } from '../located.ts';
import type { Site } from '../site.ts';
import { chronicleOf, isUncommitted, type Traced, trace } from './chronicle.ts';
import { deedsOf } from './deeds.ts';
import type { Version } from './lineage.ts';
import { UNSHALLOW } from './repository.ts';
import { git, type Where } from './run.ts';

/** A version of a draft: what reports call it, and where it is. */
export interface NamedVersion {
  readonly name: string;
  readonly located: Located;
}

/** The two versions between which the wording of a draft last differed, and what should be said of them. */
export interface LastChange {
  readonly old: NamedVersion;
  readonly new: NamedVersion;
  readonly told: readonly string[];
}

/**
 * Finds the last commit that changed a draft's wording: points that were reworded, moved, merged, split, removed or added,
 * or whose standing changed. Layout, notes, sources and evidence alone are passed over; versions that cannot be read too,
 * and told.
 */
export async function lastChange(site: Site, name: string): Promise<Attempt<LastChange>> {
  const traced = await trace(site, name);
  if (!traced.ok) return traced;
  const chronicle = await chronicleOf(site, traced.value);
  if (!chronicle.ok) return chronicle;
  const told: string[] = [];
  let last: Revision | undefined;
  for await (const { revision, old, new: next } of deedsOf(chronicle.value)) {
    last = revision;
    if (revision.did === 'broken') told.push(`warning: ${brokenText(revision)}`);
    if (revision.did === 'deleted')
      told.push(`${visible(revision.file)} was deleted in ${commitText(revision)}`);
    if (revision.did !== 'changed' || !old || !next) continue;
    const dirty = await isUncommitted(traced.value);
    return got({
      old: await named(traced.value, old, revision),
      new: await named(traced.value, next, revision),
      told: [
        ...told,
        `the last change of ${visible(name)} is in ${commitText(revision)}`,
        ...(dirty ? ['what is not committed yet is not in it'] : []),
      ],
    });
  }
  return problem(...told, noChange(visible(name), last, traced.value.repository.isShallow));
}

function noChange(name: string, last: Revision | undefined, isShallow: boolean): string {
  if (isShallow)
    return `no change of ${name} was found, and the history ends early because the clone is shallow: ${UNSHALLOW}`;
  const since = last ? `, in ${commitText(last)}` : '';
  return `the wording of ${name} has not changed since its first version${since}: there is nothing to compare`;
}

function brokenText(revision: Revision & { readonly did: 'broken' }): string {
  return `${revision.short}:${visible(revision.file)} does not validate and is passed over`;
}

function commitText({ short, date, subject }: Revision): string {
  return `${short} (${date}) ${visible(subject, 100)}`.trimEnd();
}

/** A version by the short hash of its commit, and by id where it is in the folder of drafts. */
async function named(
  { repository: { root, drafts } }: Traced,
  { commit, path, blob }: Version,
  revision: Revision,
): Promise<NamedVersion> {
  const short = commit === revision.commit ? revision.short : await shortOf(root, commit);
  const ending = posix.extname(path);
  const isInDrafts = posix.dirname(path) === drafts && ENDINGS.includes(ending);
  return {
    name: `${short}:${isInDrafts ? posix.basename(path, ending) : path}`,
    located: { file: `${short}:${path}`, path: posix.join(root.cwd, path), blob },
  };
}

async function shortOf(root: Where, commit: string): Promise<string> {
  const { out } = await git(root, 'rev-parse', '--short', commit);
  return out.toString().trim();
}

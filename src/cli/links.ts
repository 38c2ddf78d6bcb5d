import { dirname, join } from 'node:path';
// Not by the index: a comparison needs no other rules.
import { checkLinks, linkChecks } from '../checks/link-checks.ts';
import { mergeDecisions } from '../compare/clashes.ts';
import { mirrorDecision } from '../compare/decisions.ts';
import type { Decision, Draft, Finding, Links } from '../model.ts';
import { readDraft, readLinks } from '../read/shipped/readers.ts';
import type { LinksFile } from '../read/values/links.ts';
import { findingLine } from '../render/finding.ts';
import { byPlace } from '../text/places.ts';
import { type Attempt, all, got, problem } from './attempt.ts';
import type { Io } from './io.ts';
import { draftFiles, idOf, type Located, load, shippedFiles, shippedFolder, yamlFiles } from './library.ts';
import type { Folder, Site } from './site.ts';

/** The folder of links files, inside a folder of drafts. */
export const LINKS = 'links';

/**
 * What people decided about two drafts: the entries of the user's own links files, and those that ship but for those that clash with
 * them. A file on the two drafts the other way round is read mirrored. What ships was decided on the drafts that ship,
 * and counts for no other draft of the same id.
 */
export async function loadDecisions(
  site: Site,
  old: Draft,
  next: Draft,
): Promise<Attempt<readonly Decision[]>> {
  const own = onPair(linksFiles(site.drafts), old, next);
  const shipped = onPair(linksFiles(shippedFolder(site)), old, next);
  const others = shipped.filter((file) => !own.some(({ path }) => path === file.path));
  const counts = others.length > 0 && (await isShipped(site, old)) && (await isShipped(site, next));
  const read = (files: readonly Located[], beside: readonly Located[]) =>
    Promise.all(files.map((file) => decisionsOf(site, file, old, next, beside.map(idOf))));
  const lists = all<[readonly Decision[][], readonly Decision[][]]>([
    all<readonly Decision[][]>(await read(own, own)),
    all<readonly Decision[][]>(await read(counts ? others : [], others)),
  ]);
  if (!lists.ok) return lists;
  const [mine, theirs] = lists.value;
  return got(mergeDecisions(old, next, mine.flat(), theirs.flat()));
}

/** The links files of a folder of drafts. */
export function linksFiles({ path, shown }: Folder): Located[] {
  return yamlFiles({ path: join(path, LINKS), shown: `${shown}/${LINKS}` });
}

/** The files of two drafts, whichever comes first. */
export function onPair(files: readonly Located[], old: Draft, next: Draft): Located[] {
  const names = [`${old.id}--${next.id}`, `${next.id}--${old.id}`];
  return files.filter((file) => names.includes(idOf(file)));
}

async function isShipped(io: Io, draft: Draft): Promise<boolean> {
  const file = shippedFiles(io).find((located) => idOf(located) === draft.id);
  const read = file && (await load(io, file, readDraft));
  return read?.ok === true && read.value.draft.digest === draft.digest;
}

/** The entries of a file on two drafts that fit them and each other, or all that is wrong with it. */
async function decisionsOf(
  site: Site,
  file: Located,
  old: Draft,
  next: Draft,
  beside: readonly string[],
): Promise<Attempt<Decision[]>> {
  const read = await load(site, file, readLinks);
  const seen = read.ok ? read.value : read.sound;
  const drafts = [...draftFiles(site).map(idOf), old.id, next.id];
  const errors = linkChecks.filter(({ level }) => level === 'error');
  const given = seen && { ...seen, ...sides(seen.links, old, next), drafts, beside };
  const found = given ? further(checkLinks(given, errors), read.findings) : [];
  const wrong = [...read.findings, ...found].filter(({ level }) => level === 'error').sort(byPlace);
  if (wrong.length > 0 || !seen) return problem(...wrong.map(findingLine));
  return got(seen.links.links.map((entry) => (seen.links.old === old.id ? entry : mirrorDecision(entry))));
}

function sides(links: Links, ...drafts: readonly Draft[]): { old?: Draft; new?: Draft } {
  const [old, next] = [links.old, links.new].map((id) => drafts.find((draft) => draft.id === id));
  return { ...(old && { old }), ...(next && { new: next }) };
}

/** All that is wrong with a links file: the drafts are those beside its folder, or those that can be named by id. */
export async function checkLinksFile(
  site: Site,
  located: Located,
  bytes: Uint8Array,
): Promise<readonly Finding[]> {
  const read = await readLinks(bytes, located.file);
  const seen: LinksFile | undefined = read.ok ? read.value : read.sound;
  if (!seen) return read.findings;
  const folder = dirname(located.path);
  const near =
    located.path === '-' ? [] : yamlFiles({ path: dirname(folder), shown: dirname(dirname(located.file)) });
  const files = [...near, ...draftFiles(site)];
  const drafts = await Promise.all(
    files
      .filter((file, k) => files.findIndex((first) => idOf(first) === idOf(file)) === k)
      .filter((file) => [seen.links.old, seen.links.new].includes(idOf(file)))
      .map((file) => load(site, file, readDraft)),
  );
  const good = drafts.flatMap((draft) => (draft.ok ? [draft.value.draft] : []));
  const beside = located.path === '-' ? [] : yamlFiles({ path: folder, shown: '' }).map(idOf);
  const ids = [...new Set(files.map(idOf))];
  const found = checkLinks({ ...seen, ...sides(seen.links, ...good), drafts: ids, beside });
  // Against a draft that cannot be read the entries cannot be checked: that is told too.
  const unread = drafts.flatMap((draft) => (draft.ok ? [] : draft.findings));
  return [...[...read.findings, ...further(found, read.findings)].sort(byPlace), ...unread];
}

/** What is found beyond what is told already: one thing wrong in a place is enough. */
export function further(found: readonly Finding[], told: readonly Finding[]): Finding[] {
  const places = new Set(told.map(({ line, column }) => `${line}:${column}`));
  return found.filter(({ line, column }) => !places.has(`${line}:${column}`));
}

import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CheckedDraft, Draft, Finding, Report } from '../../model.ts';
import { type Attempt, got, problem, tell } from '../attempt.ts';
import { idOf, isCompanion, type Located, loadParties, loadThemes } from '../library.ts';
import { LINKS, linksFiles } from '../links.ts';
import type { Folder, Site } from '../site.ts';
import type { Base } from './base.ts';
import { foundBefore } from './before.ts';
import { type Changed, changedFiles } from './changed.ts';
import { type ComparedDraft, compareChanged } from './compared.ts';
import { type CheckedFile, checkFile, loadKnown } from './file.ts';
import { filesToCheck, folderName, namedFiles, ownFiles } from './files.ts';

/** All that was looked at, and what was found. */
export interface Gathered {
  readonly files: readonly CheckedFile[];
  /** With a base: the drafts that differ from it. */
  readonly drafts: readonly CheckedDraft[];
  readonly reports: readonly Report[];
  /** What changed drafts were at the base, by the file that they are in now. */
  readonly earlier: ReadonlyMap<string, Draft>;
  readonly findings: readonly Finding[];
  /** With a base: what the same files had there too, and is no error. */
  readonly before: readonly Finding[];
}

/** Checks the files that names ask for, each by itself. */
export async function gatherFiles(site: Site, names: readonly string[]): Promise<Attempt<Gathered>> {
  const files = await filesToCheck(site, names);
  return files.ok ? got(await gathered(site, files.value, [], [], await loadKnown(site))) : files;
}

/**
 * Checks the files that differ from the base, or of them those that names ask for, and compares the drafts among them. A file
 * that is named is checked whether it differs or not. What depends on a changed file is checked too, for errors: links
 * files on a changed draft, and all files where the list of themes or the set of drafts is another. Drafts that were in
 * another folder at the base, `draftsBefore`, are known again.
 */
export async function gatherChanged(
  site: Site,
  base: Base,
  names: readonly string[],
  draftsBefore: Folder = site.drafts,
): Promise<Attempt<Gathered>> {
  const places = [site.drafts, ...(await placesNamed(site, names))];
  const changed = await changedFiles(site, base, places, draftsBefore);
  if (!changed.ok) return changed;
  const own = ownFiles(site);
  if (names.length === 0 && own.length + changed.value.old.length === 0)
    return problem(`nothing to check: there is no YAML file in ${folderName(site)}, now or at the base`);
  const asked =
    names.length > 0
      ? await narrowed(site, names, changed.value)
      : got({ changed: changed.value, named: [] });
  if (!asked.ok) return asked;
  const [themes, parties] = [await loadThemes(site), await loadParties(site)];
  const compared = await compareChanged(site, base, asked.value.changed, {
    themes: themes.items,
    parties: parties.items,
  });
  if (!compared.ok) return compared;
  for (const { draft, report } of compared.value)
    if (!report && draft.change !== 'added' && draft.change !== 'deleted')
      tell(site, [`not compared: ${draft.file}`]);
  const files = distinct([...asked.value.named, ...asked.value.changed.new]);
  const others = names.length > 0 ? [] : dependents(site, own, asked.value.changed);
  const news = others.filter((file) => !files.some(({ path }) => path === file.path));
  const known = await loadKnown(site);
  const all = await gathered(site, files, news, compared.value, known);
  const before = await foundBefore(site, all.files, asked.value.changed, originsOf(compared.value), known);
  const further = compared.value.length > 0 ? parties.findings : [];
  return got({ ...all, findings: [...all.findings, ...further], before });
}

async function gathered(
  site: Site,
  files: readonly Located[],
  others: readonly Located[],
  compared: readonly ComparedDraft[],
  known: Awaited<ReturnType<typeof loadKnown>>,
): Promise<Gathered> {
  const total = files.length + others.length;
  let done = 0;
  const checked = async (file: Located) => {
    const found = await checkFile(site, file, known);
    done += 1;
    site.progress(`Checking files: ${done} of ${total}`);
    return found;
  };
  const check = (list: readonly Located[]) => Promise.all(list.map(checked));
  const [own, dependent] = [await check(files), await check(others)];
  const errors = dependent.flatMap(({ findings }) => findings).filter(({ level }) => level === 'error');
  return {
    files: [...own, ...dependent],
    drafts: compared.map(({ draft }) => draft),
    reports: compared.flatMap(({ report }) => report ?? []),
    earlier: new Map(compared.flatMap(({ draft, earlier }) => (earlier ? [[draft.file, earlier]] : []))),
    findings: [
      ...own.flatMap(({ findings }) => findings),
      ...errors,
      ...compared.flatMap(({ findings }) => findings),
      ...known.findings,
    ],
    before: [],
  };
}

/** What drafts were at the base, by where they are now. */
function originsOf(compared: readonly ComparedDraft[]): ReadonlyMap<string, Located> {
  return new Map(compared.flatMap(({ versions }) => (versions ? [[versions.new.path, versions.old]] : [])));
}

/** The names that are files or folders, as places that changes are looked for in. */
async function placesNamed(site: Site, names: readonly string[]): Promise<Folder[]> {
  const places = names.map((name) => ({ shown: name.replace(/[\\/]+$/, ''), path: resolve(site.cwd, name) }));
  const there = await Promise.all(places.map(({ path }) => stat(path).catch(() => undefined)));
  return places.filter((place, k) => place.shown !== '-' && there[k] !== undefined);
}

/** Of the changed files those that names ask for, deleted ones too, and all that they ask for. */
async function narrowed(
  site: Site,
  names: readonly string[],
  changed: Changed,
): Promise<Attempt<{ readonly changed: Changed; readonly named: readonly Located[] }>> {
  const named: Located[] = [];
  const paths = new Set<string>();
  const problems: string[] = [];
  for (const name of names) {
    const gone = changed.old.filter((file) => isMeant(file, name, resolve(site.cwd, name)));
    const found = await namedFiles(site, [name]);
    if (found.ok) named.push(...found.value);
    else if (gone.length === 0) problems.push(...found.problems);
    for (const { path } of [...gone, ...(found.ok ? found.value : [])]) paths.add(path);
  }
  if (problems.length > 0) return problem(...problems);
  if (paths.has('-')) tell(site, ['not compared: standard input has no version at the base']);
  const shown = new Map(named.map((file) => [file.path, file]));
  const next = changed.new.filter(({ path }) => paths.has(path)).map((file) => shown.get(file.path) ?? file);
  const origins = new Set(next.map(({ path }) => changed.renames.get(path)));
  const old = changed.old.filter(({ path }) => paths.has(path) || origins.has(path));
  return got({ changed: { ...changed, old, new: next }, named });
}

/** Whether a file of the base is what a name says: its id, its path, or a folder that it is in. */
function isMeant(file: Located, name: string, path: string): boolean {
  return idOf(file) === name || file.path === path || foldersOf(file).includes(path);
}

function foldersOf({ path }: Located): string[] {
  const folder = dirname(path);
  return folder.endsWith(LINKS) ? [folder, dirname(folder)] : [folder];
}

/** Files that a change may have broken without touching them. */
function dependents(site: Site, own: readonly Located[], changed: Changed): readonly Located[] {
  const now = new Set(changed.new.map(({ path }) => path));
  const isGone = changed.old.some(({ path }) => !now.has(path));
  const isList = [...changed.old, ...changed.new].some((file) => isCompanion(file));
  if (isGone || isList) return own;
  const ids = changed.new.map(idOf);
  return linksFiles(site.drafts).filter((file) =>
    idOf(file)
      .split('--')
      .some((id) => ids.includes(id)),
  );
}

function distinct(files: readonly Located[]): Located[] {
  return [...new Map(files.toReversed().map((file) => [file.path, file])).values()].toReversed();
}

import { existsSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { findGap, findProvision } from '../compare/provision.ts';
import type { Draft, Finding, Party, Point, Result, Theme } from '../model.ts';
import { type Reader, readDraft, readParties, readThemes, type Work } from '../read/shipped/readers.ts';
import type { DraftFile } from '../read/values/draft.ts';
import { mergeParties } from '../read/values/lists.ts';
import { findingLine } from '../render/finding.ts';
import { type Attempt, got, problem, unknown } from './attempt.ts';
import { isMeant } from './found.ts';
import { commitOf, splitRevision } from './git/commits.ts';
import { locateRevision } from './git/locate.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import {
  type COMPANIONS,
  ENDINGS,
  idOf,
  isCompanion,
  isPath,
  isSettings,
  isYaml,
  type Located,
} from './located.ts';
import { DRAFTS, type Folder, type Site } from './site.ts';

export { load, readBytes } from './load.ts';
export { COMPANIONS, idOf, isCompanion, type Located } from './located.ts';

/** A draft as the command line names it: `v28`, `drafts/v28.yaml`, `HEAD~3:v28`, `-`, each with `#ref` for one provision. */
export interface Operand {
  readonly name: string;
  readonly ref?: string;
}

/** How a draft is named on the command line, for the help of commands. */
export const DRAFT_NAMES = 'an id, a file, <rev>:<id or file> for a version in git, or - for standard input';

/** Takes `#ref` off a name, unless a file of the whole name exists, or the number sign is one of a revision or a path. */
export async function parseOperand(io: Io, text: string): Promise<Operand> {
  const at = text.lastIndexOf('#');
  const ref = text.slice(at + 1);
  if (at <= 0 || ENDINGS.includes(extname(ref)) || existsSync(resolve(io.cwd, text))) return { name: text };
  const revised = ref.includes(':') ? splitRevision(text) : undefined;
  if (revised?.rev.includes('#') && (await commitOf(io, revised.rev)) !== undefined) return { name: text };
  return { name: text.slice(0, at), ref };
}

/**
 * Finds a draft: standard input, an existing path, a version of a draft in git as `<rev>:<id or path>`, an id in the folder
 * of drafts, an id among those that ship.
 */
export async function locateDraft(site: Site, name: string): Promise<Attempt<Located>> {
  const named = fileOrInput(site, name);
  if (name === '-' || isMeant(named.path)) return got(named);
  const revised = splitRevision(name);
  const version = revised && (await locateRevision(site, revised));
  if (version?.ok) return version;
  const drafts = draftFiles(site);
  const found = drafts.find((draft) => idOf(draft) === name);
  if (found) return got(found);
  if (version) return version;
  if (isPath(name)) return problem(`there is no file ${name}`);
  return problem(unknown('draft or file named', name, drafts.map(idOf), 'drafts'));
}

/** A file by its path, or standard input by `-`, whether it is there or not. */
export function fileOrInput(io: Io, name: string): Located {
  return name === '-' ? { file: '<stdin>', path: name } : { file: name, path: resolve(io.cwd, name) };
}

/** The drafts that can be named by id: those of the folder of drafts, then those that ship and are not among them. */
export function draftFiles(site: Site): Located[] {
  const own = ownDrafts(site);
  const ids = new Set(own.map(idOf));
  return [...own, ...shippedFiles(site).filter((file) => !ids.has(idOf(file)) && !isCompanion(file))];
}

/** The files of drafts in the folder of drafts. */
export function ownDrafts({ drafts }: Site): Located[] {
  return yamlFiles(drafts).filter((file) => !isCompanion(file) && !isSettings(file));
}

/** The provision that an operand names, undefined where it names a whole draft. */
export function provisionOf(draft: Draft, { ref }: Operand): Attempt<Point | undefined> {
  if (ref === undefined) return got(undefined);
  const found = findProvision(draft, ref);
  if (found) return got(found);
  const gap = findGap(draft, ref);
  if (!gap) return problem(`${draft.id} has no point or clause ${ref}`);
  const note = gap.note === undefined ? '' : ` ${gap.note}`;
  return problem(`${draft.id} keeps ${ref} without text (${gap.reason}).${note}`);
}

/** The YAML files of a folder in the order of their names; none where there is no such folder. */
export function yamlFiles({ path, shown }: Folder): Located[] {
  const yaml = namesIn(path).filter(isYaml).sort();
  return yaml.map((name) => ({ file: `${shown}/${name}`, path: join(path, name), isFound: true }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A draft that can be compared, or its findings as lines. */
export async function loadDraft(site: Site, name: string): Promise<Attempt<DraftFile>> {
  const located = await locateDraft(site, name);
  return located.ok ? readLocated(site, located.value) : located;
}

/** The same of a draft that was found already. */
export async function readLocated(io: Io, located: Located): Promise<Attempt<DraftFile>> {
  return attempt(await load(io, located, (bytes, file) => readDraft(bytes, file, workOn(io, bytes, file))));
}

/** A file of so many bytes takes long enough that one may wish to see how far it is, or to interrupt it. */
const large = 1_000_000;

function workOn(io: Io, bytes: Uint8Array, file: string): Work | undefined {
  if (bytes.length < large) return undefined;
  const told = (share: number) => io.progress(`Reading ${file}: ${Math.floor(100 * share)} %`);
  return { during: io.working, told };
}

/** The list of themes or parties: those that ship, with those of the folder of drafts merged over them by id. */
export interface Companion<T> {
  /** All that could be read. */
  readonly items: readonly T[];
  /** What is wrong with the files; without errors, `items` is the whole list. */
  readonly findings: readonly Finding[];
}

/** The themes that reports group by. */
export function loadThemes(site: Site): Promise<Companion<Theme>> {
  return companion(site, 'themes', async (bytes, file) => listOf(await readThemes(bytes, file), 'themes'));
}

/** The parties; those that ship keep their names and get those of the folder of drafts beside them. */
export function loadParties(site: Site): Promise<Companion<Party>> {
  return companion(
    site,
    'parties',
    async (bytes, file) => listOf(await readParties(bytes, file), 'parties'),
    mergeParties,
  );
}

/** A list that has no errors, or its findings as lines. */
export function whole<T>({ items, findings }: Companion<T>): Attempt<readonly T[]> {
  const errors = findings.filter((finding) => finding.level === 'error');
  return errors.length > 0 ? problem(...errors.map(findingLine)) : got(items);
}

function attempt<T>(result: Result<T>): Attempt<T> {
  return result.ok ? got(result.value) : problem(...result.findings.map(findingLine));
}

async function companion<T extends { readonly id: string }>(
  site: Site,
  name: (typeof COMPANIONS)[number],
  read: Reader<readonly T[]>,
  merge: (shipped: T, own: T) => T = (_, own) => own,
): Promise<Companion<T>> {
  // In a checkout of plancmp both are one folder: each file is read once, under its own name.
  const own = yamlFiles(site.drafts).filter((file) => idOf(file) === name);
  const named = name === 'themes' ? site.themes : undefined;
  const all = [...shippedFiles(site).filter((file) => idOf(file) === name), ...(named ? [named] : own)];
  const files = [...new Map(all.map((file) => [file.path, file])).values()];
  const lists = await Promise.all(files.map((file) => load(site, file, read)));
  const byId = new Map<string, T>();
  for (const item of lists.flatMap((list) => (list.ok ? list.value : []))) {
    const shipped = byId.get(item.id);
    byId.set(item.id, shipped ? merge(shipped, item) : item);
  }
  return { items: [...byId.values()], findings: lists.flatMap((list) => list.findings) };
}

function listOf<K extends string, T>(
  result: Result<{ readonly [P in K]: readonly T[] }>,
  key: K,
): Result<readonly T[]> {
  return result.ok ? { ...result, value: result.value[key] } : { ok: false, findings: result.findings };
}

/** The folder of the drafts that ship. */
export function shippedFolder({ home }: Io): Folder {
  return { shown: `plancmp/${DRAFTS}`, path: join(home, DRAFTS) };
}

/** The YAML files that ship. */
export function shippedFiles(io: Io): Located[] {
  return yamlFiles(shippedFolder(io));
}

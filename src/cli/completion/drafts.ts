import { stat } from 'node:fs/promises';
import { OTHER } from '../../compare/themes.ts';
import type { Draft, Point } from '../../model.ts';
import { readDraft } from '../../read/shipped/readers.ts';
import { refNames, splitRevision } from '../git/commits.ts';
import { git } from '../git/run.ts';
import type { Io } from '../io.ts';
import { draftFiles, idOf, load, loadThemes, locateDraft, shippedFolder } from '../library.ts';
import { COMPANIONS, isYaml } from '../located.ts';
import { type Site, siteToCheck } from '../site.ts';
import { type Candidate, type Found, listed, NOTHING, plain } from './found.ts';
import type { Asked } from './place.ts';

/** The size in bytes beyond which a draft is not read for its points while somebody waits at a prompt. */
const LARGEST = 1_000_000;

/** Where the drafts are, by the settings that the command line names; settings that are broken count for none. */
async function siteFor(io: Io, { options }: Asked): Promise<Site> {
  const config = options.has('--no-config') ? false : options.get('--config')?.at(-1);
  const found = await siteToCheck(io, typeof config === 'string' || config === false ? { config } : {});
  const site = found.ok ? found : await siteToCheck(io, { config: false });
  if (!site.ok) throw new Error('no settings cannot be wrong; this is a bug');
  return site.value;
}

/** Drafts as the command line names them: ids, files, versions in git, provisions of each. */
export async function draftNames(io: Io, asked: Asked): Promise<Found> {
  const { text } = asked;
  const site = await siteFor(io, asked);
  const number = text.lastIndexOf('#');
  if (number > 0)
    return { candidates: await refs(site, text.slice(0, number)), prefix: text.slice(0, number + 1) };
  const revised = splitRevision(text);
  if (revised) return inRevision(site, text.slice(0, text.length - revised.rest.length));
  const shipped = shippedFolder(io).path;
  const ids = draftFiles(site).map((file) => ({
    value: idOf(file),
    about: file.path.startsWith(shipped) ? 'ships with plancmp' : file.file,
  }));
  const branches =
    text === '' ? [] : (await names(site)).map((name) => ({ value: `${name}:`, about: 'revision' }));
  return { candidates: [...ids, ...branches], files: 'yaml', prefix: '' };
}

/** The ids of the drafts that stand in the folder of drafts at a revision: `prefix` is it with its colon. */
async function inRevision(site: Site, prefix: string): Promise<Found> {
  const folder = { cwd: site.drafts.path, env: site.env };
  const { out } = prefix.startsWith(':')
    ? await git(folder, 'ls-files', '-z')
    : await git(folder, 'ls-tree', '-z', '--name-only', '--end-of-options', prefix.slice(0, -1));
  const files = out.toString().split('\0').filter(isYaml);
  const ids = files.map((name) => name.replace(/\.ya?ml$/, ''));
  return plain(
    ids.filter((id) => !COMPANIONS.some((name) => name === id)),
    prefix,
  );
}

async function names(site: Site): Promise<readonly string[]> {
  return ['HEAD', ...(await refNames(site))];
}

/** Branches and tags. */
export async function revisions(io: Io, asked: Asked): Promise<Found> {
  const known = await names(await siteFor(io, asked));
  return known.length > 1 ? plain(known) : NOTHING;
}

/** The themes that the option takes, as a list. */
export async function themes(io: Io, asked: Asked): Promise<Found> {
  const { items } = await loadThemes(await siteFor(io, asked));
  const candidates = [...items, OTHER].map(({ id, title }) => ({ value: id, about: title }));
  return listed(asked.text, candidates);
}

/** Numbers of the points of the drafts that are named, as a list. */
export async function refsOfNamed(io: Io, asked: Asked): Promise<Found> {
  const site = await siteFor(io, asked);
  const both = await Promise.all(asked.operands.slice(0, 2).map((name) => points(site, name)));
  const byRef = new Map(both.flat().map((point) => [point.ref, candidate(point)]));
  return listed(asked.text, [...byRef.values()]);
}

/** A point or clause of the draft that `plancmp why` asks about. */
export async function refsOfOne(io: Io, asked: Asked): Promise<Found> {
  const name = asked.operands[asked.options.has('--new') ? 1 : 0] ?? '';
  return { candidates: await refs(await siteFor(io, asked), name), prefix: '' };
}

async function refs(site: Site, name: string): Promise<readonly Candidate[]> {
  return (await points(site, name)).flatMap((point) => [candidate(point), ...point.clauses.map(candidate)]);
}

/** The points of a draft as far as it can be read, none of one that is very large. */
async function points(site: Site, name: string): Promise<Draft['points']> {
  if (name === '-') return [];
  const located = await locateDraft(site, name.replace(/#.*/, ''));
  if (!located.ok) return [];
  const isLarge = located.value.blob === undefined && (await stat(located.value.path)).size > LARGEST;
  const read = isLarge ? undefined : await load(site, located.value, readDraft);
  return read?.ok ? read.value.draft.points : [];
}

function candidate({
  ref,
  title,
  text,
}: Pick<Point, 'ref' | 'text'> & { readonly title?: string }): Candidate {
  return { value: ref, about: title ?? text };
}

import { compare, type Setting } from '../../compare/compare.ts';
import { notedChanges } from '../../compare/noted.ts';
import { isNews } from '../../compare/select.ts';
import { count } from '../../compare/themes.ts';
import { wholeText } from '../../compare/wording.ts';
import type { Change, Deed, Draft, Finding, Point, Report, Revision } from '../../model.ts';
import {
  before,
  type Lineage,
  type Step,
  type StepParent,
  touches,
  type Version,
  versionAt,
} from './lineage.ts';
import type { VersionReader } from './versions.ts';

/** What a commit did to a draft, and which versions tell so. */
export interface Told {
  readonly revision: Revision;
  readonly old?: Version;
  readonly new?: Version;
}

/** The history of a draft, and all that is needed to tell it. */
export interface Chronicle {
  readonly lineage: Lineage;
  readonly reader: VersionReader;
  readonly setting: Setting;
  /** The commits whose parents a shallow clone lacks. */
  readonly edges: ReadonlySet<string>;
}

/** How many steps' versions are read at a time. */
const AHEAD = 50;

/**
 * What each commit did to the draft that touched its file, later ones first. A merge that only brings together what its
 * parents have did nothing.
 */
export async function* deedsOf(chronicle: Chronicle): AsyncGenerator<Told, undefined> {
  const steps = [...chronicle.lineage.values()].filter(touches);
  for (let k = 0; k < steps.length; k += AHEAD) {
    const next = steps.slice(k, k + AHEAD);
    const changed = next.flatMap(({ parents }) => parents.flatMap((parent) => versionBefore(parent) ?? []));
    await chronicle.reader.fetch([...next.map(versionAt), ...changed]);
    for (const step of next) {
      const told = await deedOf(step, chronicle);
      if (!told) continue;
      const { parents: _, ...commit } = step.node;
      const { deed, ...versions } = told;
      yield { revision: { ...commit, file: step.path, ...deed }, ...versions };
    }
  }
  return undefined;
}

function versionBefore({ commit, path, change }: StepParent): Version | undefined {
  return change?.old === undefined ? undefined : { commit, path, blob: change.old };
}

interface DeedTold {
  readonly deed: Deed;
  readonly old?: Version;
  readonly new?: Version;
}

async function deedOf(step: Step, chronicle: Chronicle): Promise<DeedTold | undefined> {
  const version = versionAt(step);
  if (!version) return { deed: deletion(step) };
  const read = await chronicle.reader.read(version);
  if (!read.ok) return { deed: { did: 'broken', errors: errorsOf(read.findings) } };
  const next = read.value;
  const found = await Promise.all(step.parents.map((parent) => earlier(parent, chronicle)));
  const olds = found.flatMap((one) => one.old ?? []);
  const [old] = olds;
  if (!old) {
    const did = chronicle.edges.has(step.node.commit) ? 'unknown' : 'added';
    const isBroken = found.some(({ after }) => after === 'broken');
    const points = next.points.length;
    return { deed: { did, id: next.id, points, ...(isBroken && { after: 'broken' }) }, new: version };
  }
  const after = found.find((one) => one.old === old)?.after;
  const named = {
    id: next.id,
    ...(old.draft.id === next.id ? {} : { was: old.draft.id }),
    ...(old.version.path === step.path ? {} : { from: old.version.path }),
    ...(after && { after }),
  };
  const changed = changeOf(
    olds.map(({ draft }) => draft),
    next,
    chronicle.setting,
  );
  return changed && { deed: { ...changed, ...named }, old: old.version, new: version };
}

function deletion({ path, parents }: Step): Deed {
  const to = parents[0]?.change?.to;
  return { did: 'deleted', ...(to === undefined || to === path ? {} : { to }) };
}

/** The last version that can be read on one side, and why it is not the last of all. */
interface Earlier {
  readonly old?: { readonly draft: Draft; readonly version: Version };
  readonly after?: 'deleted' | 'broken';
}

async function earlier(parent: StepParent, { lineage, reader }: Chronicle): Promise<Earlier> {
  let why: Earlier = {};
  for (const version of before(lineage, parent)) {
    const read = version && (await reader.read(version));
    if (version && read?.ok) return { old: { draft: read.value, version }, ...why };
    if (!why.after) why = { after: version ? 'broken' : 'deleted' };
  }
  return why;
}

/**
 * What differs from the first of the versions before. Of several, as a merge has, only what differs from all of them: the
 * merge made that itself, and where there is none it did nothing.
 */
function changeOf(olds: readonly Draft[], next: Draft, setting: Setting) {
  const [report, ...others] = olds.map((old) => compare(old, next, setting));
  const [old] = olds;
  if (!report || !old) return undefined;
  const known = others.map((other) => new Set(newsOf(other).map(nameOf)));
  const own = newsOf(report).filter((change) => known.every((names) => names.has(nameOf(change))));
  if (own.length === 0)
    return others.length > 0 ? undefined : { did: 'noted' as const, noted: notedChanges(old, next) };
  const numbers = report.numbers
    .filter(({ change }) => own.some((one) => one === report.changes[change]))
    .map(({ change: _, ...number }) => number);
  const { old: from, new: to } = report;
  return { did: 'changed' as const, old: from, new: to, counts: count(own), numbers };
}

function newsOf({ changes }: Report): Change<Point>[] {
  return changes.filter(isNews);
}

/** By what a change is known again in a comparison with another old version: its new points, or the words that are gone. */
function nameOf(change: Change<Point>): string {
  return JSON.stringify(
    change.new.length > 0 ? change.new.map(({ ref }) => ref) : change.old.map((point) => wholeText(point)),
  );
}

function errorsOf(findings: readonly Finding[]): number {
  return findings.filter(({ level }) => level === 'error').length;
}

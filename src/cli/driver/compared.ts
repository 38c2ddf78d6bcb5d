import { resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { compare } from '../../compare/compare.ts';
import { isNews, NO_FILTER, select } from '../../compare/select.ts';
import type { Draft, Party, Report, Theme } from '../../model.ts';
import { readDraft } from '../../read/shipped/readers.ts';
import { findingLine } from '../../render/finding.ts';
import { linesElsewhere, sideNames } from '../../render/terminal/git-diff.ts';
import { renderTerminal } from '../../render/terminal/index.ts';
import { renderOutline } from '../../render/terminal/outline.ts';
import { PLAIN_VIEW } from '../../render/view.ts';
import { english } from '../../render/words/english/index.ts';
import { type Attempt, all, got, problem } from '../attempt.ts';
import { kindOf } from '../file-kind.ts';
import type { Io } from '../io.ts';
import { loadParties, loadThemes, whole } from '../library.ts';
import { loadDecisions } from '../links.ts';
import type { Look } from '../output.ts';
import { DRAFTS, type Site, siteOf } from '../site.ts';
import type { Call } from './call.ts';

/** A file that differs, with the bytes of its sides; absent where a side has no file. */
export interface Differing {
  readonly call: Extract<Call, { kind: 'pair' }>;
  readonly old?: Uint8Array;
  readonly new?: Uint8Array;
}

/**
 * What became of the draft that a file holds: the comparison of both sides, or the points of the one that there is. The problem
 * says in one line why it cannot be compared as a draft, or that its wording is the same.
 */
export async function compared(io: Io, given: Differing, look: Look): Promise<Attempt<string>> {
  const { pair } = given.call;
  const special = [pair.old.mode, pair.new.mode].map(specialKind).find((kind) => kind !== undefined);
  if (special !== undefined) return problem(`Compared by lines: not a file but ${special}`);
  const [oldName, newName] = sideNames(pair);
  const sides = all<[Draft | undefined, Draft | undefined]>([
    await draftOf(given.old, oldName),
    await draftOf(given.new, newName),
  ]);
  if (!sides.ok) return problem(`Compared by lines: ${reasonOf(sides.problems)}`);
  const [old, next] = sides.value;
  if (old && next) return comparison(await siteOfDraft(io, pair.new.name), old, next, look);
  if (old) return got(renderOutline(old, 'removed', look));
  return next ? got(renderOutline(next, 'added', look)) : problem('Neither side is there');
}

/** What is no file of its own content: git stores a link as the path it leads to, a submodule as the name of a commit. */
function specialKind(mode: string | undefined): string | undefined {
  if (mode === '120000') return 'a symbolic link';
  return mode === '160000' ? 'a submodule' : undefined;
}

const LISTS = {
  themes: 'a list of themes',
  parties: 'a list of parties',
  links: 'a list of links',
  config: 'settings',
  accepted: 'accepted findings',
} as const;

async function draftOf(bytes: Uint8Array | undefined, name: string): Promise<Attempt<Draft | undefined>> {
  if (bytes === undefined) return got(undefined);
  const kind = kindOf({ file: name, path: name }, bytes);
  if (kind !== 'draft') return problem(`not a draft but ${LISTS[kind]}`);
  const read = await readDraft(bytes, name);
  return read.ok ? got(read.value.draft) : problem(...read.findings.map(findingLine));
}

/** The first of several problems, and how many more there are. */
function reasonOf(problems: readonly string[]): string {
  const [first = '', ...others] = [...new Set(problems)];
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}

/**
 * The settings that count for a draft: those of the folder that its folder of drafts is in. Git starts the program at the top of the
 * work tree, which need not be that folder.
 */
async function siteOfDraft(io: Io, name: string): Promise<Attempt<Site>> {
  const parts = name.split('/').slice(0, -1);
  const folder = parts.slice(0, Math.max(0, parts.lastIndexOf(DRAFTS)));
  return siteOf({ ...io, cwd: resolve(io.cwd, ...folder) }, {});
}

async function comparison(
  site: Attempt<Site>,
  old: Draft,
  next: Draft,
  look: Look,
): Promise<Attempt<string>> {
  const report = site.ok ? await reportOf(site.value, old, next) : site;
  if (!report.ok) return problem(`Compared by lines: ${reasonOf(report.problems)}`);
  if (!report.value.changes.some(isNews)) return problem('No differences in wording. By lines:');
  const selection = select(report.value, { ...NO_FILTER, cosmetic: true });
  // Git passes no options on: what is not shown is counted, and no option is named for it.
  const words = { ...english, counts: { ...english.counts, see: () => '' } };
  const view = { ...PLAIN_VIEW, ...look, words, selection, cosmetic: true };
  return got(renderTerminal(report.value, view) + linesElsewhere(look.colour));
}

async function reportOf(site: Site, old: Draft, next: Draft): Promise<Attempt<Report>> {
  const parts = all<[readonly Theme[], readonly Party[]]>([
    whole(await loadThemes(site)),
    whole(await loadParties(site)),
  ]);
  if (!parts.ok) return parts;
  const decisions = await loadDecisions(site, old, next);
  if (!decisions.ok) return decisions;
  const [themes, parties] = parts.value;
  const setting = { themes, parties, decisions: decisions.value, version: packageJson.version };
  // No progress is shown: git has a pager on the terminal.
  return got(compare(...toldApart(old, next), setting));
}

/** Both sides of one draft have its id: they get the prefixes of git's header. */
function toldApart(old: Draft, next: Draft): [Draft, Draft] {
  if (old.id !== next.id) return [old, next];
  return [
    { ...old, id: `a/${old.id}` },
    { ...next, id: `b/${next.id}` },
  ];
}

import packageJson from '../../../package.json' with { type: 'json' };
import {
  accept,
  changeChecks,
  draftChecks,
  fileNameOf,
  redLineChangeRules,
  withLevels,
} from '../../checks/index.ts';
import { rules } from '../../checks/rules.ts';
import type { Checked, FailOn, Finding, Looked } from '../../model.ts';
import { failsCheck } from '../../render/findings/levels.ts';
import { type AcceptedHere, loadAccepted } from '../acceptance/load.ts';
import { type Attempt, got } from '../attempt.ts';
import { configOf } from '../config.ts';
import type { Located } from '../located.ts';
import type { Site } from '../site.ts';
import { type Base, findBase } from './base.ts';
import { type Gathered, gatherChanged, gatherFiles } from './gather.ts';
import { judgeLines } from './lines.ts';
import { writeReports } from './reports.ts';
import { settingsBefore } from './settings.ts';
import { identified, ordered, repeated } from './steps.ts';

/** What a check is asked to look at. */
export interface Asked {
  /** Files, folders, ids, or `-`; all of the folder of drafts where there are none. */
  readonly names: readonly string[];
  /** A revision; `false` for none, even where CI names one. */
  readonly base?: string | false;
}

/** What is to be checked, and how that is judged. */
export interface Wanted extends Asked {
  readonly failOn: FailOn;
  /** The folder that reports of changed drafts are written to. */
  readonly reports?: string;
}

/** All that was looked at and found, what is accepted marked. */
export interface LookedThrough extends Gathered {
  readonly base?: Base;
  /** Which rules and files this run could find something of. */
  readonly looked: Looked;
  readonly accepted: AcceptedHere;
  /** Those of the findings that are no errors and that the base has too: no news of the change. */
  readonly repeated: ReadonlySet<Finding>;
}

/** Checks files, with a base those that differ from it. Says the base, and what was not compared, on standard error. */
export async function check(site: Site, wanted: Wanted): Promise<Attempt<Checked>> {
  const run = await lookThrough(site, wanted);
  if (!run.ok) return run;
  const { reports } = wanted;
  const written =
    reports === undefined ? got(undefined) : await writeReports(site, reports, run.value.reports);
  return written.ok ? got(checkedOf(site, run.value, wanted.failOn)) : written;
}

/** The same without a judgement: what was found, and what of it a person has accepted. */
export async function lookThrough(site: Site, asked: Asked): Promise<Attempt<LookedThrough>> {
  const base = await findBase(site, asked.base);
  if (!base.ok) return base;
  const before = base.value && (await settingsBefore(site, base.value));
  const all = base.value
    ? await gatherChanged(site, base.value, asked.names, before?.drafts)
    : await gatherFiles(site, asked.names);
  if (!all.ok) return all;
  const lines = await judgeLines(site, all.value, before);
  const accepted = await loadAccepted(site);
  const looked = base.value ? lookedSince(site, all.value) : lookedAt(all.value, asked);
  const found = [...all.value.findings, ...site.settings.findings, ...lines];
  const { levels } = configOf(site.settings);
  const marked = accept(identified(withLevels(found, levels)), accepted.entries, looked, site.today());
  const findings = ordered([...marked, ...accepted.findings]);
  return got({
    ...all.value,
    ...(base.value ? { base: base.value } : {}),
    findings,
    repeated: repeated(findings, all.value.before),
    looked,
    accepted,
  });
}

const ABOUT_CHANGES: ReadonlySet<string> = new Set(
  [...draftChecks, ...changeChecks, ...redLineChangeRules].map(({ rule }) => rule),
);

/** Without a base nothing is found of changes. */
function lookedAt({ files }: Gathered, { names }: Asked): Looked {
  const own = rules.map(({ rule }) => rule).filter((rule) => !ABOUT_CHANGES.has(rule));
  const named = files.map(({ located }) => fileNameOf(located));
  return { rules: new Set(own), ...(names.length > 0 ? { files: new Set(named) } : {}) };
}

/** With a base all rules look at what differs from it, and at nothing else. */
function lookedSince({ settings }: Site, { files, drafts }: Gathered): Looked {
  const own: readonly Pick<Located, 'file'>[] = [...files.map(({ located }) => located), ...drafts];
  return { files: new Set([...own, ...(settings.located ? [settings.located] : [])].map(fileNameOf)) };
}

function checkedOf(
  { settings }: Site,
  { base, files, drafts, findings: all, repeated: known }: LookedThrough,
  failOn: FailOn,
): Checked {
  const findings = all.filter((finding) => !known.has(finding));
  const own = settings.located ? [settings.located] : [];
  return {
    schemaVersion: 1,
    tool: { name: 'plancmp', version: packageJson.version },
    ...(base ? { base: { rev: base.rev, commit: base.commit } } : {}),
    files: [...new Set([...files.map(({ located }) => located), ...own].map(({ file }) => file))],
    drafts,
    findings,
    ...(base ? { alreadyAtBase: known.size } : {}),
    failOn,
    fails: findings.some((finding) => failsCheck(finding, failOn)),
  };
}

import packageJson from '../../package.json' with { type: 'json' };
import { type RedLineContext, refsOfLine, type TestedDraft } from '../checks/index.ts';
import { compare } from '../compare/compare.ts';
import type { Draft, Finding, Report, Theme } from '../model.ts';
import type { ConfigFile } from '../read/index.ts';
import { readDraft } from '../read/shipped/readers.ts';
import { draftFiles, idOf, load, loadParties, loadThemes, ownDrafts } from './library.ts';
import { loadDecisions } from './links.ts';
import type { Site } from './site.ts';

/** What red lines are judged by, and what is wrong with drafts that they name. */
export interface Gathered {
  readonly context: RedLineContext;
  readonly findings: readonly Finding[];
}

/** Gathers what the red lines of settings need to be judged on drafts. */
export async function gatherRedLines(
  site: Site,
  { config: { redLines }, at }: ConfigFile,
  drafts: readonly TestedDraft[],
): Promise<Gathered> {
  const files = draftFiles(site);
  const cited = new Set(redLines.flatMap(refsOfLine).map(({ to }) => to.draft));
  const read = await Promise.all(
    files.filter((located) => cited.has(idOf(located))).map((located) => load(site, located, readDraft)),
  );
  const named = read.flatMap((result) => (result.ok ? [result.value.draft] : []));
  const own = ownDrafts(site).map(idOf);
  const themes = (await loadThemes(site)).items;
  const context = {
    lines: redLines,
    at,
    drafts,
    themes: themes.map(({ id }) => id),
    known: [...new Set([...files.map(idOf), ...drafts.map(({ draft }) => draft.id)])],
    own: [...own, ...drafts.map(({ draft }) => draft.id)],
    named: new Map(named.map((draft) => [draft.id, draft])),
    report: await reports(site, themes, named, drafts),
  };
  return { context, findings: read.flatMap((result) => (result.ok ? [] : result.findings)) };
}

/** Every comparison that a line may ask for: with what lines name, and with what a draft was. */
async function reports(
  site: Site,
  themes: readonly Theme[],
  named: readonly Draft[],
  drafts: readonly TestedDraft[],
): Promise<RedLineContext['report']> {
  const parties = (await loadParties(site)).items;
  const decisions = new Map<Draft, Map<Draft, Awaited<ReturnType<typeof loadDecisions>>>>();
  for (const { draft, earlier } of drafts)
    for (const old of [...named, ...(earlier ? [earlier] : [])]) {
      if (old.id === draft.id && old !== earlier) continue;
      const of = decisions.get(old) ?? new Map();
      // A draft and its own earlier version have no file of links.
      of.set(draft, old === earlier ? { ok: true, value: [] } : await loadDecisions(site, old, draft));
      decisions.set(old, of);
    }
  const made = new Map<Draft, Map<Draft, Report>>();
  return (old, next) => {
    const decided = decisions.get(old)?.get(next);
    if (!decided?.ok) return undefined;
    const of = made.get(old) ?? new Map<Draft, Report>();
    made.set(old, of);
    const report =
      of.get(next) ??
      compare(old, next, { themes, parties, decisions: decided.value, version: packageJson.version });
    of.set(next, report);
    return report;
  };
}

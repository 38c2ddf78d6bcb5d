import type {
  Change,
  Decision,
  Draft,
  Evidence,
  Link,
  Party,
  PartyName,
  Point,
  Report,
  ReportSide,
  Theme,
} from '../model.ts';
import { countLetters, languageOf } from '../text/language.ts';
import { mentionFinder } from '../text/mentions.ts';
import { align } from './align.ts';
import { classify } from './classify.ts';
import { crossings } from './crossings.ts';
import { decidedCrossings } from './decided-crossings.ts';
import { countFixed, decidedOn, decisionsOn } from './decisions.ts';
import { notices } from './notices.ts';
import { numberChanges } from './numbers.ts';
import { signalsOfChange } from './select.ts';
import { count, groupByTheme } from './themes.ts';
import { passage, passages } from './wording.ts';

/** What a comparison needs beside the two drafts. */
export interface Setting {
  /** In the order of reports. */
  readonly themes: readonly Theme[];
  readonly parties: readonly Party[];
  /** The version of plancmp, for the line that makes a report reproducible. */
  readonly version: string;
  /**
   * What people decided about the two drafts, as links files hold it. Those that name something that the drafts do not
   * have are ignored; no two may contradict each other (see `checkLinks`).
   */
  readonly decisions?: readonly Decision[];
  /** Links that a person fixed, a whole alignment of the two drafts; without it they are aligned. */
  readonly asserted?: readonly Link[];
  /** The refs of the two provisions, where nothing else of the drafts is compared. */
  readonly only?: readonly [string, string];
  /** Told how far the comparison has come, now and then; it changes nothing. */
  readonly progress?: Progress;
}

type Step = 'align' | 'classify' | 'cross';

/** What is being done, and how much of how much is done. */
export type Progress = (step: Step, done: number, total: number) => void;

/**
 * Compares two drafts. Pure: the same drafts and setting give the same report, to the byte. Time grows with n log n of the words:
 * each search for partners, each comparison of words and each passage's count of pieces has a bound. The one exception known is
 * many points regrouped with many others in one link, which are likened each with each. The README has measured figures.
 */
export function compare(old: Draft, next: Draft, setting: Setting): Report {
  const decisions = decisionsOn(old, next, setting.decisions ?? []);
  const languages = { old: wordsIn(old), new: wordsIn(next) };
  const share = (step: Step) => (part: number) => setting.progress?.(step, Math.round(100 * part), 100);
  share('align')(0);
  const alignment =
    setting.asserted ??
    align(
      passages(old.points, languages.old),
      passages(next.points, languages.new),
      'drafts',
      decidedOn(old.points, next.points, decisions.points),
      share('align'),
    );
  const reading = {
    mentions: mentionFinder(setting.parties),
    language: languages.old === languages.new ? languages.old : undefined,
  };
  const context = { languages, decisions: decisions.clauses, reading };
  const told = (done: number) => setting.progress?.('classify', done, alignment.length);
  const changes = classify(old.points, next.points, alignment, context, decisions.points, told);
  const themes = groupByTheme(changes, setting.themes, setting.only ? 'parts' : 'drafts');
  const found = crossings(old, next, changes, languages, share('cross'));
  const elsewhere = decidedCrossings(found, decisions, [old, next], changes);
  return {
    schemaVersion: 1,
    tool: { name: 'plancmp', version: setting.version },
    old: side(old, setting.only?.[0]),
    new: side(next, setting.only?.[1]),
    counts: count(changes),
    themes,
    numbers: numberChanges(changes, themes, elsewhere, reading.language),
    changes,
    crossings: elsewhere,
    notices: notices(old, next),
    assertedLinks: (setting.asserted?.length ?? countFixed(decisions.points)) + countFixed(decisions.clauses),
    parties: mentioned(setting.parties, changes, old, next),
  };
}

/** The language that a draft's words are in: a list of clauses alone may not have a letter that tells. */
export function wordsIn({ language, points }: Draft): string {
  return languageOf(language, countLetters(partsOf(points)));
}

/** One part after another: of a long draft only the first ones are looked at. */
function* partsOf(points: readonly Point[]): Generator<string> {
  for (const point of points) yield* passage(point).parts;
}

function side({ points, published: _p, errata: _e, ...head }: Draft, only?: string): ReportSide {
  const withEvidence = (level: Evidence) => points.filter((point) => point.evidence === level).length;
  const evidence = {
    seen: withEvidence('seen'),
    summary: withEvidence('summary'),
    partial: withEvidence('partial'),
    unverified: withEvidence('unverified'),
  };
  return { ...head, points: points.length, ...(only === undefined ? {} : { only }), evidence };
}

/** Those that put forward a draft or a variant, and those that signals tell of. */
function mentioned(
  parties: readonly Party[],
  changes: readonly Change<Point>[],
  ...drafts: readonly Draft[]
): PartyName[] {
  const told = changes
    .flatMap(signalsOfChange)
    .flatMap((signal) => (signal.kind === 'party' ? [signal] : []));
  const ids = new Set([
    ...told.flatMap((signal) => [signal.old, signal.new]).map((party) => party?.id),
    ...drafts.flatMap((draft) => draft.parties),
    ...drafts.flatMap(({ points }) => points.flatMap(({ variants }) => variants.map(({ party }) => party))),
  ]);
  return parties
    .filter((party) => ids.has(party.id))
    .map(({ id, name, names }) => ({ id, name, ...(names ? { names } : {}) }));
}

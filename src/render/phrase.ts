import { isPartlyDisclosed } from '../compare/notices.ts';
import type {
  Change,
  Clause,
  Gap,
  Kind,
  Point,
  ReportSide,
  Rewording,
  Standing,
  VariantChange,
} from '../model.ts';
import { isReplacement } from '../text/edits.ts';
import { isCosmetic } from './cosmetic.ts';
import { clauseCrossings, onlyElsewhere } from './crossings.ts';
import type { Edition, Pair, Spoken } from './edition.ts';
import type { Medium } from './medium.ts';
import { absence } from './names.ts';
import type { Told } from './words/english/changes.ts';
import type { Words } from './words/english/index.ts';

/** What became of a point, in one plain sentence, as in `Point 6 is reworded as point 4.` */
export function sentence<T>(change: Change<Point>, report: Edition, { text, strong }: Medium<T>): T[] {
  const [before, said, after] = told(change, report);
  return [text(before), strong(said), text(after)];
}

function told(change: Change<Point>, report: Edition): Told {
  const { changes } = report.words;
  const [from, to] = [refsOf(change.old), refsOf(change.new)];
  const matched = (what: string) => changes.matched(from, what, to, report.new.id);
  switch (change.kind) {
    case 'unchanged':
      return matched(changes.kept);
    case 'moved':
      return matched(changes.andMoved(changes.kept));
    case 'reworded':
      return matched(rewordedTo(change, report, changes.andMoved));
    case 'merged':
    case 'split':
    case 'regrouped':
      return changes[change.kind](from, to);
    case 'removed':
    case 'added':
      return toldAlone(change, report);
  }
}

/** Of a point without a counterpart: where else it stands, or that it is not there or new. */
function toldAlone(change: Extract<Change<Point>, { kind: 'removed' | 'added' }>, report: Edition): Told {
  const { changes } = report.words;
  const [{ ref }] = change.kind === 'removed' ? change.old : change.new;
  const there = change.kind === 'removed' ? report.new : report.old;
  const also = emptyNumbers(change, report);
  const elsewhere = onlyElsewhere(change, report);
  if (elsewhere !== undefined) return changes.elsewhere(ref, elsewhere, also);
  const isPartly = isPartlyDisclosed(there);
  return change.kind === 'added' && !isPartly
    ? changes.isNew(ref, report.new.id)
    : changes.missing(ref, there.id, isPartly, also);
}

/** What became of a point or clause, in a word or two, for a table or the head of an entry. */
export function label(change: Change<Point> | Change<Clause>, report: Edition): string {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
    case 'merged':
    case 'split':
    case 'regrouped':
      return report.words.changes.kinds[change.kind];
    case 'reworded':
      return rewordedTo(change, report, report.words.changes.moved);
    case 'removed':
    case 'added':
      return onlyElsewhere(change, report) ?? kindName(change.kind, report);
  }
}

/** What is said beside the words of a clause: how it was grouped, that it moved, where it is not. */
export function clauseFacts(change: Change<Clause>, report: Edition): string[] {
  const grouped = change.kind === 'merged' || change.kind === 'split' || change.kind === 'regrouped';
  return [
    ...(grouped ? [report.words.changes.kinds[change.kind]] : []),
    ...(change.moved ? [report.words.changes.kinds.moved] : []),
    ...absenceOf(change, report),
    ...clauseCrossings(change, report),
    ...coarseness(change, report),
  ];
}

/** That not all words beside it were compared one by one; nothing where they were. */
export function coarseness(
  change: Change<Point> | Change<Clause> | VariantChange,
  { words }: Spoken,
): string[] {
  const coarse = 'edits' in change && change.coarse;
  return coarse ? [words.changes.coarse] : [];
}

/** That a clause of one side only stands elsewhere, or that the other text lacks parts. */
function absenceOf(change: Change<Clause>, report: Edition): string[] {
  if (change.kind !== 'removed' && change.kind !== 'added') return [];
  const side = change.kind === 'removed' ? report.new : report.old;
  const elsewhere = onlyElsewhere(change, report);
  return elsewhere !== undefined || isPartlyDisclosed(side) ? [elsewhere ?? absence(side, report)] : [];
}

/** How a kind is counted: `3 reworded`, `10 not in v20 as disclosed`, `2 new`. */
export function kindName(kind: Kind, report: Pair): string {
  if (kind === 'removed' && isPartlyDisclosed(report.new)) return absence(report.new, report);
  if (kind === 'added' && isPartlyDisclosed(report.old)) return absence(report.old, report);
  return report.words.changes.kinds[kind];
}

/**
 * What became of an old point, in the words that stand before its new number: `kept`, `merged into`, `reworded; open in
 * v20`.
 */
export function disposition(change: Change<Point>, report: Edition): string {
  const standing = standingPhrase(change, report);
  return fate(change, report) + (standing === undefined ? '' : `; ${standing}`);
}

function fate(change: Change<Point>, report: Edition): string {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
    case 'merged':
    case 'split':
    case 'regrouped':
      return report.words.changes.dispositions[change.kind];
    case 'reworded':
    case 'removed':
    case 'added':
      return label(change, report);
  }
}

/** What the points are headed by that only the new draft has: it is new, or not in the other as disclosed. */
export function newPointsTitle(report: Edition): string {
  const { old, new: next, words } = report;
  const { newIn, onlyIn } = words.headings;
  return isPartlyDisclosed(old) ? onlyIn(next.id, absence(old, report)) : newIn(next.id);
}

/** A change of standing in words, as in `open in v20`; `agreed in v20, open in v28`. */
export function standingPhrase(change: Change<Point>, report: Edition): string | undefined {
  if (!('standing' in change) || !change.standing) return undefined;
  const { old, new: next } = change.standing;
  const of = (standing: Standing | null, side: ReportSide) =>
    standing ? report.words.changes.standing[standing](side.id) : undefined;
  return [of(next, report.new), of(old, report.old)].filter((part) => part !== undefined).join(', ');
}

/** A number or label without text, in words: `label kept, text deleted in v20`. */
export function gapPhrase({ reason }: Gap, side: ReportSide, { words }: Spoken): string {
  return words.changes.gaps[reason](side.id);
}

/** Which numbers of removed points the new draft itself keeps empty, as in `eu28 keeps number 3 empty`. */
export function emptyNumbers(change: Change<Point>, { old, new: next, words }: Edition): string[] {
  const refs = next.gaps.filter((gap) => gap.reason === 'deleted').map((gap) => gap.ref);
  if (change.kind !== 'removed' || next.basedOn !== old.id || !refs.includes(change.old[0].ref)) return [];
  return [words.changes.emptyNumber(next.id, change.old[0].ref)];
}

function refsOf(points: readonly Point[]): string[] {
  return points.map(({ ref }) => ref);
}

type Reworded = Extract<Change<Point> | Change<Clause>, { kind: 'reworded' }>;

function rewordedTo(change: Reworded, { words }: Edition, andMoved: (what: string) => string): string {
  const what = words.changes.reworded[extent(change)];
  return change.moved ? andMoved(what) : what;
}

function extent(change: Reworded): keyof Words['changes']['reworded'] {
  if (onlyDivided(change)) return 'divided';
  if (isCosmetic(change)) return 'cosmetic';
  return isThroughout(change) ? 'throughout' : 'partly';
}

/** Whether nothing of the common words is left, and others stand in their place. */
function isThroughout({ edits, clauses }: Rewording): boolean {
  return (
    clauses.length === 0 &&
    isReplacement(edits) &&
    edits.some((edit) => edit.op === 'add') &&
    edits.length > 1
  );
}

/** Whether the words are the same and only stand in clauses on one side and not on the other. */
function onlyDivided({ compared, edits, variants }: Rewording): boolean {
  return (
    compared === 'whole' &&
    edits.every((edit) => edit.op === 'keep') &&
    variants.every((v) => v.kind === 'unchanged')
  );
}

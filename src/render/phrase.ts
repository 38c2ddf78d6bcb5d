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
import type { Edition } from './edition.ts';
import type { Medium } from './medium.ts';
import { absence, capital, listing } from './names.ts';

/** What became of a point, in one plain sentence, as in `Point 6 is reworded as point 4.` */
export function sentence<T>(change: Change<Point>, report: Edition, medium: Medium<T>): T[] {
  const [from, to] = [nounAndRefs(change.old), nounAndRefs(change.new)];
  const { text, strong } = medium;
  const says = (verb: string): T[] => [text(`${capital(from)} is `), strong(verb), text(` as ${to}.`)];
  const become = (verb: string, preposition: string): T[] => [
    text(`${capital(from)} ${change.old.length > 1 ? 'are' : 'is'} `),
    strong(verb),
    text(` ${preposition} ${to}.`),
  ];
  switch (change.kind) {
    case 'unchanged':
      return says('kept unchanged');
    case 'moved':
      return says('kept unchanged and moved');
    case 'reworded':
      return says(label(change, report).replace(/, (?=moved)/, ' and '));
    case 'merged':
      return become('merged', 'into');
    case 'split':
      return become('split', 'into');
    case 'regrouped':
      return become('regrouped', 'as');
    case 'removed':
      return [
        text(`${capital(from)} is `),
        strong(onlyElsewhere(change, report) ?? absence(report.new)),
        text(`${emptyNumbers(change, report).map((phrase) => `; ${phrase}`)}.`),
      ];
    case 'added': {
      const here = isPartlyDisclosed(report.old) ? absence(report.old) : `new in ${report.new.id}`;
      return [text(`${capital(to)} is `), strong(onlyElsewhere(change, report) ?? here), text('.')];
    }
  }
}

/** What became of a point or clause, in a word or two, for a table or the head of an entry. */
export function label(change: Change<Point> | Change<Clause>, report: Edition): string {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
    case 'merged':
    case 'split':
    case 'regrouped':
      return change.kind;
    case 'reworded':
      if (onlyDivided(change)) return `kept, divided otherwise${change.moved ? ', moved' : ''}`;
      return `reworded${extent(change)}${change.moved ? ', moved' : ''}`;
    case 'removed':
    case 'added':
      return onlyElsewhere(change, report) ?? kindName(change.kind, report);
  }
}

/** What is said beside the words of a clause: how it was grouped, that it moved, where it is not. */
export function clauseFacts(change: Change<Clause>, report: Edition): string[] {
  const grouped = change.kind === 'merged' || change.kind === 'split' || change.kind === 'regrouped';
  return [
    ...(grouped ? [change.kind] : []),
    ...(change.moved ? ['moved'] : []),
    ...absenceOf(change, report),
    ...clauseCrossings(change, report),
    ...coarseness(change),
  ];
}

/** That not all words beside it were compared one by one; nothing where they were. */
export function coarseness(change: Change<Point> | Change<Clause> | VariantChange): string[] {
  const coarse = 'edits' in change && change.coarse;
  return coarse ? ['compared in part by sentences: too long to compare word by word'] : [];
}

/** That a clause of one side only stands elsewhere, or that the other text lacks parts. */
function absenceOf(change: Change<Clause>, report: Edition): string[] {
  if (change.kind !== 'removed' && change.kind !== 'added') return [];
  const side = change.kind === 'removed' ? report.new : report.old;
  const elsewhere = onlyElsewhere(change, report);
  return elsewhere !== undefined || isPartlyDisclosed(side) ? [elsewhere ?? absence(side)] : [];
}

/** How a kind is counted: `3 reworded`, `10 not in v20 as disclosed`, `2 new`. */
export function kindName(kind: Kind, report: Edition): string {
  if (kind === 'removed') return isPartlyDisclosed(report.new) ? absence(report.new) : 'removed';
  if (kind === 'added') return isPartlyDisclosed(report.old) ? absence(report.old) : 'new';
  return kind;
}

/** What became of an old point, in the words that stand before its new number: `kept`, `merged into`, `split into`. */
export function disposition(change: Change<Point>, report: Edition): string {
  switch (change.kind) {
    case 'unchanged':
      return 'kept';
    case 'moved':
      return 'kept, moved';
    case 'reworded':
      return label(change, report);
    case 'merged':
    case 'split':
      return `${change.kind} into`;
    case 'regrouped':
      return `${change.kind} as`;
    case 'removed':
    case 'added':
      return label(change, report);
  }
}

/** A change of standing in words, as in `open in v20`; `agreed in v20, open in v28`. */
export function standingPhrase(change: Change<Point>, report: Edition): string | undefined {
  if (!('standing' in change) || !change.standing) return undefined;
  const { old, new: next } = change.standing;
  const of = (standing: Standing | null, side: ReportSide) =>
    standing ? `${standing} in ${side.id}` : undefined;
  return [of(next, report.new), of(old, report.old)].filter((part) => part !== undefined).join(', ');
}

/** A number or label without text, in words: `label kept, text deleted in v20`. */
export function gapPhrase({ reason }: Gap, side: ReportSide): string {
  const words = { deleted: 'label kept, text deleted', unpublished: 'not published' };
  return `${words[reason]} in ${side.id}`;
}

/** Which numbers of removed points the new draft itself keeps empty, as in `eu28 keeps number 3 empty`. */
export function emptyNumbers(change: Change<Point>, { old, new: next }: Edition): string[] {
  const refs = next.gaps.filter((gap) => gap.reason === 'deleted').map((gap) => gap.ref);
  if (change.kind !== 'removed' || next.basedOn !== old.id || !refs.includes(change.old[0].ref)) return [];
  return [`${next.id} keeps number ${change.old[0].ref} empty`];
}

function nounAndRefs(points: readonly Point[]): string {
  return `${points.length > 1 ? 'points' : 'point'} ${listing(points.map((point) => point.ref))}`;
}

function extent(change: Extract<Change<Point> | Change<Clause>, { kind: 'reworded' }>): string {
  if (isCosmetic(change)) return ' (cosmetic)';
  return isThroughout(change) ? ' throughout' : '';
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

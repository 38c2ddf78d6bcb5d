import { isPartlyDisclosed } from '../compare/notices.ts';
import type {
  Change,
  Clause,
  Edit,
  Gap,
  Kind,
  Point,
  Report,
  ReportSide,
  Rewording,
  Standing,
} from '../model.ts';
import { isReplacement } from '../text/edits.ts';
import { absence, capital, listing } from './names.ts';

/**
 * The marks of one medium: everything else that a change is worded with is the same in all of them. `T` is what the
 * medium is made of: strings for a terminal, nodes for Markdown.
 */
export interface Medium<T> {
  text(text: string): T;
  strong(text: string): T;
  cut(text: string): T;
  add(text: string): T;
  /** What stands between cut words and those that replace them, where the marks alone do not part them. */
  readonly between?: T;
}

/** The edits of a text as marked words. */
export function marked<T>(edits: readonly Edit[], medium: Medium<T>): T[] {
  return edits.flatMap(({ op, text }, k) => {
    const replaces = op === 'add' && edits[k - 1]?.op === 'cut' && medium.between !== undefined;
    return replaces ? [medium.between, mark(op, text, medium)] : [mark(op, text, medium)];
  });
}

function mark<T>(op: Edit['op'], text: string, medium: Medium<T>): T {
  switch (op) {
    case 'keep':
      return medium.text(text);
    case 'cut':
      return medium.cut(text);
    case 'add':
      return medium.add(text);
  }
}

/** What became of a point, in one plain sentence, as in `Point 6 is reworded as point 4.` */
export function sentence<T>(change: Change<Point>, report: Report, medium: Medium<T>): T[] {
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
        strong(absence(report.new)),
        text(`${keptEmpty(change.old[0], report)}.`),
      ];
    case 'added':
      return [
        text(`${capital(to)} is `),
        strong(isPartlyDisclosed(report.old) ? absence(report.old) : `new in ${report.new.id}`),
        text('.'),
      ];
  }
}

/** What became of a point or clause, in a word or two, for a table or the head of an entry. */
export function label(change: Change<Point> | Change<Clause>, report: Report): string {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
    case 'merged':
    case 'split':
    case 'regrouped':
      return change.kind;
    case 'reworded':
      if (onlyDivided(change)) return `kept, divided otherwise${change.moved ? ', moved' : ''}`;
      return `reworded${isThroughout(change) ? ' throughout' : ''}${change.moved ? ', moved' : ''}`;
    case 'removed':
    case 'added':
      return kindName(change.kind, report);
  }
}

/** How a kind is counted: `3 reworded`, `10 not in v20 as disclosed`, `2 new`. */
export function kindName(kind: Kind, report: Report): string {
  if (kind === 'removed') return isPartlyDisclosed(report.new) ? absence(report.new) : 'removed';
  if (kind === 'added') return isPartlyDisclosed(report.old) ? absence(report.old) : 'new';
  return kind;
}

/** What became of an old point, in the words that stand before its new number: `kept`, `merged into`, `split into`. */
export function disposition(change: Change<Point>, report: Report): string {
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
export function standingPhrase(change: Change<Point>, report: Report): string | undefined {
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

function keptEmpty(point: Point, { old, new: next }: Report): string {
  const empty =
    next.basedOn === old.id && next.gaps.some((gap) => gap.reason === 'deleted' && gap.ref === point.ref);
  return empty ? `, which keeps number ${point.ref} empty` : '';
}

function nounAndRefs(points: readonly Point[]): string {
  return `${points.length > 1 ? 'points' : 'point'} ${listing(points.map((point) => point.ref))}`;
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

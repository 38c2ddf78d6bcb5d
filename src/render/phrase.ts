import { isPartlyDisclosed } from '../compare/notices.ts';
import type { Selection } from '../compare/select.ts';
import { KINDS } from '../compare/themes.ts';
import type {
  Change,
  Clause,
  Counts,
  Edit,
  Gap,
  Kind,
  Party,
  Point,
  Report,
  ReportSide,
  Rewording,
  Standing,
} from '../model.ts';

/**
 * The marks of one medium: everything else that a change is worded with is the same in all of them. `T` is what the
 * medium is made of: strings for a terminal, nodes for Markdown.
 */
export interface Medium<T> {
  text(text: string): T;
  strong(text: string): T;
  cut(text: string): T;
  add(text: string): T;
}

/** The edits of a text as marked words. */
export function marked<T>(edits: readonly Edit[], medium: Medium<T>): T[] {
  return edits.map((edit) => {
    switch (edit.op) {
      case 'keep':
        return medium.text(edit.text);
      case 'cut':
        return medium.cut(edit.text);
      case 'add':
        return medium.add(edit.text);
    }
  });
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
      return says(
        onlyDivided(change) ? 'kept, divided otherwise,' : change.moved ? 'reworded and moved' : 'reworded',
      );
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
      return change.moved ? 'reworded, moved' : 'reworded';
    case 'removed':
      return isPartlyDisclosed(report.new) ? absence(report.new) : 'removed';
    case 'added':
      return isPartlyDisclosed(report.old) ? absence(report.old) : 'new';
  }
}

/** What became of an old point, in the words that stand before its new number: `kept`, `merged into`, `split into`. */
export function disposition(change: Change<Point>, report: Report): string {
  switch (change.kind) {
    case 'unchanged':
      return 'kept';
    case 'moved':
      return 'kept, moved';
    case 'reworded':
      return onlyDivided(change) ? 'kept, divided otherwise' : label(change, report);
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

/** How a kind heads a column: that a text may be disclosed in part only is said once, above the table. */
export function columnName(kind: Kind, report: Report): string {
  return kindName(kind, report).replace(/ as disclosed$/, '');
}

/** How a kind is counted: `3 reworded`, `10 not in v20 as disclosed`, `2 new`. */
export function kindName(kind: Kind, report: Report): string {
  if (kind === 'removed') return isPartlyDisclosed(report.new) ? absence(report.new) : 'removed';
  if (kind === 'added') return isPartlyDisclosed(report.old) ? absence(report.old) : 'new';
  return kind;
}

/** The counts that are not zero, as in `1 unchanged, 17 reworded, 10 not in v20 as disclosed, 2 new`. */
export function countList(counts: Counts, report: Report): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind]} ${kindName(kind, report)}`,
  );
  return parts.join(', ') || 'none';
}

/** The whole comparison in a line. */
export function summary(report: Report): string {
  const { counts } = report;
  const { unchanged, standing, ...others } = counts;
  if (report.old.only && report.new.only) return onlyPair(report);
  if (standing === 0 && Object.values(others).every((n) => n === 0)) {
    return `No differences: all ${unchanged} points of ${report.old.id} are unchanged in ${report.new.id}.`;
  }
  const movedToo = report.changes.filter((change) => change.kind === 'reworded' && change.moved).length;
  const extra = movedToo > 0 ? ` (${movedToo} of the reworded also moved)` : '';
  const news = standing > 0 ? `; ${standingList(report)}` : '';
  return `${plural(report.old.points, 'point')} in ${report.old.id}, ${report.new.points} in ${report.new.id}: ${countList(counts, report)}${extra}${news}.`;
}

function onlyPair(report: Report): string {
  const kinds = report.changes.map((change) => label(change, report)).join(', ');
  return `${report.old.id}#${report.old.only} beside ${report.new.id}#${report.new.only}: ${kinds}.`;
}

/** Which points changed their standing: `12 and 14 open in v20`. */
function standingList(report: Report): string {
  const byWords = new Map<string, string[]>();
  for (const change of report.changes) {
    const words = standingPhrase(change, report);
    const side = 'standing' in change && change.standing?.new ? change.new : change.old;
    const numbers = side.map((point) => point.ref);
    if (words !== undefined) byWords.set(words, [...(byWords.get(words) ?? []), ...numbers]);
  }
  return [...byWords].map(([words, numbers]) => `${listing(numbers)} ${words}`).join('; ');
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

/** How many points a draft has and which numbers it keeps without text: `20 points (3 deleted; 9 unpublished)`. */
export function pointCount(side: ReportSide): string {
  const gaps = (['deleted', 'unpublished'] as const).flatMap((reason) => {
    const refs = side.gaps.filter((gap) => gap.reason === reason).map((gap) => gap.ref);
    return refs.length > 0 ? [`${listing(refs)} ${reason}`] : [];
  });
  return plural(side.points, 'point') + (gaps.length > 0 ? ` (${gaps.join('; ')})` : '');
}

/** The numbers of both sides, as in `10, 11 → 5`; a side without any is a dash. */
export function refs(change: Pick<Change<{ ref: string }>, 'old' | 'new'>, arrow = '→', none = '–'): string {
  const side = (list: readonly { readonly ref: string }[]) => list.map((item) => item.ref).join(', ') || none;
  return `${side(change.old)} ${arrow} ${side(change.new)}`;
}

/** The name of a party, or its id where it has none. */
export function partyName(id: string, parties: readonly Party[]): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}

/** What a reader calls a change: the title of its new point, or of its old one. */
export function titleOf(change: Change<Point>): string | undefined {
  return [...change.new, ...change.old].find((point) => point.title !== undefined)?.title;
}

/** `1 point`, `2 points`. */
export function plural(n: number, noun: string, several = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : several}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function absence(side: ReportSide): string {
  return isPartlyDisclosed(side) ? `not in ${side.id} as disclosed` : `not in ${side.id}`;
}

function keptEmpty(point: Point, { old, new: next }: Report): string {
  const empty =
    next.basedOn === old.id && next.gaps.some((gap) => gap.reason === 'deleted' && gap.ref === point.ref);
  return empty ? `, which keeps number ${point.ref} empty` : '';
}

function nounAndRefs(points: readonly Point[]): string {
  return `${points.length > 1 ? 'points' : 'point'} ${listing(points.map((point) => point.ref))}`;
}

/** Whether the words are the same and only stand in clauses on one side and not on the other. */
function onlyDivided({ compared, edits, variants }: Rewording): boolean {
  return (
    compared === 'whole' &&
    edits.every((edit) => edit.op === 'keep') &&
    variants.every((v) => v.kind === 'unchanged')
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a view leaves out, in a sentence each: a filtered result never looks like a clean one. */
export function hiddenPhrases({ filtered, unchanged }: Selection): string[] {
  const are = (n: number) => (n === 1 ? 'is' : 'are');
  return [
    ...(filtered > 0
      ? [`${plural(filtered, 'entry', 'entries')} ${are(filtered)} not shown because of the filter.`]
      : []),
    ...(unchanged > 0
      ? [
          `${plural(unchanged, 'unchanged point')} ${are(unchanged)} not shown; --unchanged shows ${unchanged === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ];
}

/** The line that makes a report reproducible. */
export function provenance({ tool, old, new: next, assertedLinks }: Report): string {
  const digest = (side: ReportSide) => `${side.id} ${side.digest.slice(0, 'sha256:'.length + 12)}`;
  return `${tool.name} ${tool.version} · ${digest(old)} · ${digest(next)} · ${plural(assertedLinks, 'link')} asserted`;
}

import { grouped } from '../compare/grouped.ts';
import type { Change, Clause, Crossing, Point, Side } from '../model.ts';
import { once } from '../text/on-demand.ts';
import type { Edition } from './edition.ts';
import type { End } from './words/english/crossings.ts';

const SIDES = ['old', 'new'] as const;
type Shown = Change<Point> | Change<Clause>;

/** That a point or clause without a counterpart stands elsewhere: `in v20 only as 17c`, `in v20 only in part`. */
export function onlyElsewhere(change: Shown, report: Edition): string | undefined {
  const [here, there] = change.kind === 'removed' ? (['old', 'new'] as const) : (['new', 'old'] as const);
  const own = change[here].flatMap((item) => crossingsOf([item.ref], here, report));
  const parts = change[here].flatMap((item) => crossingsOf(clauseRefs(item), here, report));
  const wholes = own.filter((crossing) => wordsAt(crossing, here) === undefined);
  const isReworded = wholes.some(({ kind }) => kind === 'reworded');
  const { onlyAs, onlyInPart } = report.words.crossings;
  const places = wholes.map((crossing) => ({ ref: crossing[there], isPart: isPart(crossing, there) }));
  if (wholes.length > 0) return onlyAs(report[there].id, places, isReworded);
  return own.length + parts.length > 0 ? onlyInPart(report[there].id) : undefined;
}

/**
 * What crossed from or to a point, as in `v28#20a kept as eu28#20`, where the lines for its clauses do not say it: the
 * point itself, a part of it, clauses that are not compared one by one.
 */
export function pointCrossings(change: Change<Point>, report: Edition): string[] {
  const compared = 'clauses' in change ? change.clauses : [];
  const at = (side: Side) => {
    const refs = change[side].flatMap((point) => [point.ref, ...clauseRefs(point)]);
    return crossingsOf(refs, side, report);
  };
  const said = new Set([
    ...compared.flatMap((clause) => SIDES.flatMap((side) => crossingsOf(refsOf(clause[side]), side, report))),
    ...SIDES.flatMap((side) => at(side).filter((crossing) => isInLabel(change, crossing, side))),
  ]);
  const from = at('old').filter((crossing) => !said.has(crossing) && !crossing.asserted);
  const to = at('new').filter(
    (crossing) => !said.has(crossing) && !crossing.asserted && !from.includes(crossing),
  );
  return [...phrases(from, 'old', report), ...phrases(to, 'new', report)];
}

/** What crossed from or to a clause that has a counterpart, or in part. */
export function clauseCrossings(change: Change<Clause>, report: Edition): string[] {
  return SIDES.flatMap((side) =>
    crossingsOf(refsOf(change[side]), side, report)
      .filter((crossing) => !isInLabel(change, crossing, side) && !crossing.asserted)
      .map((crossing) => phrase(crossing, side, report)),
  );
}

/** The crossings of some refs of one side; an end that its own change keeps needs no word about where it is repeated. */
function crossingsOf(refs: readonly string[], side: Side, { crossings }: Edition): Crossing[] {
  const byRef = placedByRef(crossings)[side];
  const found = new Map(refs.flatMap((ref) => byRef.get(ref) ?? []));
  return [...found].sort(([a], [b]) => a - b).map(([, crossing]) => crossing);
}

/** The crossings of each ref, with their places in the list: it is asked for each change of a report, of which there may be 100,000. */
const placedByRef = once((crossings: readonly Crossing[]) => {
  const of = (side: Side) =>
    grouped(
      [...crossings.entries()].filter(([, { counterpart }]) => counterpart !== side),
      ([, crossing]) => crossing[side],
    );
  return { old: of('old'), new: of('new') };
});

function refsOf(items: readonly { readonly ref: string }[]): string[] {
  return items.map(({ ref }) => ref);
}

function clauseRefs(item: Point | Clause): string[] {
  if (!('clauses' in item)) return [];
  return [item, ...item.variants].flatMap(({ clauses }) => refsOf(clauses));
}

/** Whether `onlyElsewhere` says it. */
function isInLabel(change: Shown, crossing: Crossing, side: Side): boolean {
  const alone = change.kind === 'removed' || change.kind === 'added';
  return (
    alone && change[side].some(({ ref }) => ref === crossing[side]) && wordsAt(crossing, side) === undefined
  );
}

function wordsAt(crossing: Crossing, side: Side): string | undefined {
  return side === 'old' ? crossing.oldWords : crossing.newWords;
}

function isPart(crossing: Crossing, side: Side): boolean {
  return wordsAt(crossing, side) !== undefined;
}

function crossed({ kind, counterpart, oldWords }: Crossing, from: End, to: End, { words }: Edition): string {
  const { repeated, moved, kept, reworded } = words.crossings;
  if (counterpart === 'old') return repeated(from, to);
  if (oldWords !== undefined) return moved(from, to);
  return (kind === 'kept' ? kept : reworded)(from, to);
}

/** One crossing, as in `v28#20a kept as eu28#20`, with the words that are meant: those of the side that it is shown on, where a part of it crossed. */
export function phrase(crossing: Crossing, side: Side, report: Edition): string {
  const { old, new: next, words: said } = report;
  const isPartOld = isPart(crossing, 'old');
  const from = { ref: `${old.id}#${crossing.old}`, isPart: isPartOld };
  const to = { ref: `${next.id}#${crossing.new}`, isPart: !isPartOld && isPart(crossing, 'new') };
  const what = crossed(crossing, from, to, report);
  const whole = crossing.kind === 'reworded' && isPartOld ? said.crossings.andReworded(what) : what;
  const others = crossing.kind === 'reworded' ? wordsAt(crossing, side === 'old' ? 'new' : 'old') : undefined;
  const words = wordsAt(crossing, side) ?? others;
  return words === undefined ? whole : `${whole}: ${said.text.quoted(words.replace(/[.;,:]$/, ''))}`;
}

/** Crossings in words; several clauses that became points, or points that became clauses, are said as a list. */
function phrases(crossings: readonly Crossing[], side: Side, report: Edition): string[] {
  const each = (list: readonly Crossing[]) => list.map((crossing) => phrase(crossing, side, report));
  if (crossings.length < 2) return each(crossings);
  const { old: olds, new: news } = pointRefs(report.changes);
  const wholes = crossings.filter(
    ({ oldWords, newWords }) => oldWords === undefined && newWords === undefined,
  );
  const out = wholes.filter((crossing) => !olds.has(crossing.old) && news.has(crossing.new));
  const taken = wholes.filter((crossing) => olds.has(crossing.old) && !news.has(crossing.new));
  const { brokenOut, takenIn } = report.words.crossings;
  const lists = [
    { say: brokenOut, draft: report.new.id, items: out },
    { say: takenIn, draft: report.old.id, items: taken },
  ].filter(({ items }) => items.length > 1);
  const listed = new Set(lists.flatMap(({ items }) => items));
  const end = (ref: string) => ({ ref, isPart: false });
  const item = (crossing: Crossing) => crossed(crossing, end(crossing.old), end(crossing.new), report);
  return [
    ...lists.map(({ say, draft, items }) => say(draft, items.map(item))),
    ...each(crossings.filter((crossing) => !listed.has(crossing))),
  ];
}

const pointRefs = once((changes: readonly Change<Point>[]) => {
  const of = (side: Side) => new Set(changes.flatMap((change) => refsOf(change[side])));
  return { old: of('old'), new: of('new') };
});

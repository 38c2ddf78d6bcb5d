import type { Asserted, Change, Clause, Crossing, Point } from '../model.ts';
import { once } from '../text/on-demand.ts';
import { onlyElsewhere, phrase } from './crossings.ts';
import type { Edition, Spoken } from './edition.ts';

/** Whether a ref is that of a clause of these points that is not compared one by one. */
function untoldClauses(change: Change<Point>): (points: readonly Point[], ref: string) => boolean {
  const compared = 'clauses' in change ? change.clauses : [];
  const told = new Set(compared.flatMap((clause) => [...clause.old, ...clause.new]).map(({ ref }) => ref));
  return (points, ref) =>
    !told.has(ref) && points.some((point) => point.clauses.some((clause) => clause.ref === ref));
}

/**
 * Whose word a link is, or the absence of a counterpart, and why, as in `link asserted by A. Reader: both are on the
 * frozen assets`; nothing where all is computed.
 */
export function assertedLink(change: Change<Point> | Change<Clause>, report: Edition): string[] {
  if (!change.asserted) return [];
  const isAbsent =
    (change.kind === 'removed' || change.kind === 'added') && onlyElsewhere(change, report) === undefined;
  const { link, absence } = report.words.crossings;
  return [(isAbsent ? absence : link)(assertedBy(change.asserted, report))];
}

/** The few that a person asserted. */
const assertedIn = once((crossings: readonly Crossing[]) =>
  crossings.flatMap(({ asserted, ...crossing }) => (asserted ? [{ ...crossing, asserted }] : [])),
);

/** What a person asserted of a point as a whole, and of its clauses that are not compared one by one. */
export function assertions(change: Change<Point>, report: Edition): string[] {
  const untold = untoldClauses(change);
  const isHere = (points: readonly Point[], ref: string) =>
    points.some((point) => point.ref === ref) || untold(points, ref);
  const crossed = assertedIn(report.crossings).flatMap((crossing) => {
    const { old, new: next, asserted } = crossing;
    const side = isHere(change.old, old) ? 'old' : isHere(change.new, next) ? 'new' : undefined;
    return side ? [`${phrase(crossing, side, report)}, ${assertedBy(asserted, report)}`] : [];
  });
  return [...assertedLink(change, report), ...crossed];
}

/** Whose word it is, since when and why. */
export function assertedBy({ reviewer, reason, date }: Asserted, { words }: Spoken): string {
  return words.crossings.assertedBy(reviewer, date === undefined ? undefined : words.text.date(date), reason);
}

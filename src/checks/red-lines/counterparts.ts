import { pointOf } from '../../compare/provision.ts';
import type { Change, Clause, Draft, Point, Report } from '../../model.ts';

/** What became of one point or clause: its own change, or that of its point where clauses are not compared one by one. */
export type Fate = Change<Point> | Change<Clause> | undefined;

/** What became of a point or clause of the old draft. */
export function fateOf(report: Report, old: Draft, ref: string): Fate {
  const owner = pointOf(old, ref);
  const change = report.changes.find((one) => one.old.some((point) => point.ref === owner));
  if (!change || owner === ref || !('clauses' in change)) return change;
  const isIt = (one: Change<Clause>) => one.old.some((clause) => clause.ref === ref);
  const lists = [change.clauses, ...change.variants.map((one) => ('clauses' in one ? one.clauses : []))];
  return lists.flat().find(isIt) ?? change;
}

/** Refs of the new draft that a point or clause of the old one is linked with, by its link or else by crossings. */
export function counterparts(report: Report, old: Draft, ref: string): string[] {
  const fate = fateOf(report, old, ref);
  const owner = pointOf(old, ref);
  if (fate && owner !== ref && (fate.kind === 'unchanged' || fate.kind === 'moved')) {
    const same = sameClause(fate, ref);
    if (same !== undefined) return [same];
  }
  const linked = fate?.new.map((provision) => provision.ref) ?? [];
  return linked.length > 0 ? linked : crossed(report, ref);
}

/** The clause at the same index of a point whose words are unchanged. */
function sameClause({ old, new: next }: Change<Point> | Change<Clause>, ref: string): string | undefined {
  const [before, after] = [old[0], next[0]];
  if (!before || !after || !('clauses' in before) || !('clauses' in after)) return undefined;
  const at = before.clauses.findIndex((clause) => clause.ref === ref);
  return after.clauses[at]?.ref;
}

function crossed({ crossings }: Report, ref: string): string[] {
  return crossings.filter((crossing) => crossing.old === ref).map((crossing) => crossing.new);
}

/** Where all of a point or clause stands word for word in a place that it is not linked with. */
export function keptElsewhere({ crossings }: Report, ref: string): boolean {
  return crossings.some(
    ({ old, kind, asserted, oldWords }) =>
      old === ref && kind === 'kept' && asserted === undefined && oldWords === undefined,
  );
}

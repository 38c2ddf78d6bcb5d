import type { Change, Clause, Concerned, Erratum, Point } from '../../model.ts';
import type { Comparison } from './comparison.ts';

/** The errata that came with a change: those that the version at the base does not have. */
export function newErrata({ old, new: next }: Comparison): Erratum[] {
  const before = new Set((old.draft.errata ?? []).map(identity));
  return (next.draft.errata ?? []).filter((erratum) => !before.has(identity(erratum)));
}

function identity({ date, reason, points }: Erratum): string {
  return JSON.stringify([date, reason, points]);
}

/** Whether a new erratum covers what a finding is about: the whole draft, or all its points or clauses on either side. */
export function isCovered(finding: Pick<Concerned, 'old' | 'new'>, comparison: Comparison): boolean {
  const errata = newErrata(comparison);
  if (errata.some(({ points }) => points === undefined)) return true;
  const refs = new Set(errata.flatMap(({ points = [] }) => points));
  const owners = (side: 'old' | 'new') => pointsOf(comparison, side, finding[side]);
  return (
    [finding.old, finding.new, owners('old'), owners('new')].some((side) => names(refs, side)) ||
    clausesNamed(finding, comparison, refs)
  );
}

function names(refs: ReadonlySet<string>, side: readonly string[]): boolean {
  return side.length > 0 && side.every((ref) => refs.has(ref));
}

/** The points that refs of clauses belong to; those of points are their own. */
function pointsOf({ report }: Comparison, side: 'old' | 'new', refs: readonly string[]): string[] {
  const points = report.changes.flatMap((change): readonly Point[] => change[side]);
  const owns = (point: Point, ref: string) =>
    [point, ...point.variants].some(({ clauses }) => clauses.some((clause) => clause.ref === ref));
  return refs.flatMap((ref) => points.find((point) => point.ref === ref || owns(point, ref))?.ref ?? []);
}

/** A point of which clauses alone differ is covered where each of them is. */
function clausesNamed(
  finding: Pick<Concerned, 'old' | 'new'>,
  { report }: Comparison,
  refs: ReadonlySet<string>,
): boolean {
  const change = report.changes.find(
    ({ old, new: next }) => same(old, finding.old) && same(next, finding.new),
  );
  if (change?.kind !== 'reworded' || !onlyClauses(change)) return false;
  return change.clauses
    .filter(({ kind }) => kind !== 'unchanged')
    .every((clause) => [clause.old, clause.new].some((side) => names(refs, refsOf(side))));
}

function onlyClauses(change: Extract<Change<Point>, { kind: 'reworded' }>): boolean {
  return (
    change.compared === 'lead' &&
    change.edits.every(({ op }) => op === 'keep') &&
    change.variants.every(({ kind }) => kind === 'unchanged')
  );
}

function same(items: readonly (Point | Clause)[], refs: readonly string[]): boolean {
  return items.length === refs.length && refsOf(items).every((ref, k) => ref === refs[k]);
}

function refsOf(items: readonly { readonly ref: string }[]): string[] {
  return items.map(({ ref }) => ref);
}

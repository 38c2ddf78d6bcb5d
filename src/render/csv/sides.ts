import { wholeText } from '../../compare/wording.ts';
import type { Point, Side, Variant } from '../../model.ts';
import { type Cell, ids, texts } from './cells.ts';
import { type At, contentOf, type Provision } from './rows.ts';

/** The points that a row is about, or that what it is about is a part of. */
function pointsOf({ row, report }: At, side: Side): readonly Point[] {
  const points = report.changes[row.index]?.[side] ?? [];
  if (row.level === 'point') return points;
  const parts = (point: Point): readonly Provision[] => [
    ...point.clauses,
    ...point.variants.flatMap((variant) => [variant, ...variant.clauses]),
  ];
  const named = new Set(row[side].map(contentOf));
  return points.filter((point) => parts(point).some((part) => named.has(contentOf(part))));
}

/** Refs of clauses, or of the points that a row is about. */
export function refsOf(at: At, side: Side): string[] {
  return at.row.level === 'clause'
    ? at.row[side].flatMap((item) => ('ref' in item ? [item.ref] : []))
    : pointsOf(at, side).map(({ ref }) => ref);
}

/** Titles and standing are the points' own. */
function own(at: At, side: Side): readonly Point[] {
  return at.row.level === 'point' ? pointsOf(at, side) : [];
}

/** What does not say how well it is verified is as well verified as what it is a part of. */
function evidences(at: At, side: Side): (string | undefined)[] {
  const holders: readonly (Point | Variant)[] = pointsOf(at, side).flatMap((point) => [
    ...point.variants.filter(({ party }) => party === at.row.party),
    point,
  ]);
  const inherited = holders.find(({ evidence }) => evidence !== undefined)?.evidence;
  return at.row[side].map(({ evidence }) => evidence ?? (at.row.level === 'point' ? undefined : inherited));
}

/** What a column says of one side of a row. */
export const ofSide = {
  refs: (at: At, side: Side): Cell => ids(refsOf(at, side)),
  title: (at: At, side: Side): Cell => texts(own(at, side).map(({ title = '' }) => title)),
  text: ({ row }: At, side: Side): Cell => texts(row[side].map(wholeText)),
  standing: (at: At, side: Side): Cell => ids(own(at, side).map(({ standing }) => standing)),
  evidence: (at: At, side: Side): Cell => ids(evidences(at, side)),
  sources: ({ row }: At, side: Side): Cell => ids(row[side].flatMap(({ sources }) => sources)),
  note: ({ row }: At, side: Side): Cell => texts(row[side].map(({ note = '' }) => note)),
};

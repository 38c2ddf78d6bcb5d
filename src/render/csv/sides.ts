import { wholeText } from '../../compare/wording.ts';
import type { Point, Side, Variant } from '../../model.ts';
import { type Cell, ids, texts } from './cells.ts';
import type { At, Row } from './rows.ts';

/** Refs of clauses, or of the points that a row is about. */
export function refsOf(row: Row, side: Side): string[] {
  return row.level === 'clause'
    ? row[side].flatMap((item) => ('ref' in item ? [item.ref] : []))
    : row.points[side].map(({ ref }) => ref);
}

/** Titles and standing are the points' own. */
function own({ row }: At, side: Side): readonly Point[] {
  return row.level === 'point' ? row.points[side] : [];
}

/** What does not say how well it is verified is as well verified as what it is a part of. */
function evidences({ row }: At, side: Side): (string | undefined)[] {
  const holders: readonly (Point | Variant)[] = row.points[side].flatMap((point) => [
    ...point.variants.filter(({ party }) => party === row.party),
    point,
  ]);
  const inherited = holders.find(({ evidence }) => evidence !== undefined)?.evidence;
  return row[side].map(({ evidence }) => evidence ?? (row.level === 'point' ? undefined : inherited));
}

/** What a column says of one side of a row. */
export const ofSide = {
  refs: ({ row }: At, side: Side): Cell => ids(refsOf(row, side)),
  title: (at: At, side: Side): Cell => texts(own(at, side).map(({ title = '' }) => title)),
  text: ({ row }: At, side: Side): Cell => texts(row[side].map(wholeText)),
  standing: (at: At, side: Side): Cell => ids(own(at, side).map(({ standing }) => standing)),
  evidence: (at: At, side: Side): Cell => ids(evidences(at, side)),
  sources: ({ row }: At, side: Side): Cell => ids(row[side].flatMap(({ sources }) => sources)),
  note: ({ row }: At, side: Side): Cell => texts(row[side].map(({ note = '' }) => note)),
};

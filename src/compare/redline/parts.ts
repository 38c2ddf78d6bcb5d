import type { Change, Clause, Gap, Point, Report, Side, Variant } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import { normalise } from '../../text/tokens.ts';
import { lookup } from '../lookup.ts';

/** One paragraph of one draft: the lead of a point, a clause, a party's variant, or a clause of that. */
export interface Part {
  readonly role: 'point' | 'clause' | 'variant' | 'variant clause';
  /** What it is told by in its draft: the number of a point, the label of a clause, the party's id of a variant. */
  readonly number: string;
  /** Of the point or clause; a variant has that of its point. */
  readonly ref: string;
  /** `normalise`d. The lead of a point may be empty. */
  readonly text: string;
  readonly point: Point;
  /** What it was read from: its evidence and note. */
  readonly item: Point | Clause | Variant;
  /** The change of its point, as an index into the report's list. */
  readonly change: number;
  /** Its place in the order of its draft, from 0. */
  readonly index: number;
}

/** The paragraphs of one draft in its own order, and where each point, clause and variant stands among them. */
export interface DraftParts {
  readonly list: readonly Part[];
  partOf(item: Point | Clause | Variant): Part;
}

/** The parts of one side of a report: points by their place, each with its clauses and then its variants. */
export function partsOf({ changes }: Report, side: Side): DraftParts {
  const points = changes.flatMap((change, index) => change[side].map((point) => ({ point, index })));
  points.sort((a, b) => byPlace(a.point, b.point));
  const list = points
    .flatMap(({ point, index }) => partsOfPoint(point, index))
    .map((part, index): Part => ({ ...part, index }));
  const find = lookup(new Map(list.map((part) => [part.item, part])), (first) => first);
  return {
    list,
    partOf(item) {
      const part = find(item);
      if (!part) throw new Error('a change names a text that is in no point of its draft; this is a bug');
      return part;
    },
  };
}

function partsOfPoint(point: Point, change: number): Omit<Part, 'index'>[] {
  const make = (role: Part['role'], number: string, ref: string, item: Part['item']) => ({
    role,
    number,
    ref,
    item,
    point,
    change,
    text: normalise(item.text),
  });
  const clauses = (list: readonly Clause[], role: Part['role']) =>
    list.map((clause) => make(role, clause.label, clause.ref, clause));
  return [
    make('point', point.ref, point.ref, point),
    ...clauses(point.clauses, 'clause'),
    ...point.variants.flatMap((variant) => [
      make('variant', variant.party, point.ref, variant),
      ...clauses(variant.clauses, 'variant clause'),
    ]),
  ];
}

/** A number or label without text, and the part of the same draft that it stands right before; absent at the end. */
export interface PlacedGap {
  readonly gap: Gap;
  readonly side: Side;
  readonly before?: Part;
}

/** The gaps of a draft, of its numbers and of its labels, by place. */
export function gapsOf(report: Report, side: Side, { list }: DraftParts): PlacedGap[] {
  const points = report.changes.flatMap((change: Change<Point>) => change[side] as readonly Point[]);
  const gaps = [...report[side].gaps, ...points.flatMap((point) => point.gaps)].sort(byPlace);
  return gaps.map((gap) => {
    const before = list.find((part) => byPlace(part.item, gap) > 0);
    return { gap, side, ...(before ? { before } : {}) };
  });
}

import { append } from '../../compare/grouped.ts';
import type {
  Change,
  Clause,
  Kind,
  NumberChange,
  Point,
  Report,
  ThemeGroup,
  Variant,
  VariantChange,
} from '../../model.ts';
import type { Edition } from '../edition.ts';
import type { View } from '../view.ts';

/** A point, a clause, or what a party wants of a point. */
export type Provision = Point | Clause | Variant;

interface Sides<T> {
  readonly old: readonly T[];
  readonly new: readonly T[];
}

/** What a row of the table tells of. */
export interface Row extends Sides<Provision> {
  /** The change of the point that it belongs to, as an index into the report's list. */
  readonly index: number;
  readonly level: 'point' | 'clause' | 'variant';
  /** Of a variant, and of a clause of one. */
  readonly party?: string;
  /** `uncompared`: the report compares its words as a part of the whole point or variant alone. */
  readonly kind: Kind | 'uncompared';
  /** What the report says of it; undefined where it says that of the whole point or variant alone. */
  readonly change: Change<Point> | Change<Clause> | VariantChange | undefined;
  /** The points that it is about, or that what it is about is a part of. */
  readonly points: Sides<Point>;
}

/** A row, and what its cells are made from. */
export interface At {
  readonly row: Row;
  readonly report: Edition;
  readonly view: View;
  /** The theme that its point is listed under, and those that the point names besides. */
  readonly theme: ThemeGroup | undefined;
  readonly also: readonly ThemeGroup[];
  /** The quantities that differ: of a point with its parts, of a variant with its clauses, of a clause. */
  readonly numbers: readonly NumberChange[];
}

/**
 * A row for each change of a point, then one for each of its clauses, then one for each variant and its clauses: every
 * provision of both drafts is in a row.
 */
export function rowsOf({ changes }: Report): Row[] {
  return changes.flatMap((change, index) => {
    const holding = { old: holdersIn(change.old), new: holdersIn(change.new) };
    return [pointRow(change), ...clauseRows(change, change), ...variantRows(change)].map((row) => ({
      ...row,
      index,
      points: { old: holding.old(row.old), new: holding.new(row.new) },
    }));
  });
}

/** Finds those of some points that hold a provision, or are one. */
function holdersIn(points: readonly Point[]): (items: readonly Provision[]) => readonly Point[] {
  const holders = new Map<string, Point[]>();
  for (const point of points) {
    const variants = point.variants.flatMap((variant) => [variant, ...variant.clauses]);
    for (const part of [point, ...point.clauses, ...variants]) append(holders, contentOf(part), point);
  }
  return (items) => {
    const found = new Set(items.flatMap((item) => holders.get(contentOf(item)) ?? []));
    return points.filter((point) => found.has(point));
  };
}

type Part = Omit<Row, 'index' | 'points'>;
type Kinds = Row['kind'];

function pointRow(change: Change<Point>): Part {
  return { level: 'point', kind: change.kind, old: change.old, new: change.new, change };
}

/** Those that the report compares, then the others. */
function clauseRows(
  whole: { readonly kind: Kinds; readonly clauses?: readonly Change<Clause>[] },
  sides: Sides<Point | Variant>,
): Part[] {
  const told = (whole.clauses ?? []).map((change) => ({ ...change, change }));
  const rest = without(clausesOf(sides), told);
  return [...told, ...untold(whole.kind, rest, (_, k) => k)].map((part) => row('clause', part));
}

function variantRows(change: Change<Point>): Part[] {
  const compared = 'variants' in change ? change.variants : [];
  const told = compared.map((variant) => ({
    kind: variant.kind,
    old: 'old' in variant ? [variant.old] : [],
    new: 'new' in variant ? [variant.new] : [],
    clauses: 'clauses' in variant ? variant.clauses : [],
    change: variant,
  }));
  const rest = without(variantsOf(change), told);
  const all = [...told, ...untold(change.kind, rest, ({ party }) => party)];
  return all.flatMap((variant) => {
    const party = [...variant.old, ...variant.new][0]?.party ?? '';
    return [row('variant', variant), ...clauseRows(variant, variant)].map((part) => ({ ...part, party }));
  });
}

function row(level: Row['level'], { kind, old, new: next, change }: Omit<Part, 'level'>): Part {
  return { level, kind, old, new: next, change };
}

function clausesOf({ old, new: next }: Sides<Point | Variant>): Sides<Clause> {
  return { old: old.flatMap(({ clauses }) => clauses), new: next.flatMap(({ clauses }) => clauses) };
}

function variantsOf({ old, new: next }: Sides<Point>): Sides<Variant> {
  return { old: old.flatMap(({ variants }) => variants), new: next.flatMap(({ variants }) => variants) };
}

/** What a provision is known by: a report that was read from JSON holds no one object twice. */
function contentOf(item: Provision): string {
  return JSON.stringify(item);
}

/** The provisions that are in none of some rows. */
function without<T extends Provision>(sides: Sides<T>, rows: readonly Sides<T>[]): Sides<T> {
  const of = (side: 'old' | 'new') => {
    const told = new Set(rows.flatMap((one) => one[side]).map(contentOf));
    return sides[side].filter((item) => !told.has(contentOf(item)));
  };
  return { old: of('old'), new: of('new') };
}

interface Untold<T> extends Sides<T> {
  readonly kind: Kinds;
  readonly change: undefined;
}

/** What the kind of the whole says of its parts: those of unchanged words are paired, in order or by their name. */
function untold<T>(
  whole: Kinds,
  { old, new: next }: Sides<T>,
  name: (item: T, k: number) => unknown,
): Untold<T>[] {
  const [from, to] = [
    whole === 'removed' ? 'removed' : 'uncompared',
    whole === 'added' ? 'added' : 'uncompared',
  ] as const;
  if (whole !== 'unchanged' && whole !== 'moved')
    return [
      ...old.map((item) => ({ kind: from, old: [item], new: [], change: undefined })),
      ...next.map((item) => ({ kind: to, old: [], new: [item], change: undefined })),
    ];
  return old.map((item, k) => ({
    kind: 'unchanged',
    old: [item],
    new: next.filter((other, at) => name(other, at) === name(item, k)),
    change: undefined,
  }));
}

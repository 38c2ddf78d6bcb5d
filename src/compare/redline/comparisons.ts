import type { Change, Clause, Edit, Point, Report, Variant, VariantChange } from '../../model.ts';
import type { DraftParts, Part } from './parts.ts';

/** Parts of both drafts that a report compares as one text: their texts, joined with a space, as edits. */
export interface Comparison {
  readonly old: readonly Part[];
  readonly new: readonly Part[];
  readonly edits: readonly Edit[];
  /** Whether the parts changed their order among others: then they are not shown in place. */
  readonly moved: boolean;
}

interface Sides {
  readonly old: DraftParts;
  readonly new: DraftParts;
}
type Wording = Pick<Point | Variant, 'text' | 'clauses'> & (Point | Variant);

/** Everything that a report compares, part by part. */
export function comparisonsOf({ changes }: Report, sides: Sides): Comparison[] {
  return changes.flatMap((change) => ofPoint(change, sides));
}

function ofPoint(change: Change<Point>, sides: Sides): Comparison[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [
        ...sameWords(change.old[0], change.new[0], change.moved, sides),
        ...sameVariants(change.old[0], change.new[0], change.moved, sides),
      ];
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [
        ...ofWords(change.old, change.new, change, change.moved, sides),
        ...change.variants.flatMap((variant) => ofVariant(variant, change, sides)),
      ];
    case 'removed':
    case 'added':
      return [];
  }
}

/** The lead and clauses of provisions, as they were compared: one by one, or joined to one text. */
function ofWords(
  old: readonly Wording[],
  next: readonly Wording[],
  words: { compared: 'lead' | 'whole'; edits: readonly Edit[]; clauses: readonly Change<Clause>[] },
  moved: boolean,
  sides: Sides,
): Comparison[] {
  const isWhole = words.compared === 'whole';
  const items = (list: readonly Wording[]) => list.flatMap((item) => (isWhole ? whole(item) : [item]));
  return [
    between(items(old), items(next), words.edits, moved, sides),
    ...words.clauses.flatMap((clause) => ofClause(clause, moved, sides)),
  ];
}

function ofClause(change: Change<Clause>, moved: boolean, sides: Sides): Comparison[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [same(change.old[0], change.new[0], moved || change.moved, sides)];
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [between(change.old, change.new, change.edits, moved || change.moved, sides)];
    case 'removed':
    case 'added':
      return [];
  }
}

/**
 * What became of a variant. One on one side only was compared with the other side's common text: it stands in its place
 * where its own side has none.
 */
function ofVariant(
  change: VariantChange,
  point: Pick<Change<Point>, 'old' | 'new' | 'moved'>,
  sides: Sides,
): Comparison[] {
  const { moved } = point;
  const isBlank = (list: readonly Point[]) => list.flatMap(whole).every(({ text }) => text.trim() === '');
  switch (change.kind) {
    case 'unchanged':
      return sameWords(change.old, change.new, moved, sides);
    case 'reworded':
      return ofWords([change.old], [change.new], change, moved, sides);
    case 'removed':
      if (!isBlank(point.old)) return [];
      return [between(whole(change.old), point.new.flatMap(whole), change.edits, moved, sides)];
    case 'added':
      if (!isBlank(point.new)) return [];
      return [between(point.old.flatMap(whole), whole(change.new), change.edits, moved, sides)];
  }
}

/** The same lead and clauses, in the same order. */
function sameWords(old: Wording, next: Wording, moved: boolean, sides: Sides): Comparison[] {
  return whole(old).map((item, k) => same(item, whole(next)[k] ?? next, moved, sides));
}

/** The same variants, in any order. */
function sameVariants(old: Point, next: Point, moved: boolean, sides: Sides): Comparison[] {
  const left = [...next.variants];
  return old.variants.flatMap((variant) => {
    const at = left.findIndex(({ party }) => party === variant.party);
    return left.splice(at, at < 0 ? 0 : 1).flatMap((other) => sameWords(variant, other, moved, sides));
  });
}

function whole<T extends Wording>(item: T): readonly (T | Clause)[] {
  return [item, ...item.clauses];
}

type Item = Point | Clause | Variant;

function same(old: Item, next: Item, moved: boolean, sides: Sides): Comparison {
  const from = sides.old.partOf(old);
  const edits: Edit[] = [{ op: 'keep', text: from.text }];
  return { old: [from], new: [sides.new.partOf(next)], edits, moved };
}

function between(
  old: readonly Item[],
  next: readonly Item[],
  edits: readonly Edit[],
  moved: boolean,
  sides: Sides,
): Comparison {
  return { old: old.map(sides.old.partOf), new: next.map(sides.new.partOf), edits, moved };
}

import type { Edit, Report, Side } from '../model.ts';
import { grouped } from './grouped.ts';
import { type Anchor, anchorsOf, heaviestRun, startsOf } from './redline/anchors.ts';
import { type Comparison, comparisonsOf } from './redline/comparisons.ts';
import { type DraftParts, gapsOf, type Part, type PlacedGap, partsOf } from './redline/parts.ts';
import { type Woven, weave } from './redline/weave.ts';

export type { Part, PlacedGap } from './redline/parts.ts';

/** A paragraph of the one document that both drafts make. */
export interface Paragraph extends Woven {
  /** The change that it belongs to, as an index into the report's list. */
  readonly change: number;
  /** Where words of the old part that begins here stand in the new draft, other than in place, in its order. */
  readonly wentTo: readonly Part[];
  /** Where words of the new part that begins here stood in the old draft, other than in place. */
  readonly cameFrom: readonly Part[];
  /** Numbers and labels without text that stand right before the parts that begin here. */
  readonly gaps: readonly PlacedGap[];
}

/** Two drafts as one document, all of both. */
export interface Redline {
  readonly paragraphs: readonly Paragraph[];
  /** Numbers and labels without text that stand after everything else. */
  readonly gaps: readonly PlacedGap[];
}

/**
 * Both drafts as one document in which every paragraph of each stands once. Without what is added, and with paragraphs
 * joined to the next one where only an added mark parts them, it is the old draft: every lead, clause and variant in its
 * order, with its number, label or party, and its `normalise`d text. Without what is cut it is the new one. The words that a
 * report keeps are kept here, but for those that do not ascend in both drafts: they are shown in place as the heaviest run
 * that does, and the others as a deletion and an insertion that know of each other. What moved is never shown in place.
 */
export function redline(report: Report): Redline {
  const sides = { old: partsOf(report, 'old'), new: partsOf(report, 'new') };
  const comparisons = comparisonsOf(report, sides);
  const places = { old: startsOf(sides.old.list), new: startsOf(sides.new.list) };
  const anchors = comparisons.filter(({ moved }) => !moved).flatMap(anchorsOf);
  const shown = heaviestRun(anchors, places);
  const apart = apartFrom(shown, comparisons, crossed(report, sides));
  const gaps = (['old', 'new'] as const).flatMap((side) => gapsOf(report, side, sides[side]));
  const gapsBefore = grouped(gaps, ({ before }) => before);
  let change = 0;
  const paragraphs = weave(sides.old.list, sides.new.list, shown).map((woven): Paragraph => {
    change = (woven.new ?? woven.old)?.change ?? change;
    const begun = [woven.old, woven.new].filter((part) => part !== undefined);
    return {
      ...woven,
      change,
      wentTo: apart.old.get(woven.old) ?? [],
      cameFrom: apart.new.get(woven.new) ?? [],
      gaps: begun.flatMap((part) => gapsBefore.get(part) ?? []),
    };
  });
  return { paragraphs, gaps: gapsBefore.get(undefined) ?? [] };
}

/** How one word or number becomes another. */
export function asEdits(old: string | undefined, next: string | undefined): Edit[] {
  if (old === next) return old ? [{ op: 'keep', text: old }] : [];
  return [
    ...(old ? [{ op: 'cut', text: old } as const] : []),
    ...(next ? [{ op: 'add', text: next } as const] : []),
  ];
}

interface Pair {
  readonly old: Part;
  readonly new: Part;
}

/** For each part of either draft the parts of the other that it corresponds to and does not stand in place with. */
function apartFrom(shown: readonly Anchor[], comparisons: readonly Comparison[], others: readonly Pair[]) {
  const keyOf = (pair: Pair) => `${pair.old.index} ${pair.new.index}`;
  const met = new Set(shown.map((anchor) => keyOf({ old: anchor.old.part, new: anchor.new.part })));
  const linked = comparisons.flatMap((comparison) => pairsOf(comparison));
  const pairs = [...linked, ...others].filter((pair) => {
    // A lead without words has nothing that could be anywhere else.
    const isNew = pair.old.text !== '' && pair.new.text !== '' && !met.has(keyOf(pair));
    met.add(keyOf(pair));
    return isNew;
  });
  const list = (from: Side, to: Side) => {
    const byPart = new Map<Part | undefined, Part[]>();
    for (const pair of pairs) byPart.set(pair[from], [...(byPart.get(pair[from]) ?? []), pair[to]]);
    for (const parts of byPart.values()) parts.sort((a, b) => a.index - b.index);
    return byPart;
  };
  return { old: list('old', 'new'), new: list('new', 'old') };
}

/** Which parts of a comparison correspond: the members of a merger or split, else those that share words. */
function pairsOf(comparison: Comparison): Pair[] {
  const { old, new: next } = comparison;
  const isSingle = old.length === 1 || next.length === 1;
  if (isSingle && new Set([...old, ...next].map(({ role }) => role)).size === 1)
    return old.flatMap((from) => next.map((to) => ({ old: from, new: to })));
  return anchorsOf(comparison)
    .filter(({ length }) => length > 1)
    .map((anchor) => ({ old: anchor.old.part, new: anchor.new.part }));
}

/** The whole points and clauses that stand in places that no change compares. */
function crossed({ crossings }: Report, { old, new: next }: { old: DraftParts; new: DraftParts }): Pair[] {
  // A point stands before the variants that have its ref.
  const find = (parts: DraftParts, ref: string) => parts.list.find((part) => part.ref === ref);
  return crossings.flatMap((crossing) => {
    if (crossing.oldWords !== undefined || crossing.newWords !== undefined) return [];
    const [from, to] = [find(old, crossing.old), find(next, crossing.new)];
    return from && to ? [{ old: from, new: to }] : [];
  });
}

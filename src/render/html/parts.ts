import type { Change, Clause, Edit, Gap, Point, ReportSide, Variant, VariantChange } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import { assertedLink } from '../asserted.ts';
import { cosmeticFacts, isUnmarked, shownEdits } from '../cosmetic.ts';
import { limits } from '../evidence.ts';
import { isLikeCommonText, isShownByVariants } from '../likeness.ts';
import { refs, variantName } from '../names.ts';
import { clauseFacts, coarseness, gapPhrase } from '../phrase.ts';
import type { Sheet } from './sheet.ts';

/** One stretch of a redline: its label, its words, and what is said beside them. */
export interface Part {
  /** Refs of clauses, or whose variant it is; empty for a lead. */
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly facts: readonly string[];
  /** Whether it belongs to the part above it. */
  readonly indented: boolean;
}

type Op = Edit['op'];

/** The words of a change with what is cut and added marked: the lead, clause by clause, party by party. */
export function partsOf(change: Change<Point>, sheet: Sheet): Part[] {
  const { old, new: next } = sheet.report;
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return wholePoint(change.new[0], next, 'keep', sheet);
    case 'removed':
      return wholePoint(change.old[0], old, 'cut', sheet);
    case 'added':
      return wholePoint(change.new[0], next, 'add', sheet);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [
        ...(isShownByVariants(change) ? [] : lead(shownEdits(change, sheet.view), cosmetic(change, sheet))),
        ...change.clauses.map((clause) => clausePart(clause, true, sheet)),
        ...change.new.flatMap((point) => point.gaps.map((gap) => gapPart(gap, next, sheet))),
        ...change.variants.flatMap((variant) => variantParts(variant, sheet)),
      ];
  }
}

function cosmetic(change: Change<Point>, { view, report }: Sheet): string[] {
  return isUnmarked(change, view) ? [report.words.changes.cosmeticNotMarked] : [];
}

function lead(edits: readonly Edit[], facts: readonly string[] = []): Part[] {
  const isBlank = edits.every(({ text }) => text.trim() === '');
  return isBlank && facts.length === 0 ? [] : [{ name: '', edits, facts, indented: false }];
}

function wholePoint(point: Point, side: ReportSide, op: Op, sheet: Sheet): Part[] {
  return [
    ...lead([{ op, text: point.text }]),
    ...[...point.clauses, ...point.gaps]
      .sort(byPlace)
      .map((item) => ('reason' in item ? gapPart(item, side, sheet) : wholeClause(item, op, sheet))),
    ...point.variants.flatMap((variant) => wholeVariant(variant, op, sheet)),
  ];
}

function wholeClause(clause: Clause, op: Op, { report }: Sheet): Part {
  return {
    name: clause.ref,
    edits: [{ op, text: clause.text }],
    facts: limits(clause, report),
    indented: true,
  };
}

function wholeVariant(variant: Variant, op: Op, sheet: Sheet): Part[] {
  const { report } = sheet;
  const name = variantName(variant.party, report);
  return [
    { name, edits: [{ op, text: variant.text }], facts: limits(variant, report), indented: false },
    ...variant.clauses.map((clause) => wholeClause(clause, op, sheet)),
  ];
}

function gapPart(gap: Gap, side: ReportSide, { report }: Sheet): Part {
  return { name: gap.ref, edits: [], facts: [gapPhrase(gap, side, report)], indented: true };
}

function clausePart(change: Change<Clause>, indented: boolean, { report, view }: Sheet): Part {
  const sides = [
    ...change.old.map((item) => ({ item, side: report.old })),
    ...change.new.map((item) => ({ item, side: report.new })),
  ];
  const known = sides.flatMap(({ item, side }) =>
    limits(item, report).map((words) => `${side.id} ${item.ref} ${words}`),
  );
  return {
    name: refs(change),
    edits: clauseEdits(change, view),
    facts: [
      ...cosmeticFacts(change, view),
      ...clauseFacts(change, report),
      ...known,
      ...assertedLink(change, report),
    ],
    indented,
  };
}

function clauseEdits(change: Change<Clause>, view: Sheet['view']): readonly Edit[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [{ op: 'keep', text: change.new[0].text }];
    case 'removed':
      return [{ op: 'cut', text: change.old[0].text }];
    case 'added':
      return [{ op: 'add', text: change.new[0].text }];
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return shownEdits(change, view);
  }
}

/** What became of what one party wants, against what it wanted before or, if that is near enough, the common text. */
function variantParts(change: VariantChange, sheet: Sheet): Part[] {
  switch (change.kind) {
    case 'unchanged':
      return wholeVariant(change.new, 'keep', sheet);
    case 'reworded':
      return [
        editedVariant(change, change.new, sheet),
        ...change.clauses.map((clause) => clausePart(clause, true, sheet)),
      ];
    case 'removed':
      return isLikeCommonText(change)
        ? [editedVariant(change, change.old, sheet)]
        : wholeVariant(change.old, 'cut', sheet);
    case 'added':
      return isLikeCommonText(change)
        ? [editedVariant(change, change.new, sheet)]
        : wholeVariant(change.new, 'add', sheet);
  }
}

function editedVariant(
  change: Extract<VariantChange, { edits: unknown }>,
  variant: Variant,
  { report, view }: Sheet,
): Part {
  const facts = [...cosmeticFacts(change, view), ...coarseness(change, report), ...limits(variant, report)];
  return {
    name: variantName(change.party, report),
    edits: shownEdits(change, view),
    facts,
    indented: false,
  };
}

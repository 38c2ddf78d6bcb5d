import type {
  Change,
  Clause,
  Crossing,
  FoundNumber,
  NumberChange,
  Point,
  Quantity,
  Side,
  Signal,
  ThemeGroup,
  VariantChange,
} from '../model.ts';
import { quantities } from '../text/quantities.ts';
import { followed } from './numbers/elsewhere.ts';
import { lexiconFor } from './signals/lexicons.ts';
import { wholeText } from './wording.ts';

/**
 * The quantities that changed, in the order of the themes: those of rewordings, and those of points, clauses and variants
 * that came or went. What crossings lead elsewhere in the other draft is compared with what stands there, and told once.
 */
export function numberChanges(
  changes: readonly Change<Point>[],
  themes: readonly ThemeGroup[],
  crossings: readonly Crossing[],
  language?: string,
): NumberChange[] {
  const numbers = themes.flatMap(({ id, changes: indices }) =>
    indices.flatMap((index) => {
      const change = changes[index];
      return change ? ofPoint(change).map((found) => ({ theme: id, change: index, ...found })) : [];
    }),
  );
  return followed(numbers, changes, crossings, lexiconFor(language));
}

/** The quantities that a change itself tells, in reading order: of the lead, the clauses, the variants. */
function ofPoint(change: Change<Point>): FoundNumber[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [];
    case 'removed':
      return ofLonePoint(change.old[0], 'old');
    case 'added':
      return ofLonePoint(change.new[0], 'new');
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [
        ...ofSignals(change.signals, change),
        ...change.clauses.flatMap((clause) => ofClause(clause)),
        ...change.variants.flatMap((variant) => ofVariant(variant, change)),
      ];
  }
}

function ofClause(change: Change<Clause>, party?: string): FoundNumber[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [];
    case 'removed':
      return ofLoneText(change.old[0].text, change.old[0].ref, 'old', party);
    case 'added':
      return ofLoneText(change.new[0].text, change.new[0].ref, 'new', party);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return ofSignals(change.signals, change, party);
  }
}

function ofVariant(variant: VariantChange, refs: Refs): FoundNumber[] {
  if (variant.kind === 'unchanged') return [];
  const clauses = 'clauses' in variant ? variant.clauses : [];
  return [
    ...ofSignals(variant.signals, refs, variant.party),
    ...clauses.flatMap((clause) => ofClause(clause, variant.party)),
  ];
}

interface Refs {
  readonly old: readonly { readonly ref: string }[];
  readonly new: readonly { readonly ref: string }[];
}

function ofSignals(signals: readonly Signal[], { old, new: next }: Refs, party?: string): FoundNumber[] {
  const place = { oldRefs: old.map(({ ref }) => ref), newRefs: next.map(({ ref }) => ref), ...of(party) };
  return signals.flatMap((signal): FoundNumber[] => {
    if (signal.kind !== 'quantity') return [];
    const { kind: _, ...sides } = signal;
    return [{ ...place, ...sides }];
  });
}

/** A point of one side only: its lead, its clauses, and what each party wants. */
function ofLonePoint(point: Point, side: Side): FoundNumber[] {
  return [
    ...[point, ...point.clauses].flatMap(({ ref, text }) => ofLoneText(text, ref, side)),
    ...point.variants.flatMap((variant) => ofLoneText(wholeText(variant), point.ref, side, variant.party)),
  ];
}

function ofLoneText(text: string, ref: string, side: Side, party?: string): FoundNumber[] {
  return quantities(text).map(({ quantity }) => lone(quantity, ref, side, party));
}

function lone(quantity: Quantity, ref: string, side: Side, party?: string): FoundNumber {
  if (side === 'old') return { oldRefs: [ref], newRefs: [], ...of(party), old: quantity, new: null };
  return { oldRefs: [], newRefs: [ref], ...of(party), old: null, new: quantity };
}

function of(party: string | undefined): { party?: string } {
  return party === undefined ? {} : { party };
}

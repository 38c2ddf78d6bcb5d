import type {
  Change,
  Clause,
  Crossing,
  FoundNumber,
  NumberChange,
  Point,
  Quantity,
  Signal,
  ThemeGroup,
  Variant,
  VariantChange,
} from '../model.ts';
import { wordEdits } from '../text/edits.ts';
import { quantities } from '../text/quantities.ts';
import { normalise } from '../text/tokens.ts';
import { quantitySignals } from './signals/quantity.ts';
import { sidesOf } from './signals/sides.ts';
import { wholeText } from './wording.ts';

/**
 * The quantities that changed, in the order of the themes: those of rewordings, and those of points, clauses and variants
 * that came or went. Where words of these stand elsewhere in the other draft, they are compared with what stands there.
 */
export function numberChanges(
  changes: readonly Change<Point>[],
  themes: readonly ThemeGroup[],
  crossings: readonly Crossing[],
): NumberChange[] {
  const elsewhere = crossed(changes, crossings);
  return themes.flatMap(({ id, changes: indices }) =>
    indices.flatMap((index) => {
      const change = changes[index];
      return change
        ? ofPoint(change, elsewhere).map((found) => ({ theme: id, change: index, ...found }))
        : [];
    }),
  );
}

function ofPoint(change: Change<Point>, elsewhere: Elsewhere): FoundNumber[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [];
    case 'removed':
      return ofLonePoint(change.old[0], 'old', elsewhere);
    case 'added':
      return ofLonePoint(change.new[0], 'new', elsewhere);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [
        ...ofSignals(change.signals, change),
        ...change.clauses.flatMap((clause) => ofClause(clause, elsewhere)),
        ...change.variants.flatMap((variant) => ofVariant(variant, change, elsewhere)),
      ];
  }
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

function of(party: string | undefined): { party?: string } {
  return party === undefined ? {} : { party };
}

function ofClause(change: Change<Clause>, elsewhere: Elsewhere, party?: string): FoundNumber[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [];
    case 'removed':
      return ofLoneText(change.old[0], 'old', elsewhere, { party });
    case 'added':
      return ofLoneText(change.new[0], 'new', elsewhere, { party });
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return ofSignals(change.signals, change, party);
  }
}

function ofVariant(variant: VariantChange, refs: Refs, elsewhere: Elsewhere): FoundNumber[] {
  if (variant.kind === 'unchanged') return [];
  const clauses = 'clauses' in variant ? variant.clauses : [];
  return [
    ...ofSignals(variant.signals, refs, variant.party),
    ...clauses.flatMap((clause) => ofClause(clause, elsewhere, variant.party)),
  ];
}

type Side = 'old' | 'new';

/** A point of one side only: its lead, its clauses, and what each party wants. */
function ofLonePoint(point: Point, side: Side, elsewhere: Elsewhere): FoundNumber[] {
  const whole = elsewhere(side, point.ref);
  const parts = [point, ...point.clauses].flatMap((part) =>
    ofLoneText(part, side, elsewhere, { within: whole }),
  );
  return [...parts, ...point.variants.flatMap((variant) => ofLoneVariant(point.ref, variant, side))];
}

function ofLoneVariant(ref: string, variant: Variant, side: Side): FoundNumber[] {
  return quantities(wholeText(variant)).map(({ quantity }) => lone(quantity, ref, side, variant.party));
}

/**
 * A text of one side only: what its crossings change, and the quantities that no crossing takes along; `within` are those
 * of the point that it is a clause of.
 */
function ofLoneText(
  { ref, text }: { readonly ref: string; readonly text: string },
  side: Side,
  elsewhere: Elsewhere,
  { party, within = [] }: { readonly party?: string | undefined; readonly within?: readonly Crossed[] },
): FoundNumber[] {
  const crossings = party === undefined ? elsewhere(side, ref) : [];
  const taken = [...crossings, ...within].flatMap((crossing) => spansOf(crossing[side].words, text));
  const left = quantities(text).filter(({ start, end }) =>
    taken.every((span) => end <= span.start || span.end <= start),
  );
  return [
    ...crossings.flatMap((crossing) => ofCrossing(crossing, side)),
    ...left.map(({ quantity }) => lone(quantity, ref, side, party)),
  ];
}

function lone(quantity: Quantity, ref: string, side: Side, party?: string): FoundNumber {
  if (side === 'old') return { oldRefs: [ref], newRefs: [], ...of(party), old: quantity, new: null };
  return { oldRefs: [], newRefs: [ref], ...of(party), old: null, new: quantity };
}

/** What the words and a text have in common, of which one holds the other. */
function spansOf(words: string, text: string): { start: number; end: number }[] {
  if (words.includes(normalise(text))) return [{ start: 0, end: text.length }];
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

/** A crossing is told where its old words are lost, or, where they are not, where its new ones come. */
function ofCrossing({ old, new: next, isTold }: Crossed, side: Side): FoundNumber[] {
  if (side === 'new' && isTold) return [];
  const { signals } = quantitySignals(sidesOf(wordEdits(old.words, next.words).edits));
  return ofSignals(signals, { old: [old], new: [next] });
}

interface Crossed {
  readonly old: { readonly ref: string; readonly words: string };
  readonly new: { readonly ref: string; readonly words: string };
  /** Whether its old end is of one side only. */
  readonly isTold: boolean;
}

/** The crossings of a point or clause, with the words of both ends. */
type Elsewhere = (side: Side, ref: string) => readonly Crossed[];

function crossed(changes: readonly Change<Point>[], crossings: readonly Crossing[]): Elsewhere {
  if (crossings.length === 0) return () => [];
  const texts = { old: textsOf(changes, 'old'), new: textsOf(changes, 'new') };
  const lost = new Set(changes.flatMap(lostRefs));
  const all = crossings.map((crossing) => ({
    old: { ref: crossing.old, words: crossing.oldWords ?? texts.old.get(crossing.old) ?? '' },
    new: { ref: crossing.new, words: crossing.newWords ?? texts.new.get(crossing.new) ?? '' },
    isTold: lost.has(crossing.old),
  }));
  return (side, ref) => all.filter((crossing) => crossing[side].ref === ref);
}

function textsOf(changes: readonly Change<Point>[], side: Side): ReadonlyMap<string, string> {
  const points = changes.flatMap((change) => change[side]);
  return new Map(
    points.flatMap((point) => [
      [point.ref, normalise(wholeText(point))] as const,
      ...point.clauses.map((clause) => [clause.ref, normalise(clause.text)] as const),
    ]),
  );
}

/** The refs of what the new draft has no counterpart of. */
function lostRefs(change: Change<Point>): string[] {
  if (change.kind === 'removed') return [change.old[0], ...change.old[0].clauses].map(({ ref }) => ref);
  if (!('clauses' in change)) return [];
  return change.clauses.flatMap((clause) => (clause.kind === 'removed' ? [clause.old[0].ref] : []));
}

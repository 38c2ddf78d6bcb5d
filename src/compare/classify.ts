import type {
  Both,
  Change,
  Clause,
  Decision,
  Link,
  One,
  ReadEdits,
  Rewording,
  Several,
  Standing,
  StandingChange,
  Variant,
  VariantChange,
} from '../model.ts';
import { wordEdits } from '../text/edits.ts';
import { tokenise } from '../text/tokens.ts';
import { align } from './align.ts';
import { isCosmetic } from './cosmetic.ts';
import { assertedBy, decidedOn } from './decisions.ts';
import { movedMatches, reportOrder, type Weight } from './order.ts';
import { withoutShifts } from './shifts.ts';
import { type Reading, signalsOf } from './signals.ts';
import { leadText, type Provision, passage, passages, sameWords, wholeText, wordingKey } from './wording.ts';

/** After how many links it is told how many there were. */
const OFTEN = 64;

/** What is known of the two drafts beside the words of their provisions. */
export interface Context {
  /** Their languages, as BCP 47 tags; where not given, the letters of what is compared tell. */
  readonly languages?: { readonly old?: string | undefined; readonly new?: string | undefined };
  /** What people decided about the clauses of the provisions. */
  readonly decisions?: readonly Decision[];
  /** What signals are read with; without it, none are. */
  readonly reading?: Reading;
}

/**
 * The changes between two lists of provisions (the points of two drafts, or the clauses of linked points), in the
 * order of reports. `alignment` holds each index of each list in exactly one link; `decisions` are those that it was made
 * with. `progress` is told now and then how many links are classified.
 */
export function classify<P extends Provision & { readonly ref: string }>(
  old: readonly P[],
  next: readonly P[],
  alignment: readonly Link[],
  context: Context = {},
  decisions: readonly Decision[] = [],
  progress: (done: number) => void = () => {},
): Change<P>[] {
  const from = (index: number) => pick(old, index);
  const to = (index: number) => pick(next, index);
  const matches = alignment.flatMap((link) =>
    link.kind === 'matched' ? [{ old: link.old[0], new: link.new[0] }] : [],
  );
  const moved = movedMatches(matches, (match) => weigh(from(match.old), to(match.new)));
  return reportOrder(alignment).map((link, k) => {
    if (k % OFTEN === 0) progress(k);
    const made = change(link, from, to, moved, context);
    return { ...made, ...assertedBy(made, decisions) };
  });
}

function change<P extends Provision>(
  link: Link,
  from: (index: number) => P,
  to: (index: number) => P,
  moved: ReadonlySet<number>,
  context: Context,
): Change<P> {
  const { kind } = link;
  const grouped = (sides: Regrouped<P>, score: number) => regroup(sides, score, context);
  switch (kind) {
    case 'matched':
      return matched([from(link.old[0])], [to(link.new[0])], link.score, moved.has(link.old[0]), context);
    case 'merged':
      return grouped({ kind, old: several(link.old, from), new: [to(link.new[0])] }, link.score);
    case 'split':
      return grouped({ kind, old: [from(link.old[0])], new: several(link.new, to) }, link.score);
    case 'regrouped':
      return grouped({ kind, old: several(link.old, from), new: several(link.new, to) }, link.score);
    case 'removed':
      return { kind, old: [from(link.old[0])], new: [], moved: false };
    case 'added':
      return { kind, old: [], new: [to(link.new[0])], moved: false };
  }
}

function matched<P extends Provision>(
  old: One<P>,
  next: One<P>,
  score: number,
  moved: boolean,
  context: Context,
): Change<P> {
  const sides = { old, new: next };
  const linked = { score, ...standing(old, next) };
  if (!sameWords(old[0], next[0])) {
    const words = reword(old, next, context);
    return {
      kind: 'reworded',
      ...sides,
      moved,
      ...linked,
      ...words,
      cosmetic: isCosmetic(words, context.reading?.language),
    };
  }
  return moved
    ? { kind: 'moved', ...sides, moved, ...linked }
    : { kind: 'unchanged', ...sides, moved, ...linked };
}

type Regrouped<P> =
  | { kind: 'merged'; old: Several<P>; new: One<P> }
  | { kind: 'split'; old: One<P>; new: Several<P> }
  | { kind: 'regrouped'; old: Several<P>; new: Several<P> };

function regroup<P extends Provision>(sides: Regrouped<P>, score: number, context: Context): Change<P> {
  return {
    ...sides,
    moved: false,
    score,
    ...standing(sides.old, sides.new),
    ...reword(sides.old, sides.new, context),
  };
}

/**
 * What the words of linked provisions consist of and what became of them; several members are read in their order.
 * Decisions are on the provisions' own clauses: those of a party's variant may have the same refs.
 */
function reword(old: readonly Provision[], next: readonly Provision[], context: Context = {}): Rewording {
  const { decisions: _, ...ofVariants } = context;
  const words = rewordParts(old, next, context);
  const variants = rewordVariants(old, next, ofVariants);
  const isReplaced = variants.length > 0 && (commonText(old) === '' || commonText(next) === '');
  return { ...words, ...(isReplaced ? { signals: [] } : {}), variants };
}

/**
 * Leads and clauses. Where only one side has clauses, the whole wordings are compared as one text: a list written
 * out as a sentence is not a cut and an insertion.
 */
function rewordParts(
  old: readonly Provision[],
  next: readonly Provision[],
  context: Context,
): Omit<Rewording, 'variants'> {
  const [oldClauses, newClauses] = [pooled(old), pooled(next)];
  if (oldClauses.length > 0 !== newClauses.length > 0)
    return { compared: 'whole', ...readEdits(commonText(old), commonText(next), context), clauses: [] };
  const words = readEdits(leadText(old), leadText(next), context);
  const clauses = classifyClauses(oldClauses, newClauses, context);
  return withoutShifts({ compared: 'lead', ...words, clauses });
}

/** How one text becomes another, and what that does to its meaning. */
function readEdits(old: string, next: string, { reading }: Context): ReadEdits {
  const words = wordEdits(old, next);
  return { ...words, signals: reading ? signalsOf(words.edits, reading) : [] };
}

/** Leads and clauses of several provisions, in order, as one text. */
function commonText(members: readonly Provision[]): string {
  return members.map(wholeText).join(' ').trim();
}

function classifyClauses(
  old: readonly Clause[],
  next: readonly Clause[],
  context: Context,
): Change<Clause>[] {
  if (old.length === 0) return [];
  const { languages, decisions = [] } = context;
  const alignment = align(
    passages(old, languages?.old),
    passages(next, languages?.new),
    'linked points',
    decidedOn(old, next, decisions),
  );
  return classify(old, next, alignment, context, decisions);
}

/** The clauses of several provisions, in their order: they are aligned as one list. */
export function pooled(members: readonly Provision[]): Clause[] {
  return members.flatMap((member) => member.clauses ?? []);
}

/** Variants are paired by party; a party on one side only is compared with the other side's common text. */
function rewordVariants(
  old: readonly Provision[],
  next: readonly Provision[],
  context: Context,
): VariantChange[] {
  const [before, after] = [variantsOf(old), variantsOf(next)];
  if (before.length + after.length === 0) return [];
  const common = { old: commonText(old), new: commonText(next) };
  const kept = before.map((variant) => {
    const partner = after.find((other) => other.party === variant.party);
    return partner ? variantPair(variant, partner, context) : variantRemoved(variant, common, context);
  });
  const fresh = after.filter((variant) => !before.some((other) => other.party === variant.party));
  return [...kept, ...fresh.map((variant) => variantAdded(variant, common, context))];
}

function variantsOf(members: readonly Provision[]): Variant[] {
  return members.flatMap((member) => member.variants ?? []);
}

function variantPair(old: Variant, next: Variant, context: Context): VariantChange {
  const { party } = old;
  if (sameWords(old, next)) return { kind: 'unchanged', party, old, new: next };
  const words = rewordParts([old], [next], context);
  return {
    kind: 'reworded',
    party,
    old,
    new: next,
    ...words,
    cosmetic: isCosmetic(words, context.reading?.language),
  };
}

function variantRemoved(old: Variant, common: Both<string>, context: Context): VariantChange {
  const words = readEdits(wholeText(old), common.new, context);
  return { kind: 'removed', party: old.party, old, ...beside(common.old, words, 'old') };
}

function variantAdded(next: Variant, common: Both<string>, context: Context): VariantChange {
  const words = readEdits(common.old, wholeText(next), context);
  return { kind: 'added', party: next.party, new: next, ...beside(common.new, words, 'new') };
}

/** A variant beside a common text adds to it: that it does not repeat what stands there is no signal. */
function beside(common: string, words: ReadEdits, side: 'old' | 'new'): ReadEdits {
  if (common === '') return words;
  return { ...words, signals: words.signals.filter((signal) => signal[side] !== null) };
}

/** A side's standing: open as soon as one member is, agreed when all are, not known otherwise. */
function standing(old: readonly Provision[], next: readonly Provision[]): { standing?: StandingChange } {
  const of = (members: readonly Provision[]): Standing | null => {
    if (members.some((member) => member.standing === 'open')) return 'open';
    return members.every((member) => member.standing === 'agreed') ? 'agreed' : null;
  };
  const sides = { old: of(old), new: of(next) };
  return sides.old === sides.new ? {} : { standing: sides };
}

function weigh(old: Provision, next: Provision): Weight {
  const sum = (of: (provision: Provision) => number) => of(old) + of(next);
  const tokens = (provision: Provision) => tokenise(passage(provision).parts.join(' ')).length;
  return { tokens: sum(tokens), content: sum((provision) => hash(wordingKey(provision))) };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) value = Math.imul(value ^ text.charCodeAt(k), 0x01000193);
  return value >>> 0;
}

function several<P>(indices: Several<number>, of: (index: number) => P): Several<P> {
  const [first, second, ...rest] = indices;
  return [of(first), of(second), ...rest.map(of)];
}

function pick<P>(list: readonly P[], index: number): P {
  const item = list[index];
  if (item === undefined) throw new Error(`a link names index ${index} of ${list.length}; this is a bug`);
  return item;
}

import { grouped } from '../compare/grouped.ts';
import type { Change, Clause, Duty, PartyMention, Phrase, Point, Signal, VariantChange } from '../model.ts';
import { clipped, type Naming, partyName, refs, variantName } from './names.ts';
import { type Hold, quantityChange } from './quantity.ts';

/**
 * Signals in words, as in `quantity: 600,000 → 800,000 personnel (plus 200,000, plus a third)`, `qualifier added: “in
 * peacetime”`; what was added, or removed, of one kind is one text. They say what the words are, never what it means for
 * whom.
 */
export function signalTexts(signals: readonly Signal[], report: Naming, hold?: Hold): string[] {
  const byHead = grouped(
    signals.map((signal) => said(signal, report, hold)),
    ({ head }) => head,
  );
  return [...byHead].map(([head, texts]) => {
    const words = texts.map((text) => text.words);
    // Two equal sums are two numbers; a word that went twice is said once.
    const isNumber = texts.some(({ kind }) => kind === 'quantity');
    return `${head}: ${(isNumber ? words : [...new Set(words)]).join('; ')}`;
  });
}

/** What a change does to meaning: of its own words, then clause by clause, party by party, each with its place. */
export function signalsTold(
  change: Change<Point> | Change<Clause> | VariantChange,
  report: Naming,
): string[] {
  if (!('signals' in change)) return [];
  const placed = (place: string, texts: readonly string[]) => texts.map((text) => `${place}, ${text}`);
  const clauses = 'clauses' in change ? change.clauses : [];
  const variants = 'variants' in change ? change.variants : [];
  return [
    ...signalTexts(change.signals, report),
    ...clauses.flatMap((clause) => placed(refs(clause), signalsTold(clause, report))),
    ...variants.flatMap((variant) =>
      placed(variantName(variant.party, report), signalsTold(variant, report)),
    ),
  ];
}

interface Said {
  readonly kind: Signal['kind'];
  /** What was done, as in `party added`. */
  readonly head: string;
  readonly words: string;
}

function said(signal: Signal, report: Naming, hold?: Hold): Said {
  const { kind } = signal;
  const { signals, text } = report.words;
  const quoted = (phrase: Phrase) => text.quoted(clipped(phrase.text));
  switch (signal.kind) {
    case 'quantity':
      return { kind, head: signals.quantity, words: quantityChange(signal, report, hold) };
    case 'duty':
      return { kind, head: headOf(signal, report), words: dutyWords(signal, report, quoted) };
    case 'party':
      return {
        kind,
        head: headOf(signal, report),
        words: words(signal, (mention) => partyWords(mention, report, quoted)),
      };
    case 'negation':
    case 'condition':
    case 'and-or':
    case 'scope':
      return { kind, head: headOf(signal, report), words: words(signal, quoted) };
  }
}

function headOf({ kind, old, new: next }: Exclude<Signal, { kind: 'quantity' }>, report: Naming): string {
  const { added, removed, both } = report.words.signals[kind];
  if (old !== null && next !== null) return both;
  return old === null ? added : removed;
}

type Sides<T> = { readonly old: T | null; readonly new: T | null };

function words<T>({ old, new: next }: Sides<T>, of: (side: T) => string): string {
  return [old, next].flatMap((side) => (side === null ? [] : [of(side)])).join(' → ');
}

/** How binding the words are stands after them, once where both are of one rung. */
function dutyWords(
  signal: Extract<Signal, { kind: 'duty' }>,
  report: Naming,
  quoted: (duty: Duty) => string,
): string {
  const rung = (duty: Duty) => `(${report.words.signals.rungs[duty.rung]})`;
  if (signal.new && signal.old?.rung === signal.new.rung)
    return `${words<Duty>(signal, quoted)} ${rung(signal.new)}`;
  return words<Duty>(signal, (duty) => `${quoted(duty)} ${rung(duty)}`);
}

/** A party by its name, with the text's own word for it where that differs: `Russia (“Russian”)`. */
function partyWords(mention: PartyMention, report: Naming, quoted: (mention: Phrase) => string): string {
  const own = report.parties.find(({ id }) => id === mention.id)?.name;
  const name = own === undefined ? mention.text : partyName(mention.id, report);
  const isSame = [own, name].some((known) => known?.toLowerCase() === mention.text.trim().toLowerCase());
  return isSame || own === undefined ? name : `${name} (${quoted(mention)})`;
}

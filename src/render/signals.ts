import { grouped } from '../compare/grouped.ts';
import type { Duty, PartyMention, PartyName, Phrase, Signal } from '../model.ts';
import { clipped } from './names.ts';
import { type Hold, quantityChange } from './quantity.ts';

/**
 * Signals in words, as in `quantity: 600,000 → 800,000 personnel (plus 200,000, plus a third)`, `qualifier added: “in
 * peacetime”`; what was added, or removed, of one kind is one text. They say what the words are, never what it means for
 * whom.
 */
export function signalTexts(
  signals: readonly Signal[],
  parties: readonly PartyName[],
  hold?: Hold,
): string[] {
  const byHead = grouped(
    signals.map((signal) => said(signal, parties, hold)),
    ({ head }) => head,
  );
  return [...byHead].map(([head, texts]) => {
    const words = texts.map((text) => text.words);
    // Two equal sums are two numbers; a word that went twice is said once.
    return `${head}: ${(head === 'quantity' ? words : [...new Set(words)]).join('; ')}`;
  });
}

interface Said {
  /** What was done, as in `party added`. */
  readonly head: string;
  readonly words: string;
}

function said(signal: Signal, parties: readonly PartyName[], hold?: Hold): Said {
  switch (signal.kind) {
    case 'quantity':
      return { head: 'quantity', words: quantityChange(signal, hold) };
    case 'duty':
      return dutySaid(signal);
    case 'negation':
      return { head: headOf('negation', signal, ' moved'), words: words(signal, quoted) };
    case 'party':
      return {
        head: headOf('party', signal, ' swapped'),
        words: words(signal, (mention) => partyWords(mention, parties)),
      };
    case 'condition':
      // A single word that limits is no condition, a condition always qualifies.
      return { head: headOf('qualifier', signal, ' replaced'), words: words(signal, quoted) };
    case 'and-or':
      return { head: headOf('and/or', signal, ''), words: words(signal, quoted) };
    case 'scope':
      return { head: headOf('scope', signal, ''), words: words(signal, quoted) };
  }
}

type Sides<T> = { readonly old: T | null; readonly new: T | null };

function headOf(name: string, { old, new: next }: Sides<unknown>, both: string): string {
  if (old !== null && next !== null) return name + both;
  return `${name} ${old === null ? 'added' : 'removed'}`;
}

function words<T>({ old, new: next }: Sides<T>, of: (side: T) => string): string {
  return [old, next].flatMap((side) => (side === null ? [] : [of(side)])).join(' → ');
}

/** How binding the words are stands after them, once where both are of one rung. */
function dutySaid(signal: Extract<Signal, { kind: 'duty' }>): Said {
  const head = headOf('duty', signal, '');
  if (signal.old?.rung === signal.new?.rung)
    return { head, words: `${words<Duty>(signal, quoted)} (${signal.new?.rung})` };
  return { head, words: words<Duty>(signal, (duty) => `${quoted(duty)} (${duty.rung})`) };
}

/** A party by its name, with the text's own word for it where that differs: `Russia (“Russian”)`. */
function partyWords({ id, text }: PartyMention, parties: readonly PartyName[]): string {
  const name = parties.find((party) => party.id === id)?.name ?? text;
  return name.toLowerCase() === text.trim().toLowerCase() ? name : `${name} (${quoted({ text })})`;
}

function quoted({ text }: Phrase): string {
  return `“${clipped(text)}”`;
}

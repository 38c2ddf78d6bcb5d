import type { Edit, Signal } from '../model.ts';
import type { Mention } from '../text/mentions.ts';
import { SIGNAL_KINDS } from './signal-kinds.ts';
import { andOrSignals } from './signals/and-or.ts';
import { conditionSignals } from './signals/condition.ts';
import { dutySignals } from './signals/duty.ts';
import { lexiconFor } from './signals/lexicons.ts';
import { apartFromMoved } from './signals/moved.ts';
import { negationSignals } from './signals/negation.ts';
import { partySignals } from './signals/party.ts';
import { quantitySignals } from './signals/quantity.ts';
import { scopeSignals } from './signals/scope.ts';
import { type Side, sidesOf } from './signals/sides.ts';
import { otherTimeLeads } from './signals/time-leads.ts';

/** What signals are read with. */
export interface Reading {
  /** Finds the parties that a text names. */
  readonly mentions: (text: string) => readonly Mention[];
  /** Primary subtag of the language of both texts; absent where they differ. */
  readonly language?: string | undefined;
}

/**
 * What the edits of one text, as `wordEdits` makes them, do to its meaning, numbers first: each thing that was added,
 * removed or put in the place of another, with the words on both sides. What only stands elsewhere in the text or is spelt
 * otherwise is none. Quantities and parties are read in any language, the other kinds where both texts are in one that has
 * a lexicon.
 */
export function signalsOf(edits: readonly Edit[], reading: Reading): Signal[] {
  if (edits.every(({ op }) => op === 'keep')) return [];
  const signals = apartFromMoved(edits).flatMap((some) => read(some, reading));
  const order = (signal: Signal) => SIGNAL_KINDS.indexOf(signal.kind);
  return signals.sort((a, b) => order(a) - order(b));
}

function read(edits: readonly Edit[], { mentions, language }: Reading): Signal[] {
  const [sides, lexicon] = [sidesOf(edits), lexiconFor(language)];
  const named = (side: Side) =>
    mentions(side.text).map(({ id, start, end }) => ({
      start,
      end,
      key: id,
      value: { id, text: side.text.slice(start, end) },
    }));
  const { signals, taken, times } = quantitySignals(sides, lexicon);
  const parties = partySignals(sides, { old: named(sides.old), new: named(sides.new) }, lexicon);
  return [
    ...signals,
    ...dutySignals(sides, lexicon),
    ...negationSignals(sides, taken, lexicon),
    ...parties,
    ...conditionSignals(sides, taken, otherTimeLeads(sides, times, lexicon), lexicon),
    ...andOrSignals(sides, lexicon),
    ...scopeSignals(sides, taken, lexicon),
  ];
}

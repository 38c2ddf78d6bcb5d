import type { Change, Clause, Rewording, Signal } from '../model.ts';
import { quantityKey } from '../text/quantities/compare.ts';
import { normalise } from '../text/tokens.ts';
import { append } from './grouped.ts';

/** Lead, or whole wording, and clauses of one provision or variant. */
type Parts = Omit<Rewording, 'variants'>;

/**
 * The parts of a rewording without the signals of what only went from one to another: a number that the lead lost and a
 * clause gained is still there. Told by each part stay negations and duties, which bind the words that they stand with,
 * and what came or went with a whole clause.
 */
export function withoutShifts<W extends Parts>(words: W): W {
  const reworded = words.clauses.filter((clause) => 'signals' in clause);
  const parts = [words, ...inEitherDirection(reworded)];
  const shifted = shiftedAmong(parts.map(({ signals }) => signals));
  if (shifted.size === 0) return words;
  const stay = (signals: readonly Signal[]) => signals.filter((signal) => !shifted.has(signal));
  const clauses = words.clauses.map((clause) =>
    'signals' in clause ? { ...clause, signals: stay(clause.signals) } : clause,
  );
  return { ...words, signals: stay(words.signals), clauses };
}

/**
 * In an order that is the same the other way round: of two clauses that gained what the lead lost, one is told of, and it
 * has to be the same one that lost it in the other direction.
 */
function inEitherDirection<C extends Change<Clause>>(clauses: readonly C[]): C[] {
  const keyed = clauses.map((clause) => {
    const sides = [clause.old, clause.new].map((side) =>
      JSON.stringify(side?.map(({ ref, text }) => [text, ref])),
    );
    return { clause, key: sides.sort().join() };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ clause }) => clause);
}

interface Lone {
  readonly signal: Signal;
  readonly part: number;
}

/** Pairs of signals that say the same, one of a part that lost it, one of another part that gained it. */
function shiftedAmong(parts: readonly (readonly Signal[])[]): ReadonlySet<Signal> {
  const came = new Map<string, Lone[]>();
  const lost: (Lone & { readonly key: string })[] = [];
  for (const [part, signals] of parts.entries()) {
    for (const signal of signals) {
      const key = keyOf(signal);
      if (key === undefined) continue;
      if (signal.old === null) append(came, key, { signal, part });
      else lost.push({ signal, part, key });
    }
  }
  const shifted = new Set<Signal>();
  for (const { signal, part, key } of lost) {
    const left = came.get(key) ?? [];
    const at = left.findIndex((lone) => lone.part !== part);
    // Taken off the list, or thousands of equal numbers would be looked through for each.
    for (const other of at < 0 ? [] : left.splice(at, 1)) shifted.add(signal).add(other.signal);
  }
  return shifted;
}

/** What a signal of one side says, however it is spelt; undefined for one of both sides and for what never shifts. */
function keyOf(signal: Signal): string | undefined {
  if (signal.old !== null && signal.new !== null) return undefined;
  switch (signal.kind) {
    case 'quantity':
      return `quantity ${quantityKey((signal.old ?? signal.new) as NonNullable<typeof signal.old>)}`;
    case 'party':
      return `party ${(signal.old ?? signal.new)?.id}`;
    case 'condition':
      return `condition ${normalise((signal.old ?? signal.new)?.text ?? '').toLowerCase()}`;
    case 'duty':
    case 'negation':
    case 'and-or':
    case 'scope':
      return undefined;
  }
}

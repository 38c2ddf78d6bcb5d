import { wordsIn } from '../../compare/compare.ts';
import type { Draft, Quantity, QuantityTest } from '../../model.ts';
import { type FoundQuantity, quantities } from '../../text/quantities.ts';
import { stemmerFor } from '../../text/stems.ts';
import { words } from '../../text/tokens.ts';
import type { Piece } from './pieces.ts';

/** A quantity and the text that it stands in. */
export interface StatedQuantity extends FoundQuantity {
  readonly piece: Piece;
}

/** The quantities of texts. */
export function quantitiesIn(pieces: readonly Piece[]): StatedQuantity[] {
  return pieces.flatMap((piece) => quantities(piece.text).map((found) => ({ ...found, piece })));
}

/**
 * Makes a function that tells the quantities of a draft that a line tests: those of the kind of its bound, in its measure or
 * the currency that it names, that count what it names. Nouns are compared by their stems, the last words of both:
 * `profit` is `net profits`, and `personnel` no `personnel carriers`.
 */
export function matcher(draft: Draft, test: QuantityTest): (stated: StatedQuantity) => boolean {
  const stem = stemmerFor(wordsIn(draft));
  const stems = (text: string) => words(text).map(stem);
  const wanted = test.of === undefined ? undefined : stems(test.of);
  return (stated) => {
    const { quantity } = stated;
    if (!isOfKind(quantity, test)) return false;
    if (wanted === undefined) return true;
    const of = 'of' in quantity ? quantity.of : undefined;
    return of === undefined ? startsWith(stems(behind(stated)), wanted) : endsWith(stems(of), wanted);
  };
}

function isOfKind(quantity: Quantity, { bound, currency }: QuantityTest): boolean {
  if (quantity.kind === 'money')
    return bound.kind === 'money' && (currency ?? quantity.currency) === quantity.currency;
  if (quantity.kind === 'number') return bound.kind === 'number' && quantity.unit === bound.unit;
  return quantity.kind === bound.kind;
}

/** The words right behind a number: of other scripts than Latin it is not read what is counted. */
function behind({ piece, end }: StatedQuantity): string {
  return piece.text.slice(end, end + 100);
}

function startsWith(list: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, k) => list[k] === word);
}

function endsWith(list: readonly string[], end: readonly string[]): boolean {
  return startsWith(list.slice(Math.max(0, list.length - end.length)), end);
}

import type { Change, Crossing, NumberChange, Point, Quantity, Side, Signal } from '../../model.ts';
import { wordEdits } from '../../text/edits.ts';
import { quantityKey } from '../../text/quantities/compare.ts';
import { quantities } from '../../text/quantities.ts';
import { normalise } from '../../text/tokens.ts';
import { append } from '../grouped.ts';
import type { Lexicon } from '../signals/lexicon.ts';
import { quantitySignals } from '../signals/quantity.ts';
import { sidesOf } from '../signals/sides.ts';
import { wholeText } from '../wording.ts';

/**
 * Numbers that changes lost or gained, followed along the crossings: one that stands elsewhere in the other draft is left
 * out, one that has another value there is told once, where it was lost, or, where its own change keeps it, where it came.
 */
export function followed(
  numbers: readonly NumberChange[],
  changes: readonly Change<Point>[],
  crossings: readonly Crossing[],
  lexicon: Lexicon,
): NumberChange[] {
  if (crossings.length === 0 || numbers.length === 0) return [...numbers];
  const places = { old: placesOf(changes, 'old'), new: placesOf(changes, 'new') };
  const left = { old: lone(numbers, 'old', places.old), new: lone(numbers, 'new', places.new) };
  const told = new Map(numbers.map((number) => [number, [number]]));
  for (const crossing of crossings) {
    const ends = { old: endOf(crossing, 'old', places.old), new: endOf(crossing, 'new', places.new) };
    const lost = take(ends.old, left.old);
    const came = take(ends.new, left.new);
    if (lost.length + came.length === 0) continue;
    for (const number of [...lost, ...came]) told.delete(number);
    for (const { at, number } of across(ends, lost, came, lexicon)) append(told, at, number);
  }
  return numbers.flatMap((number) => told.get(number) ?? []);
}

/** The words of a point or clause, and the point that it is or belongs to. */
interface Place {
  readonly point: string;
  readonly words: string;
}

type Places = ReadonlyMap<string, Place>;

function placesOf(changes: readonly Change<Point>[], side: Side): Places {
  const points = changes.flatMap((change): readonly Point[] => change[side]);
  return new Map(
    points.flatMap((point) => [
      ...point.clauses.map(({ ref, text }) => [ref, { point: point.ref, words: normalise(text) }] as const),
      [point.ref, { point: point.ref, words: wholeText(point) }] as const,
    ]),
  );
}

/** One end of a crossing: a whole point or clause, or words of one. */
interface End extends Place {
  readonly ref: string;
  readonly isWhole: boolean;
}

type Ends = { readonly old: End; readonly new: End };

function endOf(crossing: Crossing, side: Side, places: Places): End {
  const ref = crossing[side];
  const words = side === 'old' ? crossing.oldWords : crossing.newWords;
  const place = places.get(ref) ?? { point: ref, words: '' };
  return { ref, ...place, ...(words === undefined ? {} : { words }), isWhole: words === undefined };
}

/** The numbers that stand on one side only, by their point and quantity. */
function lone(numbers: readonly NumberChange[], side: Side, places: Places): Map<string, NumberChange[]> {
  const out = new Map<string, NumberChange[]>();
  for (const number of numbers) {
    const quantity = number[side];
    if (quantity === null || number[side === 'old' ? 'new' : 'old'] !== null) continue;
    const points = refsOn(number, side).map((ref) => places.get(ref)?.point ?? ref);
    for (const point of new Set(points)) append(out, keyAt(point, quantity), number);
  }
  return out;
}

function refsOn({ oldRefs, newRefs }: NumberChange, side: Side): readonly string[] {
  return side === 'old' ? oldRefs : newRefs;
}

function keyAt(point: string, quantity: Quantity): string {
  return `${point} ${quantityKey(quantity)}`;
}

/** Takes the numbers of the words of an end; the nearest of equal ones: of its own text, of its point, of a party. */
function take({ ref, point, words, isWhole }: End, left: Map<string, NumberChange[]>): NumberChange[] {
  return quantities(words).flatMap(({ quantity }) => {
    const list = left.get(keyAt(point, quantity)) ?? [];
    const states = ({ oldRefs, newRefs }: NumberChange, place: string) =>
      oldRefs.includes(place) || newRefs.includes(place);
    const found =
      list.find((number) => number.party === undefined && states(number, ref)) ??
      list.find(
        (number) => number.party === undefined && (states(number, point) || (isWhole && ref === point)),
      ) ??
      list.find((number) => number.party !== undefined && !isWhole);
    if (!found) return [];
    list.splice(list.indexOf(found), 1);
    return [found];
  });
}

/** A number as a crossing tells it, in the place of one that a change lost or gained. */
interface Told {
  readonly at: NumberChange;
  readonly number: NumberChange;
}

/** What the two ends of a crossing say of the numbers that their own changes lost or gained. */
function across(
  ends: Ends,
  lost: readonly NumberChange[],
  came: readonly NumberChange[],
  lexicon: Lexicon,
): Told[] {
  const left = { old: [...lost], new: [...came] };
  const { signals } = quantitySignals(sidesOf(wordEdits(ends.old.words, ends.new.words).edits), lexicon);
  return signals.flatMap((signal): Told[] => {
    if (signal.kind !== 'quantity') return [];
    const from = pull(left.old, signal.old, 'old');
    const to = pull(left.new, signal.new, 'new');
    const at = from ?? to;
    return at ? [{ at, number: numberOf(signal, at, refsAt(signal, ends, from, to)) }] : [];
  });
}

/** Takes the number of a quantity from a list. */
function pull(list: NumberChange[], quantity: Quantity | null, side: Side): NumberChange | undefined {
  if (quantity === null) return undefined;
  const key = quantityKey(quantity);
  const index = list.findIndex((number) => number[side] !== null && quantityKey(number[side]) === key);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

type QuantitySignal = Extract<Signal, { kind: 'quantity' }>;
type BothRefs = Pick<NumberChange, 'oldRefs' | 'newRefs'>;

function refsAt(signal: QuantitySignal, ends: Ends, from?: NumberChange, to?: NumberChange): BothRefs {
  return {
    oldRefs: from?.oldRefs ?? (signal.old === null ? [] : [ends.old.ref]),
    newRefs: to?.newRefs ?? (signal.new === null ? [] : [ends.new.ref]),
  };
}

function numberOf({ kind: _, ...sides }: QuantitySignal, at: NumberChange, refs: BothRefs): NumberChange {
  const { theme, change, party } = at;
  return { theme, change, ...refs, ...(party === undefined ? {} : { party }), ...sides };
}

import type { Both, Quantity, Signal } from '../../model.ts';
import { difference, quantityKey } from '../../text/quantities/compare.ts';
import { namedYears } from '../../text/quantities/named-years.ts';
import { apart } from '../../text/quantities/spans.ts';
import { quantities } from '../../text/quantities.ts';
import { byStart, type Span } from '../../text/spans.ts';
import { find } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './sides.ts';
import { type Answers, compareTerms, inNarrowPlace, type Pair, type Term, valuesOf } from './terms.ts';

/** Quantities that were added, removed or replaced, and the stretches of both texts that they are read from. */
export function quantitySignals(
  sides: Both<Side>,
  lexicon: Lexicon,
): {
  readonly signals: Signal[];
  readonly taken: Both<Span[]>;
  /** Dates, years and durations, whether they changed or not. */
  readonly times: Both<Term<Quantity>[]>;
} {
  const terms = { old: termsIn(sides.old.text, lexicon), new: termsIn(sides.new.text, lexicon) };
  const pairs = compareTerms(sides, terms, passes).filter(
    ({ old, new: next }) => isNumeric(old) || isNumeric(next),
  );
  const years = { old: yearsIn(sides.old.text, terms.old), new: yearsIn(sides.new.text, terms.new) };
  const dated = compareTerms(sides, years, [inNarrowPlace(sides)]).filter((pair) => pair.old && pair.new);
  const used = new Set([...pairs, ...dated].flatMap(({ old, new: next }) => [old, next]));
  const taken = (side: 'old' | 'new') => {
    const read = terms[side].filter((term) => isNumeric(term) || used.has(term));
    return [...read, ...years[side].filter((term) => used.has(term))].sort(byStart);
  };
  const timesOf = (side: 'old' | 'new') => [
    ...terms[side].filter(({ value }) => value.kind === 'date' || value.kind === 'duration'),
    ...years[side],
  ];
  return {
    signals: [...pairs, ...dated].flatMap(signal),
    taken: { old: taken('old'), new: taken('new') },
    times: { old: timesOf('old').sort(byStart), new: timesOf('new').sort(byStart) },
  };
}

/** Years that are no quantity by themselves: told where another one stands in the place of one. */
function yearsIn(text: string, taken: readonly Span[]): Term<Quantity>[] {
  return apart(namedYears(text), taken).map(({ start, end, date }) => {
    return {
      start,
      end,
      key: quantityKey({ kind: 'date', date, text: '' }),
      value: { kind: 'date', date, text: text.slice(start, end) },
    };
  });
}

function termsIn(text: string, { indefinite }: Lexicon): Term<Quantity>[] {
  const found = quantities(text).map(({ start, end, quantity }) => ({
    start,
    end,
    key: quantityKey(quantity),
    value: quantity,
  }));
  const vague = find(text, indefinite).map((span): Term<Quantity> => {
    const words = text.slice(span.start, span.end);
    return { ...span, key: words.toLowerCase(), value: { kind: 'indefinite', text: words } };
  });
  return [...found, ...vague].sort(byStart);
}

function isNumeric(term: Term<Quantity> | null): boolean {
  return term !== null && term.value.kind !== 'indefinite';
}

const times = new Set<Quantity['kind']>(['duration', 'date', 'indefinite']);
const shares = new Set<Quantity['kind']>(['percentage', 'ratio', 'number']);

/** What may stand for each other, the likeliest first: nobody changes kilometres into euros. */
const passes: readonly Answers<Quantity>[] = [
  ({ value: a }, { value: b }) => a.kind === b.kind && unitOf(a) === unitOf(b) && nounOf(a) === nounOf(b),
  ({ value: a }, { value: b }) => a.kind === b.kind && unitOf(a) === unitOf(b),
  ({ value: a }, { value: b }) => a.kind === b.kind && a.kind !== 'indefinite',
  ({ value: a }, { value: b }) => times.has(a.kind) && times.has(b.kind),
  ({ value: a }, { value: b }) => shares.has(a.kind) && shares.has(b.kind),
];

function unitOf(quantity: Quantity): string | undefined {
  if ('currency' in quantity) return quantity.currency;
  return 'unit' in quantity ? quantity.unit : undefined;
}

function nounOf(quantity: Quantity): string | undefined {
  return 'of' in quantity ? quantity.of : undefined;
}

function signal(pair: Pair<Quantity>): Signal[] {
  const sides = valuesOf(pair);
  const by = sides.old && sides.new ? difference(sides.old, sides.new) : undefined;
  return [{ kind: 'quantity', ...sides, ...(by ? { difference: by } : {}) }];
}

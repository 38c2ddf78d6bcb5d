import type { Quantity } from '../model.ts';
import { lower } from './letters.ts';
import { amounts } from './quantities/amounts.ts';
import { boundAfter, boundBefore } from './quantities/bounds.ts';
import { dates } from './quantities/dates.ts';
import { frequencies } from './quantities/frequencies.ts';
import { after, before } from './quantities/near.ts';
import { ratios } from './quantities/ratios.ts';
import { shares } from './quantities/shares.ts';
import { singles } from './quantities/singles.ts';
import { type Candidate, merged } from './quantities/spans.ts';
import type { Span } from './spans.ts';

/** A quantity and where its words, with those that bound it, stand in the text. */
export interface FoundQuantity extends Span {
  readonly quantity: Quantity;
}

// Most texts state none: this says so at a tenth of the cost of reading them.
const hint =
  /\d|(?:^|[^a-z])(?:zero|one|two|three|four|five|fif|six|seven|eight|nin|ten|eleven|twel|thir|twenty|forty|half|quarter|hundred|thousand|million|billion|dozen|minute|hour|day|week|fortnight|month|year|decade|centur|once|twice|thrice|noon|midnight)/;

/**
 * The quantities that a text states, in its order, none overlapping another: numbers, money, percentages and fractions,
 * ratios, durations and dates, in digits with English, Ukrainian or Russian units, or in English words. A range is one
 * quantity, and so are a number and its repetition in parentheses. Years, ordinals, the numbers of articles, laws and
 * things, names and vague counts (`dozens of`) are none; a bare year is a date where it is a deadline or bounds a
 * period. Takes time linear in the text.
 *
 * A grammar of our own: libraries misread `50 per cent`, `USD 200 billion` and `50:50`.
 */
export function quantities(text: string): FoundQuantity[] {
  if (!hint.test(lower(text))) return [];
  const dated = dates(text).map(
    ({ start, end, date }): Candidate => ({ start, end, bare: { kind: 'date', date } }),
  );
  // In the order of how sure the form is: "50:50" is a ratio before it is two numbers.
  const sure = [ratios, frequencies, singles, shares].reduce<readonly Candidate[]>(
    (taken, read) => merged(taken, read(text)),
    dated,
  );
  const candidates = withoutRepetitions(text, merged(sure, amounts(text, sure)));
  return candidates.map((candidate) => bounded(text, candidate));
}

/** `USD 5 million (five million US dollars)`: the one in parentheses is the same quantity again. */
function withoutRepetitions(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ start, bare }, k) => {
    const last = candidates[k - 1];
    return !(last && /^ ?\($/.test(text.slice(last.end, start)) && isSame(last.bare, bare));
  });
}

function isSame(a: Candidate['bare'], b: Candidate['bare']): boolean {
  return 'value' in a && 'value' in b && a.value === b.value;
}

function bounded(text: string, { start, end, bare }: Candidate): FoundQuantity {
  const lead = boundBefore(before(text, start), bare.kind);
  const behind = lead ? undefined : boundAfter(after(text, end));
  const bound = (lead ?? behind)?.bound;
  const span = { start: start - (lead?.length ?? 0), end: end + (behind?.length ?? 0) };
  const quantity = { ...bare, text: text.slice(span.start, span.end), ...(bound && { bound }) } as Quantity;
  return { ...span, quantity };
}

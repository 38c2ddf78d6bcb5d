import type { Quantity } from '../model.ts';
import { MONTHS } from '../text/quantities/months.ts';
import { numerals } from '../text/quantities/numerals.ts';

/**
 * The words that state a quantity, so that they can stand alone: a verb that bounds it, as in `shall not exceed`, is said
 * as `at most`, `between 5 and 10` as `5 to 10`, the capital that begins a sentence is small, and what a list says once for
 * all of it, as in `5 or 10 years` and `1 and 15 May`, is said of each.
 */
export function stated(quantity: Quantity): string {
  const words = asRange(withoutVerb(quantity), quantity);
  return small(withMonth(withUnit(words, quantity), quantity), quantity);
}

const VERB =
  /^(?:(?:shall|may|must|will|can|does|do|is|are) )?(?:(?:not|never|cannot|at no time|in no case|under no circumstances) (?:to )?(?:exceed(?:ing)?|surpass|be above|(?:fall |drop |be |go )?(?:below|under))|exceeds?) /i;

function withoutVerb({ text, bound }: Quantity): string {
  return bound === undefined ? text : text.replace(VERB, `${bound} `);
}

/** The ends of a range that `between` stood before: without it they would read as two quantities. */
function asRange(words: string, quantity: Quantity): string {
  if (!('to' in quantity)) return words;
  const [low, high] = numerals(words);
  if (!low || !high) return words;
  const gap = words
    .slice(low.end, high.start)
    .replace(/ and (?!.* and )/, ' to ')
    .replace(/ [іи] /, '–');
  return words.slice(0, low.end) + gap + words.slice(high.start);
}

/** What follows a number, where its words end in the bare number. */
function withUnit(words: string, quantity: Quantity): string {
  const last = numerals(words).at(-1);
  if (last === undefined || last.end < words.length) return words;
  switch (quantity.kind) {
    case 'percentage':
      return `${words} per cent`;
    case 'duration':
      return `${words} ${quantity.unit}${quantity.value === 1 ? '' : 's'}`;
    case 'number': {
      const { unit } = quantity;
      return unit === undefined || words.includes(unit) ? words : `${words} ${unit}`;
    }
    case 'money':
    case 'ratio':
    case 'date':
    case 'indefinite':
      return words;
  }
}

/** A day of which the month is said elsewhere in its text. */
function withMonth(words: string, quantity: Quantity): string {
  if (quantity.kind !== 'date' || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(words)) return words;
  const [, year, month] = /^(?:(\d{4})-)?(\d\d)-\d\d$/.exec(quantity.date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return [words, name, name && year].filter((part) => part !== undefined).join(' ');
}

/** Names of months and currencies keep their capitals. */
function small(words: string, { kind, bound }: Quantity): string {
  const isName = (kind === 'date' || kind === 'money') && bound === undefined;
  if (isName || MONTHS.some((month) => words.startsWith(month))) return words;
  return words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

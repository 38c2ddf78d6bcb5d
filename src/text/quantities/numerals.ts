import { currencyWords } from './currencies.ts';
import { type Entry, startingWith } from './lexicon.ts';
import { after } from './near.ts';
import type { Span } from './spans.ts';
import { type Spelt, spelt, speltRun } from './spelt.ts';

/** A number as a text writes it, in digits or in English words, with `million` and the like taken in. */
export interface Numeral extends Span {
  readonly value: number;
  /** How it is written: in digits alone, as years and the numbers of articles are, in figures with a word, or in words. */
  readonly form: 'digits' | 'figures' | 'words';
  /** The power of ten that it names, 1e9 for `5 billion`; 1 where it names none. */
  readonly power: number;
}

const magnitudes: readonly Entry<number>[] = [
  ['hundred', 100],
  ['thousand|thsd|k|тис\\.?|тисяч[а-яёіїє]{0,3}|тыс\\.?|тысяч[а-яёіїє]{0,3}', 1e3],
  ['million|mln|mn|m|млн\\.?|м[іи]л+[ьй]?[ий]он[а-яёіїє]{0,3}', 1e6],
  ['billion|bln|bn|млрд\\.?|м[іи]л+[иі]?ь?[яа]рд[а-яёіїє]{0,3}', 1e9],
  ['trillion|trn|tn|трлн\\.?|трил+[ьй]?[ий]он[а-яёіїє]{0,3}', 1e12],
];
const magnitudeAt = startingWith(magnitudes);

const space = '[ \\u00a0\\u2009\\u202f]';
const groups = `\\d{1,3}(?:['’]\\d{3})+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:${space}\\d{3})+(?:[.,]\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}`;
const digits = `(?:${groups}|\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))?)(?!\\.?\\d)`;
// "m" is a metre unless money is spoken of.
const million = `(?<=(?:[$€£₴]|(?<!\\p{L})[A-Z]{3})${space}?[\\d.,]{1,20})m|m(?= (?:${currencyWords})(?!\\p{L}))`;
const named = magnitudes.map(([source]) => source.replace('|m|', '|')).join('|');
const magnitude = `-?${space}?(?:${named}|${million})(?![\\p{L}\\p{N}])`;
const phone = '\\+\\d[\\d ()-]{6,20}\\d';
const pattern = new RegExp(
  `${phone}|(?:(?<![\\p{L}\\p{N}.])|(?<=(?<!\\p{L})[A-Z]{3})(?=\\d))(?:(?<digits>${digits})(?<by>${magnitude})?|(?<words>${speltRun})(?!\\p{L}))`,
  'giu',
);

/** The numbers that a text has, in its order. Ordinals and vague numbers, as in `dozens of`, are none. */
export function numerals(text: string): Numeral[] {
  const found = Array.from(text.matchAll(pattern)).flatMap(
    ({ index, groups: { digits, by, words } = {} }) => {
      if (digits !== undefined) return inDigits(index, digits, by);
      return spelt(words ?? '').map((number) => inWords(index, number));
    },
  );
  return withRepetitions(
    text,
    found.filter(({ value }) => Number.isFinite(value)),
  );
}

function inDigits(start: number, figure: string, by = ''): Numeral[] {
  const power = magnitudeAt(by.replace(/^-/, ''))?.is ?? 1;
  const form = by === '' && /^\d+$/.test(figure) ? 'digits' : 'figures';
  const end = start + figure.length + by.length;
  return [{ start, end, value: exact(ofDigits(figure) * power), form, power }];
}

function inWords(at: number, { start, end, value, power }: Spelt): Numeral {
  return { start: at + start, end: at + end, value, form: 'words', power };
}

/** `thirty (30)`: with the same number again, in parentheses, taken in. */
function withRepetitions(text: string, list: readonly Numeral[]): Numeral[] {
  return list.flatMap((numeral, k) => {
    const [last, next] = [list[k - 1], list[k + 1]];
    if (last && repeats(text, last, numeral)) return [];
    return next && repeats(text, numeral, next) ? [{ ...numeral, end: next.end + 1 }] : [numeral];
  });
}

function repeats(text: string, first: Numeral, second: Numeral): boolean {
  return (
    first.value === second.value &&
    text[second.end] === ')' &&
    second.start - first.end <= 2 &&
    /^ ?\($/.test(after(text, first.end).slice(0, second.start - first.end))
  );
}

function ofDigits(figure: string): number {
  const even = figure.replace(/['’ \u00a0\u2009\u202f]/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?!\d)/.test(even)) return Number(even.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(even)) return Number(even.replaceAll('.', ''));
  return Number(even.replace(',', '.'));
}

/** Without the dust of binary fractions: 3.2 billion is 3200000000. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}

import { alnum, letter, lower, wordEnd } from '../letters.ts';
import { finder, lazy } from '../patterns.ts';
import { byStart, type Span } from '../spans.ts';
import { currencyWords } from './currencies.ts';
import { type Entry, startingWith } from './entries.ts';
import { after, before } from './near.ts';
import { hasWord, type Spelt, spelt, speltRun } from './spelt.ts';

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
const digits = `(?:${groups}|\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))?|\\.(?<![${alnum}]\\.)\\d+)(?!\\.?\\d)`;
const magnitude = `-?${space}?(?:${magnitudes.map(([source]) => source).join('|')})${wordEnd}`;
const phone = '\\+\\d[\\d ()-]{6,20}\\d';
const figuresIn = finder(
  `(?=[+.\\d])(?:${phone}|(?:(?<![${alnum}.])|(?<=(?<![${letter}])[a-z]{3}))(?<digits>${digits})(?<by>${magnitude})?)`,
  /\d/,
);
const wordsIn = finder(`(?<![${alnum}.])${speltRun}(?![${letter}])`, hasWord);

/** The numbers that a text has, in its order. Ordinals and vague numbers, as in `dozens of`, are none. */
export function numerals(text: string): Numeral[] {
  const small = lower(text);
  const figures = figuresIn(small).flatMap(({ index, groups: { digits, by } = {} }) =>
    digits === undefined ? [] : inDigits(index, digits, isMetre(text, index + digits.length, by) ? '' : by),
  );
  const words = wordsIn(small).flatMap(({ index, 0: run }) =>
    spelt(run).map((number) => inWords(index, number)),
  );
  const found = [...figures, ...words].sort(byStart);
  return withRepetitions(
    text,
    found.filter(({ value }) => Number.isFinite(value)),
  );
}

const moneyBefore = lazy(() => `(?:[$€£₴]|(?<![${letter}])[A-Z]{3})${space}?[\\d.,]{1,20}$`);
const moneyBehind = lazy(() => `^ (?:${currencyWords.toLowerCase()})(?![${letter}])`);

/** `m` is a metre unless money is spoken of. */
function isMetre(text: string, at: number, by = ''): boolean {
  if (!by.endsWith('m')) return false;
  return !moneyBefore().test(before(text, at)) && !moneyBehind().test(lower(after(text, at + by.length)));
}

function inDigits(start: number, figure: string, by = ''): Numeral[] {
  const power = magnitudeAt(by)?.is ?? 1;
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
    /^ ?\($/.test(text.slice(first.end, second.start))
  );
}

function ofDigits(figure: string): number {
  const even = figure.replace(/['’ \u00a0\u2009\u202f]/g, '');
  if (/^\d{1,3},\d{3}/.test(even)) return Number(even.replaceAll(',', ''));
  if (/\..*\./.test(even)) return Number(even.replaceAll('.', ''));
  return Number(even.replace(',', '.'));
}

/** Without the dust of binary fractions: 3.2 billion is 3200000000. */
export function exact(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

import type { Difference, Either, Quantity } from '../model.ts';
import { numerals } from '../text/quantities/numerals.ts';
import type { Spoken } from './edition.ts';
import { clipped } from './names.ts';
import { stated } from './stated.ts';
import type { Words } from './words/english/index.ts';
import type { Writing } from './words/english/numbers.ts';

/** A quantity that changed, came or went. */
export type QuantityChange = Either<Quantity> & { readonly difference?: Difference };

/** Characters of an old and a new number that stay together, as in `4 → 3 lanes`. */
const SHORT = 24;

/** Marks words that a medium keeps on one line where it can: a number and its unit. */
export type Hold = (words: string) => string;

/**
 * Old number and new number in the words of their texts, and by how much they differ, as in `600,000 → 800,000 personnel
 * (plus 200,000, plus a third)`, `USD 100 billion → none`. A bound that both have is said of both: said once, it would
 * read as given up.
 */
export function quantityChange(
  { old, new: next, difference }: QuantityChange,
  { words }: Spoken,
  hold: Hold = (text) => text,
): string {
  const [from, to] = [partsOf(old, words), partsOf(next, words)];
  // What both count is said once, after the second.
  const isShared = from.counted !== '' && from.counted === to.counted;
  const by = old && next && difference ? differenceWords(difference, old, next, words) : [];
  const aside = by.map((part, k) => `${k === 0 ? '(' : ''}${part}${k === by.length - 1 ? ')' : ','}`);
  const [before, after] = [`${from.number}${isShared ? '' : from.counted}`, `→ ${to.number}${to.counted}`];
  const pair = before.length + after.length <= SHORT ? [`${before} ${after}`] : [before, after];
  return [...pair, ...aside].map(hold).join(' ');
}

/** A quantity's change for the cells of a table: each side in full, `none` where it has none, and by how much they differ. */
export function quantityCells(
  { old, new: next, difference }: QuantityChange,
  { words }: Spoken,
): {
  readonly old: string;
  readonly new: string;
  readonly by: string;
} {
  const [from, to] = [partsOf(old, words), partsOf(next, words)];
  const by = old && next && difference ? differenceWords(difference, old, next, words) : [];
  return { old: from.number + from.counted, new: to.number + to.counted, by: by.join(', ') };
}

/** The words that state a quantity, and what it counts or per what, where they do not say it. */
function partsOf(
  quantity: Quantity | null,
  { numbers }: Words,
): { readonly number: string; readonly counted: string } {
  if (quantity === null) return { number: numbers.none, counted: '' };
  const { text, kind } = quantity;
  const of = 'of' in quantity && !saysAlready(text, quantity.of) ? quantity.of : undefined;
  const per = 'per' in quantity && quantity.per !== undefined ? ` ${numbers.per[quantity.per]}` : '';
  const counted = of === undefined ? '' : ` ${kind === 'percentage' ? ofWord(of) : ''}${clipped(of)}`;
  return { number: clipped(stated(quantity)), counted: counted + per };
}

/** In the language of the texts, whose words stand on both sides of it: of Ukrainian and Russian a case does the same. */
function ofWord(of: string): string {
  return /\p{Script=Cyrillic}/u.test(of) ? '' : 'of ';
}

function saysAlready(text: string, of: string | undefined): boolean {
  return of === undefined || text.toLowerCase().includes(of.toLowerCase());
}

/**
 * By how much, then by what share: `plus 200,000`, `plus a third`. Of percentages in points alone: a share of a share misleads.
 * Nothing between a floor and a ceiling, which lie on two scales.
 */
function differenceWords({ by, share }: Difference, old: Quantity, next: Quantity, words: Words): string[] {
  if (by === 0 || areOpposite(old, next)) return [];
  const amount = words.numbers.by(by > 0, amountWords(Math.abs(by), old, next, words));
  if (share === undefined || next.kind === 'percentage') return [amount];
  const factor = factorWord(share, words);
  return factor === undefined ? [amount, shareWords(share, words)] : [`${amount}, ${factor}`];
}

function areOpposite({ bound: a }: Quantity, { bound: b }: Quantity): boolean {
  const isFloor = (bound: typeof a) => bound === 'at least' || bound === 'more than';
  const isCeiling = (bound: typeof a) => bound === 'at most' || bound === 'less than';
  return (isFloor(a) && isCeiling(b)) || (isCeiling(a) && isFloor(b));
}

function amountWords(amount: number, old: Quantity, next: Quantity, { numbers }: Words): string {
  const number = numberWords(amount, `${old.text} ${next.text}`, numbers.writing);
  switch (next.kind) {
    case 'number':
      return next.unit === undefined ? number : number + measureWords(amount, next.unit, old, next);
    case 'money':
      return numbers.money(number, next.currency);
    case 'percentage':
      return numbers.points(amount, number);
    case 'duration':
      return numbers.time[next.unit](amount, number);
    case 'ratio':
    case 'date':
    case 'indefinite':
      return number;
  }
}

/** The measure in the words of the texts, singular or plural as the amount asks for, by its symbol where they differ. */
function measureWords(amount: number, unit: string, old: Quantity, next: Quantity): string {
  const alike = [old, next].filter((side) => ('value' in side && side.value === 1) === (amount === 1));
  const tails = new Set(alike.map(({ text }) => text.slice(numerals(text).at(-1)?.end ?? text.length)));
  const [tail] = tails;
  if (tail && tails.size === 1) return tail;
  return ` ${unit.replace(/2$/, '²').replace(/3$/, '³')}`;
}

const SCALES = [1e12, 1e9, 1e6] as const;

/** How texts name powers of ten, and the names to use beside them. */
const NAMED: readonly (readonly [RegExp, readonly [string, string, string]])[] = [
  [/мільйон|мільярд|миллион|миллиард|(?:трлн|млрд|млн)/i, ['трлн', 'млрд', 'млн']],
  [/(?:[mb]|tr)illion|\d ?(?:m|mn|bn|tn)(?!\p{L})/iu, ['trillion', 'billion', 'million']],
];

/**
 * A number as the language has it or else as the texts beside it write theirs: `200,000` or `200 000`, `20 billion` where
 * they name such powers of ten.
 */
function numberWords(value: number, style: string, writing: Writing | undefined): string {
  const named = NAMED.find(([pattern]) => pattern.test(style))?.[1];
  const names = named && (writing?.powers ?? named);
  const k = names ? SCALES.findIndex((power) => value >= power) : -1;
  const [power, name] = [SCALES[k], names?.[k]];
  const marks = writing ?? { thousands: separatorOf(style), decimal: '.' };
  if (power === undefined || name === undefined) return grouped(value, marks);
  return `${grouped(Number((value / power).toPrecision(12)), marks)}${writing ? '\u00a0' : ' '}${name}`;
}

/** The separator of thousands that the texts use, a comma where they use none. */
function separatorOf(style: string): string {
  return /\d([,'’ \u00a0\u2009\u202f])\d{3}(?!\d)/u.exec(style)?.[1] ?? ',';
}

function grouped(value: number, { thousands, decimal }: Pick<Writing, 'thousands' | 'decimal'>): string {
  const [whole = '', fraction] = String(value).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? digits : digits + decimal + fraction;
}

type Fraction = 'tenth' | 'fifth' | 'quarter' | 'third' | 'half' | 'twoThirds' | 'threeQuarters';

const FRACTIONS: readonly (readonly [share: number, name: Fraction])[] = [
  [1 / 10, 'tenth'],
  [1 / 5, 'fifth'],
  [1 / 4, 'quarter'],
  [1 / 3, 'third'],
  [1 / 2, 'half'],
  [2 / 3, 'twoThirds'],
  [3 / 4, 'threeQuarters'],
];

/** A plain factor where that is right within half a per cent of the change. */
function factorWord(share: number, { numbers }: Words): string | undefined {
  if (isNear(share, -1 / 2)) return numbers.halved;
  if (isNear(share, 1)) return numbers.doubled;
  return isNear(share, 2) ? numbers.tripled : undefined;
}

function isNear(share: number, value: number): boolean {
  return Math.abs(share - value) <= Math.abs(value) * 0.005;
}

/** A part of the old value: a plain fraction where that is right within half a per cent of it, else in per cent. */
function shareWords(share: number, { numbers }: Words): string {
  const fraction = FRACTIONS.find(([value]) => isNear(Math.abs(share), value));
  return numbers.byShare(
    share > 0,
    fraction ? numbers[fraction[1]] : percent(Math.abs(share) * 100, numbers),
  );
}

/** In whole numbers, below 10 with one decimal. */
function percent(value: number, { writing, hardly, percent: of }: Words['numbers']): string {
  if (value > 0 && value < 0.1) return hardly;
  const marks = writing ?? { thousands: ',', decimal: '.' };
  return of(grouped(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), marks));
}

import type { Difference, Either, Quantity } from '../model.ts';
import { numerals } from '../text/quantities/numerals.ts';
import { clipped, plural } from './names.ts';
import { stated } from './stated.ts';

/** A quantity that changed, came or went. */
export type QuantityChange = Either<Quantity> & { readonly difference?: Difference };

/** What stands for a quantity that a text does not have. */
export const NONE = 'none';

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
  hold: Hold = (words) => words,
): string {
  const [from, to] = [partsOf(old), partsOf(next)];
  // What both count is said once, after the second.
  const isShared = from.counted !== '' && from.counted === to.counted;
  const by = old && next && difference ? differenceWords(difference, old, next) : [];
  const aside = by.length > 0 ? `(${by.join(', ')})`.split(/(?<=,) (?=plus|minus)/) : [];
  const [before, after] = [`${from.number}${isShared ? '' : from.counted}`, `→ ${to.number}${to.counted}`];
  const pair = before.length + after.length <= SHORT ? [`${before} ${after}`] : [before, after];
  return [...pair, ...aside].map(hold).join(' ');
}

/** The words that state a quantity, and what it counts or per what, where they do not say it. */
function partsOf(quantity: Quantity | null): { readonly number: string; readonly counted: string } {
  if (quantity === null) return { number: NONE, counted: '' };
  const { text, kind } = quantity;
  const of = 'of' in quantity && !saysAlready(text, quantity.of) ? quantity.of : undefined;
  const per = 'per' in quantity && quantity.per !== undefined ? ` per ${quantity.per}` : '';
  const counted = of === undefined ? '' : ` ${kind === 'percentage' ? 'of ' : ''}${clipped(of)}`;
  return { number: clipped(stated(quantity)), counted: counted + per };
}

function saysAlready(text: string, of: string | undefined): boolean {
  return of === undefined || text.toLowerCase().includes(of.toLowerCase());
}

/**
 * By how much, then by what share: `plus 200,000`, `plus a third`. Of percentages in points alone: a share of a share misleads.
 * Nothing between a floor and a ceiling, which lie on two scales.
 */
function differenceWords({ by, share }: Difference, old: Quantity, next: Quantity): string[] {
  if (by === 0 || areOpposite(old, next)) return [];
  const sign = by > 0 ? 'plus' : 'minus';
  const amount = `${sign} ${amountWords(Math.abs(by), old, next)}`;
  return share === undefined || next.kind === 'percentage' ? [amount] : [amount, shareWords(share)];
}

function areOpposite({ bound: a }: Quantity, { bound: b }: Quantity): boolean {
  const isFloor = (bound: typeof a) => bound === 'at least' || bound === 'more than';
  const isCeiling = (bound: typeof a) => bound === 'at most' || bound === 'less than';
  return (isFloor(a) && isCeiling(b)) || (isCeiling(a) && isFloor(b));
}

function amountWords(amount: number, old: Quantity, next: Quantity): string {
  const number = numberWords(amount, `${old.text} ${next.text}`);
  switch (next.kind) {
    case 'number':
      return next.unit === undefined ? number : number + measureWords(amount, next.unit, old, next);
    case 'money':
      return /^[A-Z]{3}$/.test(next.currency) ? `${next.currency} ${number}` : `${number} ${next.currency}`;
    case 'percentage':
      return amount === 1 ? '1 percentage point' : `${number} percentage points`;
    case 'duration':
      return amount === 1 ? plural(1, next.unit) : `${number} ${next.unit}s`;
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

/** A number as the texts beside it write theirs: `200,000` or `200 000`, `20 billion` where they name such powers of ten. */
function numberWords(value: number, style: string): string {
  const names = NAMED.find(([pattern]) => pattern.test(style))?.[1];
  const k = names ? SCALES.findIndex((power) => value >= power) : -1;
  const [power, name] = [SCALES[k], names?.[k]];
  if (power === undefined || name === undefined) return grouped(value, style);
  return `${grouped(Number((value / power).toPrecision(12)), style)} ${name}`;
}

/** With the separator of thousands that the texts use, a comma where they use none. */
function grouped(value: number, style: string): string {
  const separator = /\d([,'’ \u00a0\u2009\u202f])\d{3}(?!\d)/u.exec(style)?.[1] ?? ',';
  const [whole = '', fraction] = String(value).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

const SHARES: readonly (readonly [share: number, words: string])[] = [
  [1 / 10, 'a tenth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
];

/** A part of the old value: a plain fraction where that is right within half a per cent of it, else in per cent. */
function shareWords(share: number): string {
  const near = (value: number) => Math.abs(share - value) <= Math.abs(value) * 0.005;
  if (near(-1 / 2)) return 'halved';
  if (near(1)) return 'doubled';
  if (near(2)) return 'tripled';
  const sign = share > 0 ? 'plus' : 'minus';
  const fraction = SHARES.find(([value]) => near(value) || near(-value));
  return `${sign} ${fraction ? fraction[1] : `${percent(Math.abs(share) * 100)}%`}`;
}

/** In whole numbers, below 10 with one decimal. */
function percent(value: number): string {
  if (value > 0 && value < 0.1) return 'less than 0.1';
  return grouped(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), '');
}

import type { Quantity, TimeUnit } from '../../model.ts';
import { scaleOf } from './compare.ts';

/** The least and the most that a quantity can be, on a scale that it shares with others. */
interface Interval {
  readonly scale: string;
  readonly low: number;
  readonly high: number;
}

/** How a quantity stands to a bound; `unsure` where it may be on either side of it. */
export type Standing = 'within' | 'beyond' | 'unsure' | 'incomparable';

/**
 * Whether a stated quantity is at least, or at most, what a bound says. The number itself is compared, be it a floor or a
 * ceiling in its text: of a range the lower end with a least, the upper with a most. `less than` its number it does not
 * reach a least, `more than` it not a most. Months are taken as 28 to 31 days where days are asked for, a date without a
 * day as all of its days. Different currencies, measures and rates are not compared.
 */
export function standingTo(bound: Quantity, stated: Quantity, side: 'least' | 'most'): Standing {
  const [asked, found] = intervalsOf(bound, stated);
  if (asked === undefined || found === undefined || asked.scale !== found.scale) return 'incomparable';
  const isDate = bound.kind === 'date';
  const sign = side === 'least' ? 1 : -1;
  // Of a date that is no day, its first day is a least; of a length that is no fixed number of days, the longest is.
  const limit = isDate === (side === 'least') ? asked.low : asked.high;
  const [near, far] = side === 'least' ? [found.low, found.high] : [found.high, found.low];
  const slack = (near - limit) * sign;
  if (slack > 0 || (slack === 0 && !isShort(stated, side))) return 'within';
  const best = (far - (isDate ? limit : side === 'least' ? asked.low : asked.high)) * sign;
  if (stated.bound === 'about' && slack === 0) return 'unsure';
  return 'to' in stated || best < 0 || (best === 0 && slack === 0) ? 'beyond' : 'unsure';
}

/** Whether what is stated stays off its number, on the wrong side of a bound that is that number. */
function isShort({ bound }: Quantity, side: 'least' | 'most'): boolean {
  return bound === 'about' || bound === (side === 'least' ? 'less than' : 'more than');
}

function intervalsOf(a: Quantity, b: Quantity): readonly (Interval | undefined)[] {
  const inMonths = [a, b].every((side) => side.kind === 'duration' && side.unit in months);
  return [a, b].map((side) => intervalOf(side, inMonths));
}

function intervalOf(quantity: Quantity, inMonths: boolean): Interval | undefined {
  switch (quantity.kind) {
    case 'number':
    case 'money':
    case 'percentage': {
      const { value, to = value } = quantity;
      return { scale: scaleOf(quantity), low: value, high: to };
    }
    case 'duration': {
      const { value, to = value, unit, per } = quantity;
      const length = (count: number, end: 'low' | 'high') =>
        inMonths ? count * (months[unit] ?? 1) : minutes(count, unit, end);
      return { scale: `duration|${per}`, low: length(value, 'low'), high: length(to, 'high') };
    }
    case 'date':
      return dateInterval(quantity.date);
    case 'ratio':
    case 'indefinite':
      return undefined;
  }
}

const months: { readonly [U in TimeUnit]?: number } = { month: 1, year: 12 };
const DAY = 24 * 60;
const exact = { minute: 1, hour: 60, day: DAY, week: 7 * DAY } as const;
const lengths = { month: { low: 28, high: 31 }, year: { low: 365, high: 366 } } as const;

function minutes(value: number, unit: TimeUnit, end: 'low' | 'high'): number {
  if (unit !== 'month' && unit !== 'year') return value * exact[unit];
  const count = value * (unit === 'year' ? 12 : 1);
  const years = Math.floor(count / 12);
  return (years * lengths.year[end] + (count - years * 12) * lengths.month[end]) * DAY;
}

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

/** The first and last day of a date, in milliseconds; a date without a year, and a winter, which has two, only on their own scales. */
function dateInterval(date: string): Interval {
  const time = /T(\d\d):(\d\d)/.exec(date);
  if (time) return point('time of day', Number(time[1]) * 60 + Number(time[2]));
  const [year = '', part, day] = date.split('-');
  if (year.length < 4 || part === 'winter') return point(date, 0);
  const [first, last] = part === undefined ? [1, 12] : (seasons[part] ?? [Number(part), Number(part)]);
  if (day !== undefined) return point('date', startOf(Number(year), first, Number(day)));
  return {
    scale: 'date',
    low: startOf(Number(year), first, 1),
    high: startOf(Number(year), last + 1, 0),
  };
}

function point(scale: string, at: number): Interval {
  return { scale, low: at, high: at };
}

function startOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

/** How numbers are written, where that is not as the texts beside them have it. */
export interface Writing {
  readonly thousands: string;
  readonly decimal: string;
  /** The names of 10¹², 10⁹ and 10⁶. */
  readonly powers: readonly [string, string, string];
}

/** By how much quantities differ. */
export const numbers = {
  writing: undefined as Writing | undefined,
  /** What stands for a quantity that a text does not have. */
  none: 'none',
  per: {
    minute: 'per minute',
    hour: 'per hour',
    day: 'per day',
    week: 'per week',
    month: 'per month',
    year: 'per year',
  },
  by: (isMore: boolean, amount: string) => `${isMore ? 'plus' : 'minus'} ${amount}`,
  /** After the amount: by what part of the old value. */
  byShare: (isMore: boolean, share: string) => `${isMore ? 'plus' : 'minus'} ${share}`,
  halved: 'halved',
  doubled: 'doubled',
  tripled: 'tripled',
  tenth: 'a tenth',
  fifth: 'a fifth',
  quarter: 'a quarter',
  third: 'a third',
  half: 'half',
  twoThirds: 'two thirds',
  threeQuarters: 'three quarters',
  percent: (number: string) => `${number}%`,
  hardly: 'less than 0.1%',

  money: (number: string, currency: string) =>
    /^[A-Z]{3}$/.test(currency) ? `${currency} ${number}` : `${number} ${currency}`,
  /** An amount and the same written out. */
  points: (n: number, number: string) => `${number} percentage point${n === 1 ? '' : 's'}`,
  time: {
    minute: (n: number, number: string) => time(n, number, 'minute'),
    hour: (n: number, number: string) => time(n, number, 'hour'),
    day: (n: number, number: string) => time(n, number, 'day'),
    week: (n: number, number: string) => time(n, number, 'week'),
    month: (n: number, number: string) => time(n, number, 'month'),
    year: (n: number, number: string) => time(n, number, 'year'),
  },
};

function time(n: number, number: string, unit: string): string {
  return `${number} ${unit}${n === 1 ? '' : 's'}`;
}

import type { numbers as english } from '../english/numbers.ts';
import { type Forms, form } from './grammar.ts';

/** Currencies as they stand after a number. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'дол. США',
  EUR: 'євро',
  GBP: 'ф. ст.',
  UAH: 'грн',
  RUB: 'руб.',
};

export const numbers: typeof english = {
  writing: { thousands: '\u00a0', decimal: ',', powers: ['трлн', 'млрд', 'млн'] },
  none: 'не вказано',
  per: {
    minute: 'на хвилину',
    hour: 'на годину',
    day: 'на день',
    week: 'на тиждень',
    month: 'на місяць',
    year: 'на рік',
  },
  by: (isMore, amount) => `${isMore ? 'більше' : 'менше'} на ${amount}`,
  byShare: (_, share) => `на ${share}`,
  halved: 'удвічі',
  doubled: 'удвічі',
  tripled: 'утричі',
  tenth: 'десяту частину',
  fifth: 'п’яту частину',
  quarter: 'чверть',
  third: 'третину',
  half: 'половину',
  twoThirds: 'дві третини',
  threeQuarters: 'три чверті',
  percent: (number) => `${number}%`,
  hardly: 'менш ніж 0,1%',

  money: (number, currency) => `${number}\u00a0${CURRENCIES[currency] ?? currency}`,
  points: (n, number) =>
    measured(
      n,
      number,
      ['відсотковий пункт', 'відсоткові пункти', 'відсоткових пунктів'],
      'відсоткового пункту',
    ),
  time: {
    minute: (n, number) => measured(n, number, ['хвилину', 'хвилини', 'хвилин'], 'хвилини'),
    hour: (n, number) => measured(n, number, ['годину', 'години', 'годин'], 'години'),
    day: (n, number) => measured(n, number, ['день', 'дні', 'днів'], 'дня'),
    week: (n, number) => measured(n, number, ['тиждень', 'тижні', 'тижнів'], 'тижня'),
    month: (n, number) => measured(n, number, ['місяць', 'місяці', 'місяців'], 'місяця'),
    year: (n, number) => measured(n, number, ['рік', 'роки', 'років'], 'року'),
  },
};

/** An amount in the accusative, as after `на`; what is not whole takes the genitive singular. */
function measured(n: number, number: string, forms: Forms, ofPart: string): string {
  return `${number}\u00a0${Number.isInteger(n) ? form(n, forms) : ofPart}`;
}

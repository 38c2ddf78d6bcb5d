import type { text as english } from '../english/text.ts';
import { listing } from './grammar.ts';

/** In the nominative, and in the genitive that follows a day. */
const MONTHS = [
  ['січень', 'січня'],
  ['лютий', 'лютого'],
  ['березень', 'березня'],
  ['квітень', 'квітня'],
  ['травень', 'травня'],
  ['червень', 'червня'],
  ['липень', 'липня'],
  ['серпень', 'серпня'],
  ['вересень', 'вересня'],
  ['жовтень', 'жовтня'],
  ['листопад', 'листопада'],
  ['грудень', 'грудня'],
] as const;

export const text: typeof english = {
  listing,
  quoted: (words) => `«${words}»`,
  date: (iso) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
    if (year !== undefined && month === undefined) return `${year}\u00a0рік`;
    const [name, ofMonth] = MONTHS[Number(month) - 1] ?? [];
    if (name === undefined) return iso;
    return day === undefined
      ? `${name} ${year}\u00a0року`
      : `${Number(day)}\u00a0${ofMonth} ${year}\u00a0року`;
  },
  variant: (party) => `${party} (варіант)`,
};

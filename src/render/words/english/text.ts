import { listing } from './grammar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How lists, quotations, dates and names are written. */
export const text = {
  listing,
  quoted: (words: string) => `“${words}”`,
  /** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year; whatever else is given stays. */
  date: (iso: string) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
    if (year === undefined || month === undefined) return iso;
    const name = MONTHS[Number(month) - 1];
    if (name === undefined) return iso;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  },
  /** How a party's text of an open point is introduced. */
  variant: (party: string) => `${party} (variant)`,
};

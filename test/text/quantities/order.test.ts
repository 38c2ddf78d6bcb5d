import { expect, test } from 'vitest';
import { askedQuantity } from '../../../src/text/quantities/asked.ts';
import { standingTo } from '../../../src/text/quantities/order.ts';
import { quantities } from '../../../src/text/quantities.ts';

/** How the quantity of a text stands to a bound. */
function stands(side: 'least' | 'most', bound: string | number, text: string, name?: string): string {
  const asked = askedQuantity(bound, name);
  const stated = quantities(text)[0]?.quantity;
  if (typeof asked === 'string' || !stated) throw new Error(`${bound} or ${text} is no quantity`);
  return standingTo(asked.bound, stated, side);
}

test.each<[string, string, string]>([
  // numbers, and words that bound them
  ['800,000 troops', '800,000 troops', 'within'],
  ['800,000 troops', '600,000 troops', 'beyond'],
  ['800,000 troops', 'at least 700,000 troops', 'beyond'],
  ['800,000 troops', 'at least 800,000 troops', 'within'],
  ['800,000 troops', 'at most 800,000 troops', 'within'],
  ['800,000 troops', 'less than 800,000 troops', 'beyond'],
  ['800,000 troops', 'less than 900,000 troops', 'within'],
  ['800,000 troops', 'more than 800,000 troops', 'within'],
  ['800,000 troops', 'about 800,000 troops', 'unsure'],
  ['800,000 troops', 'about 900,000 troops', 'within'],
  ['800,000 troops', 'about 700,000 troops', 'beyond'],
  ['800,000 troops', 'between 700,000 and 900,000 troops', 'beyond'],
  ['800,000 troops', 'between 800,000 and 900,000 troops', 'within'],
  // money
  ['USD 100 billion', '$100bn', 'within'],
  ['USD 100 billion', 'USD 99 billion', 'beyond'],
  ['USD 100 billion', 'EUR 200 billion', 'incomparable'],
  ['USD 5 billion', 'USD 5 billion per year', 'incomparable'],
  // durations
  ['10 years', '120 months', 'within'],
  ['10 years', '15 years', 'within'],
  ['1 year', '52 weeks', 'beyond'],
  ['1 year', '365 days', 'unsure'],
  ['1 year', '366 days', 'within'],
  ['30 days', '1 month', 'unsure'],
  ['28 days', '1 month', 'within'],
  ['32 days', '1 month', 'beyond'],
  ['2 days', '48 hours', 'within'],
  ['2 days', '47 hours', 'beyond'],
  // dates
  ['2027-01-01', '1 January 2027', 'within'],
  ['2027-01-01', '31 December 2026', 'beyond'],
  ['2027-01-15', 'January 2027', 'unsure'],
  ['January 2027', 'Q1 2027', 'within'],
  ['2027-04-01', 'spring 2027', 'unsure'],
  ['2027-06-01', 'spring 2027', 'beyond'],
  ['2027-01-01', '1 January', 'incomparable'],
  ['2027-01-01', 'winter 2027', 'incomparable'],
  ['50%', 'half of it', 'within'],
])('at least %s: %s is %s', (bound, text, expected) => expect(stands('least', bound, text)).toBe(expected));

test.each<[string, string, string]>([
  ['100 days', 'within 100 days', 'within'],
  ['100 days', '3 months', 'within'],
  ['90 days', '3 months', 'unsure'],
  ['100 days', '4 months', 'beyond'],
  ['100 days', 'more than 100 days', 'beyond'],
  ['100 days', 'between 90 and 120 days', 'beyond'],
  ['100 days', 'about 100 days', 'unsure'],
  ['50%', '33 per cent', 'within'],
  ['50%', 'two thirds', 'beyond'],
  ['2027-01-01', 'no later than 1 January 2027', 'within'],
  ['2027-06-30', 'second quarter of 2027', 'within'],
  ['2027-05-31', 'second quarter of 2027', 'unsure'],
  ['January 2027', '31 January 2027', 'within'],
  ['January 2027', '1 February 2027', 'beyond'],
  ['2027-06', 'until 30 June 2027', 'within'],
  ['15 km', '20 km', 'beyond'],
])('at most %s: %s is %s', (bound, text, expected) => expect(stands('most', bound, text)).toBe(expected));

test('a time of day is compared with one, and a year that is named so with a date', () => {
  expect(stands('most', '18:00', 'at 19:30 hours')).toBe('beyond');
  expect(stands('most', 2027, 'by 1 May 2027', 'date')).toBe('within');
  expect(stands('most', 2027, 'by 1 May 2028', 'date')).toBe('beyond');
});

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
  ['USD 5 billion per year', 'USD 6 billion per year', 'within'],
  // what is in other units, or in none
  ['15 km', '20 km', 'within'],
  ['15 km', '20 miles', 'incomparable'],
  ['15 km', '20 troops', 'incomparable'],
  ['15 km', 'USD 20', 'incomparable'],
  ['15 km', '20 per cent', 'incomparable'],
  ['15 troops', '20 days', 'incomparable'],
  ['50%', '50:50', 'incomparable'],
  // durations
  ['10 years', '120 months', 'within'],
  ['10 years', '15 years', 'within'],
  ['10 years', '119 months', 'beyond'],
  ['120 months', '9 years', 'beyond'],
  ['120 months', '10 years', 'within'],
  ['28 days', 'less than 1 month', 'unsure'],
  ['2 weeks', '13 days', 'beyond'],
  ['2 weeks', '14 days', 'within'],
  ['90 minutes', '2 hours', 'within'],
  ['90 minutes', '1 hour', 'beyond'],
  ['8 hours a day', '9 hours', 'incomparable'],
  ['8 hours a day', '9 hours a day', 'within'],
  ['14 months', '425 days', 'unsure'],
  ['14 months', '428 days', 'within'],
  ['14 months', '420 days', 'beyond'],
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
  ['1 January', '1 January', 'within'],
  ['2 January', '3 January', 'incomparable'],
  ['winter 2027', 'winter 2027', 'within'],
  ['spring 2027', '28 February 2027', 'beyond'],
  ['spring 2027', '1 March 2027', 'within'],
  ['summer 2027', '31 May 2027', 'beyond'],
  ['summer 2027', '1 June 2027', 'within'],
  ['autumn 2027', '31 August 2027', 'beyond'],
  ['autumn 2027', '1 September 2027', 'within'],
  ['Q4 2027', '30 September 2027', 'beyond'],
  ['Q4 2027', '1 October 2027', 'within'],
  ['Q3 2027', '30 June 2027', 'beyond'],
  ['Q3 2027', '1 July 2027', 'within'],
  ['February 2028', '31 January 2028', 'beyond'],
  ['February 2028', '1 February 2028', 'within'],
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
  ['1 month', '28 days', 'within'],
  ['1 month', '30 days', 'unsure'],
  ['1 month', '32 days', 'beyond'],
  ['10 years', '120 months', 'within'],
  ['10 years', '121 months', 'beyond'],
  ['2 years', '1 to 3 years', 'beyond'],
  ['3 years', '1 to 3 years', 'within'],
  ['50%', '33 per cent', 'within'],
  ['50%', 'two thirds', 'beyond'],
  ['2027-01-01', 'no later than 1 January 2027', 'within'],
  ['2027-06-30', 'second quarter of 2027', 'within'],
  ['2027-05-31', 'second quarter of 2027', 'unsure'],
  ['January 2027', '31 January 2027', 'within'],
  ['January 2027', '1 February 2027', 'beyond'],
  ['December 2027', '31 December 2027', 'within'],
  ['December 2027', '1 January 2028', 'beyond'],
  ['spring 2027', '31 May 2027', 'within'],
  ['spring 2027', '1 June 2027', 'beyond'],
  ['summer 2027', '31 August 2027', 'within'],
  ['summer 2027', '1 September 2027', 'beyond'],
  ['autumn 2027', '30 November 2027', 'within'],
  ['autumn 2027', '1 December 2027', 'beyond'],
  ['Q1 2028', '31 March 2028', 'within'],
  ['Q1 2028', '1 April 2028', 'beyond'],
  ['Q2 2028', '30 June 2028', 'within'],
  ['Q2 2028', '1 July 2028', 'beyond'],
  ['Q3 2028', '30 September 2028', 'within'],
  ['Q3 2028', '1 October 2028', 'beyond'],
  ['2027-06', 'until 30 June 2027', 'within'],
  ['15 km', '20 km', 'beyond'],
])('at most %s: %s is %s', (bound, text, expected) => expect(stands('most', bound, text)).toBe(expected));

test('a year that is named so is compared with a date', () => {
  expect(stands('most', 2027, 'by 1 May 2027', 'date')).toBe('within');
  expect(stands('most', 2027, 'by 31 December 2027', 'date')).toBe('within');
  expect(stands('most', 2027, 'by 1 January 2028', 'date')).toBe('beyond');
  expect(stands('least', 2027, 'from 1 January 2027', 'date')).toBe('within');
  expect(stands('least', 2027, 'from 31 December 2026', 'date')).toBe('beyond');
});

test.each<[string, string, string]>([
  ['18:30 hours', 'at 17:45 hours', 'beyond'],
  ['18:30 hours', 'at 18:45 hours', 'within'],
  ['18:30 hours', 'at 18:30 hours', 'within'],
  ['18:30 hours', 'at 19:00 hours', 'within'],
  ['18:30 hours', 'on 1 May 2027', 'incomparable'],
])('not before %s: %s is %s', (bound, text, expected) => expect(stands('least', bound, text)).toBe(expected));

test('what is no number has no order', () => {
  const [ratio, soon] = [
    { kind: 'ratio', parts: [1, 1], text: '50:50' },
    { kind: 'indefinite', text: 'soon' },
  ] as const;
  for (const [bound, stated] of [
    [ratio, soon],
    [soon, ratio],
    [ratio, ratio],
  ] as const)
    expect(standingTo(bound, stated, 'least')).toBe('incomparable');
  expect(standingTo({ kind: 'number', value: 1, text: '1' }, ratio, 'most')).toBe('incomparable');
  expect(standingTo(soon, { kind: 'number', value: 1, text: '1' }, 'most')).toBe('incomparable');
});

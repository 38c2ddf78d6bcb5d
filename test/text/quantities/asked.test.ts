import { expect, test } from 'vitest';
import type { Quantity } from '../../../src/model.ts';
import { type Asked, askedQuantity, type NotAsked } from '../../../src/text/quantities/asked.ts';

const number = (value: number, text: string, more: { unit?: string; of?: string } = {}): Quantity => ({
  kind: 'number',
  value,
  ...more,
  text,
});
const money = (value: number, currency: string, text: string) =>
  ({ kind: 'money', value, currency, text }) as const;
const percentage = (value: number, text: string) => ({ kind: 'percentage', value, text }) as const;
const years = (value: number, text: string): Quantity => ({ kind: 'duration', value, unit: 'year', text });
const date = (day: string, text = day): Quantity => ({ kind: 'date', date: day, text });

test.each<[string | number, string | undefined, Asked | NotAsked]>([
  // bare numbers, and what they count
  [800000, 'personnel', { bound: number(800000, '800000'), of: 'personnel' }],
  [2000, 'troops', { bound: number(2000, '2000'), of: 'troops' }],
  [5, ' troops ', { bound: number(5, '5'), of: 'troops' }],
  ['0.25', 'shares', { bound: number(0.25, '0.25'), of: 'shares' }],
  ['123456789012345', 'troops', { bound: number(123456789012345, '123456789012345'), of: 'troops' }],
  [800000, undefined, 'name'],
  [-5, 'troops', 'form'],
  // counts that say of what
  ['800,000 personnel', undefined, { bound: number(8e5, '800,000', { of: 'personnel' }), of: 'personnel' }],
  ['600,000 of troops', undefined, 'form'],
  ['5 troops', 'percentage', 'form'],
  // units and currencies
  [2000, 'km', { bound: number(2000, '2000 km', { unit: 'km' }) }],
  ['0.5', 'km', { bound: number(0.5, '0.5 km', { unit: 'km' }) }],
  [5, ' km ', { bound: number(5, '5 km', { unit: 'km' }) }],
  ['5 km', undefined, { bound: number(5, '5 km', { unit: 'km' }) }],
  ['5 years', 'km', 'form'],
  ['EUR 1 million', 'km', 'form'],
  [15, 'years', { bound: years(15, '15 years') }],
  [100, 'USD', { bound: money(100, 'USD', '100 USD'), currency: 'USD' }],
  ['USD 100 billion', 'USD', { bound: money(1e11, 'USD', 'USD 100 billion'), currency: 'USD' }],
  // kinds
  ['USD 100 billion', 'money', { bound: money(1e11, 'USD', 'USD 100 billion') }],
  [50, 'money', 'form'],
  [50, 'Percentage', { bound: percentage(50, '50%') }],
  ['50%', 'percentage', { bound: percentage(50, '50%') }],
  [50, 'number', { bound: number(50, '50') }],
  ['10 years', 'duration', { bound: years(10, '10 years') }],
  [' 10 years ', undefined, { bound: years(10, '10 years') }],
  ['10 years', 'percentage', 'form'],
  // shares
  ['50%', 'profits', { bound: percentage(50, '50%'), of: 'profits' }],
  ['50% of profits', undefined, { bound: { ...percentage(50, '50%'), of: 'profits' }, of: 'profits' }],
  ['50% of profits and rents', undefined, 'form'],
  // dates
  [2027, 'date', { bound: date('2027') }],
  ['2027 or so', 'date', 'form'],
  ['2027-01-01', 'date', { bound: date('2027-01-01') }],
  ['1 May 2027', undefined, { bound: date('2027-05-01', '1 May 2027') }],
  ['soon', 'date', 'form'],
  ['2026-06', undefined, { bound: date('2026-06') }],
  ['2026-06', 'date', { bound: date('2026-06') }],
  ['2026-13', undefined, 'form'],
  ['2026-061', undefined, 'form'],
  ['12026-06', undefined, 'form'],
  // rates
  ['USD 5 billion per year', undefined, { bound: { ...money(5e9, 'USD', 'USD 5 billion'), per: 'year' } }],
  ['USD 5 billion per year for 10 years', undefined, 'form'],
  // what is no one quantity
  ['ten-ish', undefined, 'form'],
  ['10 to 20 years', undefined, 'form'],
  ['at least 10 years', undefined, 'form'],
  ['10 years and 5 days', undefined, 'form'],
  ['10 years of peace', undefined, 'form'],
  ['for 10 years', undefined, 'form'],
  ['50:50', undefined, 'form'],
])('%j of %j is asked for', (value, name, expected) =>
  expect(askedQuantity(value, name)).toStrictEqual(expected),
);

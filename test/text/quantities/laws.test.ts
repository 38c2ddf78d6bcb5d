import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/model.ts';
import { quantityKey } from '../../../src/text/quantities/compare.ts';
import { quantities } from '../../../src/text/quantities.ts';
import { firstHalf } from './first-half.ts';

const piece = fc.oneof(
  fc.constantFrom(...firstHalf.flatMap(([sentence]) => sentence.split(/(?<= )/))),
  fc.constantFrom(
    '1',
    '2026',
    ' ',
    '-',
    ':',
    '.',
    ',',
    '(',
    ')',
    '%',
    '$',
    'USD ',
    'and ',
    'half ',
    ' млрд',
    '\u00a0',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the quantities of any text', () => {
  it('are slices of it, in order, without overlap, and finite', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let reached = 0;
        for (const { start, end, quantity } of quantities(text)) {
          expect(text.slice(start, end)).toBe(quantity.text);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
          if ('value' in quantity) expect(Number.isFinite(quantity.value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const whole = fc.integer({ min: 2, max: 999_999_999 }).filter((n) => n < 1500 || n > 2199);
const comma = (n: number) => n.toLocaleString('en-US');
const spaced = (n: number, space: string) => comma(n).replaceAll(',', space);
const figures = (n: number) => [comma(n), spaced(n, ' '), spaced(n, '\u202f'), String(n)];

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in British words, apart from the tables of the grammar. */
function inWords(n: number): string {
  if (n < 20) return ones[n] ?? '';
  if (n < 100) return `${tens[Math.floor(n / 10) - 2]}${n % 10 ? `-${ones[n % 10]}` : ''}`;
  const [size, name] =
    n < 1e3 ? [100, 'hundred'] : n < 1e6 ? [1e3, 'thousand'] : n < 1e9 ? [1e6, 'million'] : [1e9, 'billion'];
  const rest = n % size;
  const joined = size === 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(n / size))} ${name}${rest ? `${joined}${inWords(rest)}` : ''}`;
}

function only(text: string): Quantity | undefined {
  const found = quantities(text);
  expect(found, text).toHaveLength(1);
  return found[0]?.quantity;
}

/** Every writing is read as the one quantity that it stands for. */
function reads(writings: readonly string[], wanted: Record<string, unknown>): void {
  for (const writing of writings)
    expect(only(`The Parties agree on ${writing}.`), writing).toMatchObject(wanted);
}

describe('a quantity in any writing is read as that quantity', () => {
  it('numbers, in digits and in words', () => {
    fc.assert(
      fc.property(whole, (value) =>
        reads(
          [...figures(value), inWords(value)].map((writing) => `${writing} observers`),
          { kind: 'number', value, of: 'observers' },
        ),
      ),
    );
  });

  it('money', () => {
    const currencies = fc.constantFrom(
      ['USD', '$', 'dollars'],
      ['EUR', '€', 'euros'],
      ['UAH', '₴', 'hryvnias'],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        currencies,
        (tenths, [currency = '', sign = '', word = '']) => {
          const [n, value] = [tenths / 10, tenths * 1e8];
          const amounts = [`${sign}${n}bn`, `${currency} ${n} billion`, `${n} billion ${word}`];
          reads(amounts, { kind: 'money', value, currency });
        },
      ),
    );
  });

  it('percentages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (tenths) => {
        const value = tenths / 10;
        reads([`${value}%`, `${value} %`, `${value} per cent`, `${value} percent`], {
          kind: 'percentage',
          value,
        });
      }),
    );
  });

  it('durations, with any bound', () => {
    const bounds = fc.constantFrom(
      ['at least', 'at least'],
      ['no more than', 'at most'],
      ['more than', 'more than'],
    );
    const units = fc.constantFrom('hour', 'day', 'week', 'month', 'year');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), units, bounds, (value, unit, [words, bound]) => {
        reads(
          [String(value), inWords(value)].map((writing) => `${words} ${writing} ${unit}s`),
          { kind: 'duration', value, unit, bound },
        );
      }),
    );
  });

  it('dates', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const month = day.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
        const [d, y] = [day.getUTCDate(), day.getUTCFullYear()];
        reads(
          [
            `${d} ${month} ${y}`,
            `${month} ${d}, ${y}`,
            `the ${d}th of ${month} ${y}`,
            `${date.split('-').reverse().join('.')}`,
            date,
          ],
          { kind: 'date', date },
        );
      }),
    );
  });

  it('has one key for all writings', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const keys = [...figures(value), inWords(value)].map((writing) => {
          const quantity = only(`${writing} observers`);
          return quantity && quantityKey(quantity);
        });
        expect(new Set(keys).size).toBe(1);
      }),
    );
  });
});

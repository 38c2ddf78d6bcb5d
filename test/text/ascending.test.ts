import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAscending, piles, prefixMaxima } from '../../src/text/ascending.ts';

/** The length of the longest ascending run that ends with each value, by trying all that end before it. */
function lengths(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const [k, value] of values.entries())
    found.push(1 + Math.max(0, ...found.filter((_, j) => j < k && (values[j] as number) < value)));
  return found;
}

const distinct = fc.uniqueArray(fc.nat(50), { maxLength: 30 });

describe('the longest ascending run', () => {
  it.each([
    [[], []],
    [[5], [0]],
    [
      [3, 0, 1, 2],
      [1, 2, 3],
    ],
    [[2, 1, 0], [2]],
  ])('of %j has the indices %j', (values, expected) => {
    expect(longestAscending(values)).toEqual(expected);
  });

  it('ascends, and none is longer', () => {
    fc.assert(
      fc.property(distinct, (values) => {
        const run = longestAscending(values).map((k) => values[k] as number);
        expect(run).toEqual([...run].sort((a, b) => a - b));
        expect(run.length).toBe(Math.max(0, ...lengths(values)));
      }),
    );
  });

  it('before each value is as long as its pile says', () => {
    fc.assert(
      fc.property(distinct, (values) => {
        expect(piles(values).map((pile) => pile + 1)).toEqual(lengths(values));
      }),
    );
  });
});

describe('the best of what ends before an index', () => {
  const higher = (a: number, b: number | undefined) => b === undefined || a > b;
  const raises = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 20 })), { maxLength: 20 });

  it('is the highest that was put before it', () => {
    fc.assert(
      fc.property(raises, (list) => {
        const maxima = prefixMaxima<number>(9, higher);
        for (const [index, value] of list) maxima.raise(index, value);
        for (let end = 0; end <= 9; end++) {
          const before = list.flatMap(([index, value]) => (index < end ? [value] : []));
          expect(maxima.best(end)).toBe(before.length > 0 ? Math.max(...before) : undefined);
        }
      }),
    );
  });

  it('is the first of equal ones', () => {
    const maxima = prefixMaxima<{ height: number; name: string }>(4, (a, b) => !b || a.height > b.height);
    maxima.raise(2, { height: 5, name: 'first' });
    maxima.raise(2, { height: 5, name: 'second' });
    expect(maxima.best(3)?.name).toBe('first');
  });
});

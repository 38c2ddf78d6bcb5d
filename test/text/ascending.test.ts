import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAscending, piles } from '../../src/text/ascending.ts';

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

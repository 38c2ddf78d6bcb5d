import { expect, it } from 'vitest';
import { greatest } from '../../src/text/greatest.ts';

it.each<[string, readonly number[], number | undefined, number]>([
  ['no number', [], undefined, 0],
  ['no number and a least one', [], 6, 6],
  ['all below the least', [3, 5], 6, 6],
  ['one above it', [3, 7, 5], 6, 7],
  ['a million', Array.from({ length: 1_000_000 }, (_, k) => k % 1000), undefined, 999],
])('of %s', (_, numbers, least, most) => {
  expect(greatest(numbers, least)).toBe(most);
});

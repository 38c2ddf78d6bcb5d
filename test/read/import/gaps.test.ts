import { expect, test } from 'vitest';
import { skippedBefore } from '../../../src/read/import/gaps.ts';

test.each<[(number | string)[], [number, number[]][]]>([
  [[], []],
  [[6], []],
  [[1, 2, 3], []],
  [[6, 9], [[1, [7, 8]]]],
  [
    [1, 3, 5],
    [
      [1, [2]],
      [2, [4]],
    ],
  ],
  [[1, 4, 2, 5], [[1, [3]]]],
  [[5, 1, 6], []],
  [[5, 1, 7], [[2, [6]]]],
  [[1, 'x', 3], [[2, [2]]]],
  [['4.1', '4.3'], []],
  [[1, '2', 3], [[2, [2]]]],
  [[1, 1, 3], [[2, [2]]]],
])('%j skips %j', (numbers, expected) => expect([...skippedBefore(numbers)]).toEqual(expected));

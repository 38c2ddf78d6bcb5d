import { expect, test } from 'vitest';
import { byPlace, lineStarts, positions } from '../../src/text/places.ts';

const text = 'ab\n\ncde\r\nf\n';

test.each([
  [0, '1:1'],
  [1, '1:2'],
  [2, '1:3'],
  [3, '2:1'],
  [4, '3:1'],
  [6, '3:3'],
  [8, '3:5'],
  [9, '4:1'],
  [10, '4:2'],
  [11, '5:1'],
  [99, '5:89'],
])('offset %i stands at %s', (offset, expected) => {
  const { line, column } = positions(text)(offset);
  expect(`${line}:${column}`).toBe(expected);
});

test('lines start behind line feeds', () => {
  expect(lineStarts(text)).toEqual([0, 3, 4, 9, 11]);
  expect(lineStarts('')).toEqual([0]);
  expect(lineStarts('\na')).toEqual([0, 1]);
});

test('places are sorted by line, then by column', () => {
  const places = [
    { line: 2, column: 1 },
    { line: 1, column: 9 },
    { line: 1, column: 2 },
  ];
  expect(places.sort(byPlace).map(({ line, column }) => `${line}:${column}`)).toEqual(['1:2', '1:9', '2:1']);
});

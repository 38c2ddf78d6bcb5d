import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const keys = ['number', 'title', 'themes', 'text', 'clauses', 'army-caps', 'v20'];

test.each([
  ['tittle', 'title'],
  ['tekst', 'text'],
  ['txet', 'text'], // a swap counts once
  ['TITLE', 'title'],
  ['v28', 'v20'],
  ['army', 'army-caps'],
  ['clauses-and-more', 'clauses'],
  ['armee-kaps', 'army-caps'],
  ['sanctions', undefined],
  ['ar', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('nearest(%j)', (word, expected) => expect(nearest(word, keys)).toBe(expected));

test('nothing is near to nothing, and the first of equally near ones counts', () => {
  expect(nearest('text', [])).toBe(undefined);
  expect(nearest('v2', ['v1', 'v3'])).toBe('v1');
});

/** How many letters are put in, left out, replaced or swapped, by trying all ways. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const ways = [
    distance(restA, b) + 1,
    distance(a, restB) + 1,
    distance(restA, restB) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(distance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

test('of two words the one counts that fewer mistakes lead to', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
  const isNear = (a: string, b: string) =>
    distance(a, b) <= Math.max(1, Math.floor(0.4 * Math.max(a.length, b.length)));
  fc.assert(
    fc.property(word, word, word, (typed, one, other) => {
      const [first, second] = [distance(typed, one), distance(typed, other)];
      if (isNear(typed, one) && (first <= second || !isNear(typed, other)))
        expect(nearest(typed, [one, other])).toBe(one);
      if (isNear(typed, other) && (second < first || !isNear(typed, one)))
        expect(nearest(typed, [one, other])).toBe(other);
      if (nearest(typed, [one]) === undefined) expect(isNear(typed, one)).toBe(false);
    }),
  );
});

test('a cut-off word ranks behind a mistyped one, and the shortest one first', () => {
  expect(nearest('sanc', ['sanctions-list', 'sanction-lists-of-2027', 'sand'])).toBe('sand');
  expect(nearest('sanc', ['sanction-lists-of-2027', 'sanctions-list'])).toBe('sanctions-list');
  expect(nearest('sanctions-list', ['san'])).toBe('san');
  expect(nearest('sanctions-list', ['sa'])).toBe(undefined);
});

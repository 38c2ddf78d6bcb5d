import { expect, test } from 'vitest';
import { isCapital, isSmall, lower } from '../../src/text/letters.ts';

test.each([
  ['Zone A', 'zone a'],
  ['ЄС і Ґ', 'єс і ґ'],
  ['İzmir and İSTANBUL', 'ızmir and ıstanbul'],
  ['STRASSE Straße', 'strasse straße'],
  ['', ''],
])('small letters of %j, every one in its place', (text, expected) => {
  expect(lower(text)).toBe(expected);
  expect(lower(text)).toHaveLength(text.length);
});

test.each<[string | undefined, boolean, boolean]>([
  ['A', true, false],
  ['a', false, true],
  ['Є', true, false],
  ['є', false, true],
  ['5', false, false],
  [' ', false, false],
  ['乌', false, false],
  ['', false, false],
  [undefined, false, false],
])('%j is a capital: %s, a small letter: %s', (character, capital, small) => {
  expect([isCapital(character), isSmall(character)]).toEqual([capital, small]);
});

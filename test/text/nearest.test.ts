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

import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { expect, it } from 'vitest';
import { paragraph } from '../../src/render/terminal/wrap.ts';

const mark = fc.constantFrom(...'aBéї’—-,.5→界'.split(''), '\u0301', '\u001b[4m', '\u001b[24m');
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aїé’—.'), minLength: 1, maxLength: 25 }),
  fc.string({ unit: mark, maxLength: 8 }),
);

it('breaks lines where the library does that knows all characters and codes', () => {
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 60 }), (said, columns) => {
      const bare = stripVTControlCharacters;
      expect(bare(paragraph('', said, 0, columns))).toBe(bare(wrapAnsi(said, columns, { hard: true })));
    }),
    { numRuns: 500 },
  );
});

it.each([
  [
    'a word that just fits',
    `${'a'.repeat(12)} ${'b'.repeat(7)} c`,
    [`${'a'.repeat(12)} ${'b'.repeat(7)}`, 'c'],
  ],
  ['a word one longer', `${'a'.repeat(12)} ${'b'.repeat(8)} c`, ['a'.repeat(12), `${'b'.repeat(8)} c`]],
  ['a word as long as a line', `a ${'b'.repeat(20)} c`, ['a', 'b'.repeat(20), 'c']],
  ['a word longer than a line', `a ${'b'.repeat(21)} c`, [`a ${'b'.repeat(18)}`, 'bbb c']],
])('%s', (_, text, lines) => {
  expect(paragraph('', text, 0, 20).split('\n')).toEqual(lines);
});

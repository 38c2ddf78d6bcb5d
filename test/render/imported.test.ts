import { expect, it } from 'vitest';
import type { ImportNote, Unplaced } from '../../src/model.ts';
import { importLines } from '../../src/render/imported.ts';

const lines = (unplaced: readonly Unplaced[], notes: readonly ImportNote[]) =>
  importLines({ points: [], unplaced, notes }, 'leak.txt');

it.each<[ImportNote, string]>([
  [
    { line: 1, kind: 'gap', missing: ['3', '4'], before: '5' },
    'before point 5 the text skips 3 and 4: marked unpublished, write deleted: true if the draft keeps it empty',
  ],
  [{ line: 1, kind: 'duplicate-number', number: '6', as: '6-2' }, 'number 6 is used again: kept as "6-2"'],
  [
    { line: 1, kind: 'counted', number: '1' },
    'every point is numbered 1, as Markdown allows in a list: counted on from there',
  ],
  [
    { line: 1, kind: 'order', number: '2', after: '3' },
    'point 2 stands after 3: kept in the order of the text',
  ],
  [{ line: 1, kind: 'empty', number: '2' }, 'point 2 has no words: marked unpublished'],
  [
    { line: 1, kind: 'passed-over', number: '7' },
    'this line begins like point 7 and was read as running text',
  ],
  [
    { line: 1, kind: 'labelled', point: '7', labels: ['a', 'b'] },
    'point 7: unlabelled bullets were labelled a and b',
  ],
  [
    { line: 1, kind: 'duplicate-label', point: '7', label: 'a', as: 'a-2' },
    'point 7: label a is used again: kept as a-2',
  ],
  [
    { line: 1, kind: 'after-clauses', point: '7', label: 'b+' },
    'point 7: the text after its clauses was kept as clause b+',
  ],
  [{ line: 1, kind: 'hyphen', word: 'cease-fire' }, 'a word broken at a line end was joined as cease-fire'],
  [{ line: 1, kind: 'struck', words: 'no troops' }, 'struck-through words were kept: no troops'],
  [
    { line: 1, kind: 'long', characters: 99 },
    '99 characters in one piece: Markdown marks were kept as they stand',
  ],
  [
    { line: 1, kind: 'character', codePoint: 0x202e, what: 'bidi', times: 2 },
    '2 bidi characters U+202E dropped',
  ],
])('$kind', (note, text) => {
  expect(lines([], [note])).toEqual([`leak.txt:1: ${text}`]);
});

it('quotes what was not placed, cut and made visible, in the order of the text', () => {
  const long = 'word '.repeat(30);
  expect(
    lines(
      [
        { line: 9, text: long, why: 'footer' },
        { line: 2, text: 'Kyiv\u202e', why: 'before-points' },
      ],
      [],
    ),
  ).toEqual([
    'leak.txt:2: not placed (stands before the first point): Kyiv\\u{202e}',
    `leak.txt:9: not placed (stands after the points): ${'word '.repeat(12).trimEnd()}…`,
  ]);
});

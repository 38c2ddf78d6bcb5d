import { expect, test } from 'vitest';
import { findDate, readHead } from '../../../src/read/import/head.ts';
import { readLines } from '../../../src/read/import/lines.ts';
import { lines } from './notation.ts';

test.each<[string, string | undefined]>([
  ['2025-11-20', '2025-11-20'],
  ['Draft of 2025-1-5, late', '2025-01-05'],
  ['20.11.2025', '2025-11-20'],
  ['5.1.2025', '2025-01-05'],
  ['20 November 2025', '2025-11-20'],
  ['the 1st of May, 2026', '2026-05-01'],
  ['3rd Aug. 2026', '2026-08-03'],
  ['November 20, 2025', '2025-11-20'],
  ['Sept. 2nd 2025', '2025-09-02'],
  ['20 листопада 2025 року', '2025-11-20'],
  ['1 травня 2026', '2026-05-01'],
  ['1 мая 2026', '2026-05-01'],
  ['31 декабря 2025', '2025-12-31'],
  ['11/12/2025', undefined],
  ['November 2025', undefined],
  ['31.02.2025', undefined],
  ['2025-13-01', undefined],
  ['20 Brumaire 2025', undefined],
  ['120.11.2025', undefined],
  ['20.11.20251', undefined],
  ['32 May 2026, then 1 June 2026', undefined],
  ['Friday 2025-02-30, then 3.4.2025', '2025-04-03'],
  [`${'x '.repeat(2_000)} 2025-11-20`, '2025-11-20'],
])('the date of %j is %s', (text, date) => expect(findDate(text)).toBe(date));

/** What is read of the lines above the points, and which of them are told by it. */
function head(...text: string[]) {
  const { used, ...rest } = readHead(readLines(lines(...text)));
  return { ...rest, used: [...used].map(({ number }) => number) };
}
const long = 'x'.repeat(200);

test.each<[string, string[], object]>([
  ['nothing', [], { used: [] }],
  ['a first line', ['A plan', 'More'], { title: 'A plan', used: [1] }],
  ['a heading below a first line', ['Leaked', '', '## A plan', '# B'], { title: 'A plan', used: [3] }],
  ['a label below a heading', ['# Leaked', '', 'Title: A plan'], { title: 'A plan', used: [3] }],
  ['a label without a space', ['Leaked', 'TITLE:A plan'], { title: 'A plan', used: [2] }],
  ['a label in a heading', ['# Title:  A plan'], { title: 'A plan', used: [1] }],
  ['a word before the label', ['Leaked', 'Subtitle: none'], { title: 'Leaked', used: [1] }],
  ['a label inside a line', ['Leaked', 'Its title: none'], { title: 'Leaked', used: [1] }],
  ['a label without words', ['Title:', 'A plan'], { title: 'Title:', used: [1] }],
  ['a rule above', ['---', '', 'A plan'], { title: 'A plan', used: [3] }],
  ['a link above', ['[a]: https://x.y', 'A plan'], { title: 'A plan', used: [2] }],
  ['a long line', [long, 'More'], { title: long, used: [1] }],
  ['a paragraph', [`${long}x`, 'More'], { used: [] }],
  ['a date above', ['20 November 2025', '', 'A plan'], { title: 'A plan', date: '2025-11-20', used: [1, 3] }],
  ['a date below', ['A plan', '', '20 November 2025'], { title: 'A plan', date: '2025-11-20', used: [1, 3] }],
  [
    'a date in the title',
    ['A plan of 5 May 2025'],
    { title: 'A plan of 5 May 2025', date: '2025-05-05', used: [1] },
  ],
  [
    'a date in a sentence',
    ['A plan', 'Seen on 5 May 2025'],
    { title: 'A plan', date: '2025-05-05', used: [1] },
  ],
  [
    'two dates',
    ['A plan', '5 May 2025', '6 May 2025'],
    { title: 'A plan', date: '2025-05-05', used: [1, 2] },
  ],
  ['a date alone', ['5 May 2025'], { date: '2025-05-05', used: [1] }],
  ['a heading that is a date', ['# 5 May 2025'], { title: '5 May 2025', date: '2025-05-05', used: [1] }],
])('the lines above the points: %s', (_, text, expected) => expect(head(...text)).toStrictEqual(expected));

test.each([
  ['20 November 2025', true],
  ['**20 November, 2025.**', true],
  ['(the 20th of November 2025)', false],
  ['20th of November 2025', true],
  ['Date: 20.11.2025', true],
  ['DATE : 20.11.2025', true],
  ['Дата: 20 листопада 2025', true],
  ['Update: 20.11.2025', false],
  ['Date of it: 20.11.2025', false],
  ['Kyiv,20 November 2025', false],
  ['Kyiv 2025-11-20', false],
  ['20 листопада 2025 року', false],
  ['20.11.2025 5', false],
])('%j is told by its date: %j', (line, expected) =>
  expect(head('# A plan', line)).toStrictEqual({
    title: 'A plan',
    date: '2025-11-20',
    used: expected ? [1, 2] : [1],
  }),
);

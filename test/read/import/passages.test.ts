import { expect, test } from 'vitest';
import { divide } from '../../../src/read/import/divide.ts';
import { readLines } from '../../../src/read/import/lines.ts';
import { findNumbering } from '../../../src/read/import/numbering.ts';
import { lines } from './notation.ts';

/** Each line by its number and where it went: `head`, `6` for point 6, or why it is in none. */
function division(...text: string[]): string {
  const read = readLines(lines(...text));
  const { head, passages, unplaced } = divide(read, findNumbering(read));
  for (const { line, text: own } of unplaced)
    expect(own).toBe(read.find(({ number }) => number === line)?.text);
  return [
    ...head.map(({ number }) => [number, 'head'] as const),
    ...passages.flatMap(({ start, lines: own }) =>
      [start.line, ...own].map(({ number }) => [number, start.number] as const),
    ),
    ...unplaced.map(({ line, why }) => [line, why] as const),
  ]
    .sort(([a], [b]) => a - b)
    .map(([line, where]) => `${line} ${where}`)
    .join(', ');
}

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['no points', '1 head, 2 head, 4 head', ['Words.', '# A title', '', '---']],
  ['lines of points', '1 head, 2 1, 3 1, 4 2, 5 2', ['Plan', '1. One', 'more', '2. Two', 'more']],
  [
    'a part above the first point',
    '1 section, 2 head, 3 1, 4 section, 5 2, 6 3',
    ['I. Security', 'On it.', '1. One.', 'II. Trade', '2. Two.', '3. Three.'],
  ],
  [
    'a title of a part and what it says',
    '1 section, 2 1, 3 section, 4 section-text, 5 section-text, 6 2, 7 3',
    ['I. Security', '1. One.', 'II. Trade', 'On trade.', 'More.', '2. Two.', '3. Three.'],
  ],
  ['a heading', '1 1, 2 section, 3 section-text, 4 2', ['1. One.', '## Trade', 'On trade.', '2. Two.']],
  [
    'a heading below a heading',
    '1 1, 2 subheading, 3 1, 4 2',
    ['## 1. One', '### Detail', 'Words.', '## 2. Two'],
  ],
  [
    'a heading beside a heading',
    '1 1, 2 section, 3 section-text, 4 2',
    ['## 1. One', '## Trade', 'Words.', '## 2. Two'],
  ],
  ['a heading above a heading', '1 1, 2 section, 3 2', ['## 1. One', '# Trade', '## 2. Two']],
  [
    'a heading below the text of a part',
    '1 1, 2 section, 3 section-text, 4 section, 5 2',
    ['## 1. One', '# Trade', 'Words.', '### Detail', '## 2. Two'],
  ],
  [
    'marks',
    '1 1, 2 markup, 3 1, 4 markup, 5 footnote, 6 page-number, 7 2',
    ['1. One', '***', 'more', '[a]: https://x.y', '[^1]: A note.', '- 3 -', '2. Two.'],
  ],
  ['marks above the points', '1 head, 2 head, 3 1', ['***', '- 3 -', '1. One.']],
  [
    'words below a rule behind the last point',
    '1 1, 2 2, 3 markup, 4 footer, 5 footer',
    ['1. One.', '2. Two.', '***', 'Read on.', 'And on.'],
  ],
  [
    'words below another mark behind the last point',
    '1 1, 2 2, 3 page-number, 4 2',
    ['1. One.', '2. Two', '- 3 -', 'more.'],
  ],
  ['words below a rule between points', '1 1, 2 markup, 3 1, 4 2', ['1. One', '***', 'more.', '2. Two.']],
  [
    'a source behind the last point',
    '1 1, 3 footer, 4 footer',
    ['1. One.', '', 'Source: Axios.', 'All of it.'],
  ],
  ['a source behind another point', '1 1, 3 1, 5 2', ['1. One.', '', 'Source: Axios.', '', '2. Two.']],
  ['a source on the next line', '1 1, 2 1', ['1. One.', 'Source: Axios.']],
  ['sources in bold', '1 1, 3 footer', ['1. One.', '', '**Sources**: Axios.']],
  ["an editor's note", '1 1, 3 footer', ['1. One.', '', 'Editor’s note on it: x.']],
  ['a note in bold', '1 1, 3 footer', ['1. One.', '', '**Note**: x.']],
  ['a right', '1 1, 3 footer', ['1. One.', '', '© Axios']],
  ['a right in words', '1 1, 3 footer', ['1. One.', '', 'Copyright Axios']],
  ['a source in Ukrainian', '1 1, 3 footer', ['1. One.', '', 'Джерело: x']],
  ['sources in Ukrainian', '1 1, 3 footer', ['1. One.', '', 'Джерела: x']],
  ['sources in Russian', '1 1, 3 footer', ['1. One.', '', 'Источники: x']],
  ['a Ukrainian word that begins like one', '1 1, 3 1', ['1. One.', '', 'Джерельна вода: x']],
  ['a word that begins like one', '1 1, 3 1', ['1. One.', '', 'Sourced goods: x.']],
  ['a source in a sentence', '1 1, 3 1', ['1. One.', '', 'The source: x.']],
  ['a source far from its colon', '1 1, 3 1', ['1. One.', '', 'Source of all the words above it: x.']],
  ['a right inside words', '1 1, 3 1', ['1. One.', '', 'The copyright holds.']],
  ['a title alone', '1 1, 3 section, 5 2', ['1. One.', '', 'ECONOMIC PART', '', '2. Two.']],
  ['a bold title alone', '1 1, 3 section, 5 2', ['1. One.', '', '**Trade**', '', '2. Two.']],
  ['small words', '1 1, 3 1, 5 2', ['1. One.', '', 'trade', '', '2. Two.']],
  ['small words in bold', '1 1, 3 1, 5 2', ['1. One.', '', '**trade**', '', '2. Two.']],
  [
    'a small word before a capital letter',
    '1 1, 3 1, 5 2',
    ['1. One.', '', 'trade of Ukraine', '', '2. Two.'],
  ],
  ['a sentence alone', '1 1, 3 1, 5 2', ['1. One.', '', 'They trade.', '', '2. Two.']],
  ['a clause alone', '1 1, 3 1, 5 2', ['1. One.', '', '- Trade', '', '2. Two.']],
  ['a title in a sentence', '1 1, 3 1, 5 2', ['1. One', '', 'Trade', '', '2. Two.']],
  ['a title above no point', '1 1, 3 1, 5 1, 6 2', ['1. One.', '', 'Trade', '', 'Words.', '2. Two.']],
  ['a title right below a line', '1 1, 2 1, 4 2', ['1. One.', 'Trade', '', '2. Two.']],
  ['a title right above a point', '1 1, 3 1, 4 2', ['1. One.', '', 'Trade', '2. Two.']],
  ['a title behind all points', '1 1, 3 1', ['1. One.', '', 'Trade', '']],
])('%s', (_, expected, text) => expect(division(...text)).toBe(expected));

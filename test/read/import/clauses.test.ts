import { expect, test } from 'vitest';
import { readBody } from '../../../src/read/import/clauses.ts';
import { readLines } from '../../../src/read/import/lines.ts';
import { readText } from '../../../src/read/import/read-text.ts';
import { brief, leftOver, lines } from './notation.ts';

test.each<[string, string, string[], string[]?]>([
  [
    'bullets that are indented below no end of a sentence',
    lines('1. The sides agree on', '  - peace', '  - trade', '2. Two.'),
    ['1 | The sides agree on | a: peace | b: trade', '2 | Two.'],
  ],
  ['square brackets', lines('[1] One.', '[2] Two.'), ['1 | One.', '2 | Two.']],
  ['brackets that never close', lines('[1. One.', '[2. Two.'), [], ['2 no-points: [2. Two.']],
  [
    'decimals past nine',
    lines('1. One:', '1.9. nine', '1.10. ten', '1.11. eleven', '2. Two.'),
    ['1 | One: | .9: nine | .10: ten | .11: eleven', '2 | Two.'],
  ],
  [
    'decimals of another point',
    lines('1. One:', '  1.1 a', '  2.1 b', '  1.2 c', '2. Two.'),
    ['1 | One: | .1: a 2.1 b | .2: c', '2 | Two.'],
  ],
  [
    'a list in a list',
    lines('1. One:', '(a) first', '  (i) inner', '  (ii) more', '(b) second', '2. Two.'),
    ['1 | One: | a: first | a.i: inner | a.ii: more | b: second', '2 | Two.'],
  ],
  [
    'a paragraph of a clause',
    lines('1. One:', '  (a) first', '', '    Below the first.', '', '  (b) second', '2. Two.'),
    ['1 | One: | a: first Below the first. | b: second', '2 | Two.'],
  ],
  [
    'a paragraph between clauses',
    lines('1. One:', '  - first', '', 'Between.', '', '  - second', '2. Two.'),
    ['1 | One: | a: first Between. | b: second', '2 | Two.'],
  ],
  [
    'a paragraph below all clauses',
    lines('1. One:', '  - first', '', 'Below all.', '', '2. Two.'),
    ['1 | One: | a: first | a+: Below all.', '2 | Two.'],
  ],
  [
    'a title of a part',
    lines('1. One.', '', 'General provisions', '', '2. Two.'),
    ['1 | One.', '2 | Two.'],
    ['3 section: General provisions'],
  ],
  [
    'small letters are no title of a part',
    lines('1. One.', '', 'general provisions', '', '2. Two.'),
    ['1 | One. general provisions', '2 | Two.'],
  ],
  [
    'a clause is no title of a part',
    lines('1. One.', '', '(a) Provisions', '', '2. Two.'),
    ['1 | One. | a: Provisions', '2 | Two.'],
  ],
  [
    'a heading in bold among others',
    lines('## **1. One**', 'a', '## 2. Two', 'b'),
    ['1 One | a', '2 Two | b'],
  ],
  [
    'decimals as points, below bare titles',
    lines('1. Trade', '1.1. One.', '1.2. Two.', '1.2.1. Deep.', '2. Peace', '2.1. Three.'),
    ['"1.1" | One.', '"1.2" | Two. | .1: Deep.', '"2.1" | Three.'],
    ['1 section: 1. Trade', '5 section: 2. Peace'],
  ],
  [
    'decimals of a point that is not there are words',
    lines('1. One.', '2. Two.', '3. Three', '4.1. Four.', '4.2 Five.'),
    ['1 | One.', '2 | Two.', '3 | Three 4.1. Four. 4.2 Five.'],
  ],
])('%s', async (_, text, points, unplaced = []) => {
  const read = await readText(text);
  expect(brief(read)).toEqual(points);
  expect(leftOver(read)).toEqual(unplaced);
});

/** The lines of point 4: its lead, its clauses with their lines, and notes as `3 labelled a`. */
function body(...text: string[]): string[] {
  const { lead, clauses, notes } = readBody('4', readLines(lines(...text)));
  return [
    lead.join('/'),
    ...clauses.map(({ label, lines }) => `${label}: ${lines.join('/')}`),
    ...notes.map(({ line, kind, label, ...note }) =>
      [line, kind, label, ...('as' in note ? [note.as] : [])].join(' '),
    ),
  ];
}

test.each<[string, string[], string[]]>([
  ['nothing', [], ['']],
  ['a lead of lines', ['Words', 'and more'], ['Words/and more']],
  ['a list without a lead', ['(a) x', '(b) y'], ['', 'a: x', 'b: y']],
  ['bullets without a lead', ['- one', '- two'], ['', 'a: one', 'b: two', '1 labelled a', '2 labelled b']],
  ['a letter with a stop and nothing else', ['a. x'], ['a. x']],
  ['letters that are no number', ['T:', 'iiii) x'], ['T:/iiii) x']],
  ['lines of a clause', ['T:', '(a) x', 'y', '(b) z'], ['T:', 'a: x/y', 'b: z']],
  // what goes on
  ['one letter alone', ['T:', '(a) x'], ['T:', 'a: x']],
  ['a letter with a stop alone', ['T:', 'a. x'], ['T:/a. x']],
  ['a letter with a stop that goes on', ['T:', 'a. x', 'b. y'], ['T:', 'a: x', 'b: y']],
  ['a bracket in a sentence', ['They hold', 'a) x'], ['They hold/a) x']],
  ['brackets in a sentence that go on', ['They hold', 'a) x', 'b) y'], ['They hold', 'a: x', 'b: y']],
  ['a list from its middle', ['T:', 'c) x', 'd) y'], ['T:', 'c: x', 'd: y']],
  ['a list from its middle with stops', ['T:', 'c. x', 'd. y'], ['T:/c. x/d. y']],
  ['a list from its middle in a sentence', ['They hold', 'c) x', 'd) y'], ['They hold/c) x/d) y']],
  ['a letter from the middle alone', ['T:', 'c) x'], ['T:/c) x']],
  ['a list from its middle inside a list', ['T:', 'a) x:', '3) y;', '4) z'], ['T:', 'a: x:/3) y;/4) z']],
  ['a bullet that opens', ['T:', '- x'], ['T:', 'a: x', '2 labelled a']],
  ['a bullet in a sentence', ['They hold', '- x'], ['They hold/- x']],
  ['an indented bracket in a sentence', ['They hold', '  a) x'], ['They hold/a) x']],
  [
    'an indented bullet with a dash in it',
    ['They hold', '  - x – y'],
    ['They hold', 'a: x – y', '2 labelled a'],
  ],
  [
    'bullets in a sentence',
    ['They hold', '- x', '- y'],
    ['They hold', 'a: x', 'b: y', '2 labelled a', '3 labelled b'],
  ],
  ['an indented bullet', ['They hold', '  - x'], ['They hold', 'a: x', '2 labelled a']],
  ['a bullet indented by one', ['They hold', ' - x'], ['They hold/- x']],
  ['an indented dash', ['They hold', '  – x'], ['They hold/– x']],
  ['a decimal that opens', ['T:', '4.1 x'], ['T:', '.1: x']],
  ['a first decimal in a sentence', ['They hold', '4.1 Crimea'], ['They hold', '.1: Crimea']],
  ['a first quantity in a sentence', ['They hold', '4.1 million'], ['They hold/4.1 million']],
  ['a quantity of things in capitals', ['They hold', '4.1 million Euros'], ['They hold/4.1 million Euros']],
  ['a second decimal in a sentence', ['They hold', '4.2 Crimea'], ['They hold/4.2 Crimea']],
  ['a decimal of another point', ['T:', '5.1 x'], ['T:/5.1 x']],
  ['a decimal of a point that begins alike', ['T:', '41.1 x'], ['T:/41.1 x']],
  // what is skipped
  ['a struck letter', ['T:', 'a) x;', 'c) y'], ['T:', 'a: x;', 'c: y']],
  ['a struck letter in a sentence', ['T:', 'a) x', 'c) y'], ['T:', 'a: x/c) y']],
  ['as many letters as may be', ['T:', 'a) x;', 'd) y'], ['T:', 'a: x;', 'd: y']],
  ['a letter more', ['T:', 'a) x;', 'e) y'], ['T:', 'a: x;/e) y']],
  ['capital letters', ['T:', 'A) x;', 'D) y;', 'H) z'], ['T:', 'A: x;', 'D: y;/H) z']],
  ['Cyrillic letters', ['T:', 'а) x;', 'ґ) y;', 'з) z'], ['T:', 'а: x;', 'ґ: y;/з) z']],
  [
    'Roman numbers',
    ['T:', 'ii) w;', 'iii) x;', 'v) y;', 'viii) z'],
    ['T:', 'ii: w;', 'iii: x;', 'v: y;/viii) z'],
  ],
  ['numbers', ['T:', '1) x;', '3) y;', '6) z'], ['T:', '(1): x;', '(3): y;/6) z']],
  ['decimals', ['T:', '4.1 x;', '4.3 y'], ['T:', '.1: x;', '.3: y']],
  ['a letter again', ['T:', 'a) x;', 'a) y'], ['T:', 'a: x;', 'a-2: y', '3 duplicate-label a a-2']],
  ['a second letter again', ['T:', 'a) x;', 'b) y;', 'b) z'], ['T:', 'a: x;', 'b: y;/b) z']],
  [
    'a letter behind',
    ['T:', 'a) x;', 'b) y;', 'a) z', 'b) w'],
    ['T:', 'a: x;', 'b: y;', 'a-2: z', 'b-2: w', '4 duplicate-label a a-2', '5 duplicate-label b b-2'],
  ],
  // lists in lists
  [
    'a list in a list',
    ['T:', '(a) x:', '(i) y;', '(ii) z;', '(b) w'],
    ['T:', 'a: x:', 'a.i: y;', 'a.ii: z;', 'b: w'],
  ],
  [
    'a list on the line of its clause',
    ['T:', '(a) (i) y;', '(ii) z;', '(b) w'],
    ['T:', 'a: ', 'a.i: y;', 'a.ii: z;', 'b: w'],
  ],
  ['a bullet on the line of a clause', ['T:', '(a) - y;', '(b) w'], ['T:', 'a: - y;', 'b: w']],
  [
    'a list of one on the line of its clause',
    ['T:', '(a) (i) y;', '(b) w'],
    ['T:', 'a: ', 'a.i: y;', 'b: w'],
  ],
  [
    'a paragraph of a list on the line of its clause',
    ['T:', '(a) (i) y;', '(ii) z.', '', '   More.', '(b) w'],
    ['T:', 'a: ', 'a.i: y;', 'a.ii: z./More.', 'b: w'],
  ],
  ['a list one column left', ['T:', '  (a) x:', ' 1) y;', ' 2) z'], ['T:', 'a: x:', 'a.1: y;', 'a.2: z']],
  ['a list two columns left', ['T:', '  (a) x:', '1) y;', '2) z'], ['T:', 'a: x:', '(1): y;', '(2): z']],
  [
    'three levels',
    ['T:', '1) x:', 'a) y:', 'i) z;', 'ii) v;', 'b) w;', '2) u'],
    ['T:', '(1): x:', '(1).a: y:', '(1).a.i: z;', '(1).a.ii: v;', '(1).b: w;', '(2): u'],
  ],
  ['the ninth letter', ['T:', 'g) x;', 'h) y;', 'i) z;', 'j) w'], ['T:', 'g: x;', 'h: y;', 'i: z;', 'j: w']],
  [
    'bullets by their indentation',
    ['T:', '- x', '  - y', '   - z', '    - v', '- w'],
    [
      'T:',
      'a: x',
      'a.a: y',
      'a.b: z',
      'a.b.a: v',
      'b: w',
      '2 labelled a',
      '3 labelled a.a',
      '4 labelled a.b',
      '5 labelled a.b.a',
      '6 labelled b',
    ],
  ],
  [
    'bullets below letters',
    ['T:', '(a) x:', '- y', '- z', '(b) w'],
    ['T:', 'a: x:', 'a.a: y', 'a.b: z', 'b: w', '3 labelled a.a', '4 labelled a.b'],
  ],
  [
    'letters left of bullets',
    ['T:', '    - x', '(a) y;', '(b) z'],
    ['T:', 'a: x', 'a-2: y;', 'b: z', '2 labelled a', '3 duplicate-label a a-2'],
  ],
  // text below a list
  [
    'a paragraph below',
    ['T:', '(a) x.', '', 'Both bind.', 'More.'],
    ['T:', 'a: x.', 'a+: Both bind./More.', '4 after-clauses a+'],
  ],
  ['a paragraph between', ['T:', '(a) x.', '', 'More.', '', '(b) y'], ['T:', 'a: x./More.', 'b: y']],
  [
    'a paragraph between bullets',
    ['T:', '- one.', '', 'More.', '', '- y'],
    ['T:', 'a: one./More.', 'b: y', '2 labelled a', '6 labelled b'],
  ],
  ['an indented paragraph', ['T:', '(a) x.', '', '  More.'], ['T:', 'a: x./More.']],
  [
    'a paragraph of the outer clause',
    ['T:', '(a) x:', '  (i) y.', '  (ii) z.', '', ' More.', '(b) w'],
    ['T:', 'a: x:/More.', 'a.i: y.', 'a.ii: z.', 'b: w'],
  ],
  [
    'a sentence left of the list',
    ['T:', '  (a) x;', '  (b) y.', 'Both bind.'],
    ['T:', 'a: x;', 'b: y.', 'b+: Both bind.', '4 after-clauses b+'],
  ],
  [
    'words left of the list',
    ['T:', '  (a) x', 'and more'],
    ['T:', 'a: x', 'a+: and more', '3 after-clauses a+'],
  ],
  [
    'a sentence below the list',
    ['T:', '(a) x;', '(b) y.', 'Both bind.'],
    ['T:', 'a: x;', 'b: y./Both bind.'],
  ],
  [
    'a list behind the paragraph',
    ['T:', '(a) x.', '', 'Both.', '', '(a) y.'],
    ['T:', 'a: x.', 'a+: Both.', 'a-2: y.', '4 after-clauses a+', '6 duplicate-label a a-2'],
  ],
])('the lines of a point: %s', (_, text, expected) => expect(body(...text)).toEqual(expected));

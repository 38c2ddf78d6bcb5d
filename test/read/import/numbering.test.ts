import { expect, test } from 'vitest';
import { readLines } from '../../../src/read/import/lines.ts';
import { findNumbering } from '../../../src/read/import/numbering.ts';
import { lines } from './notation.ts';

/** The starts as `number@line`, `as text` where they are, then titles of parts and lines that were passed over. */
function numbering(...text: string[]): string {
  const read = readLines(lines(...text));
  const { starts, sections, passed, asText } = findNumbering(read);
  const list = (all: typeof starts) => all.map(({ number, line }) => `${number}@${line.number}`);
  return [
    ...list(starts),
    asText ? 'as text' : [],
    sections.size > 0 ? ['titles', ...[...sections].map((at) => `@${read[at]?.number}`)] : [],
    passed.length > 0 ? ['passed', ...list(passed)] : [],
  ]
    .flat()
    .join(' ');
}
const tens = (...values: number[]) => values.map((value) => `${value}. Point.`);

test.each<[string, string, string[]]>([
  ['nothing', '', ['Words.', 'More words.']],
  ['one point', '1@2', ['Words.', '1. One.']],
  ['the last number that an excerpt may begin with', '90@1', ['90. Ninety.']],
  ['a greater number', '', ['91. Words.', '92. Words.']],
  ['a number inside a sentence', '', ['They hold', '4. of the', '8. towns.']],
  ['a number inside a sentence that the next one carries on', '4@2 5@3', ['They hold', '4. Four', '5. Five']],
  ['a first number three below the next', '4@2 passed 7@3', ['They hold', '4. Four', '7. Seven']],
  ['a first number that stands twice', '', ['They hold', '4. of the', '4. towns']],
  ['a list of its own above', '5@1', ['5. Five.', '1. One.']],
  ['a heading that counts the points', '1@2 2@3', ['# 28 points', '# 1. One', '# 2. Two']],
  ['a heading that counts the points as they are', '1@2 2@3', ['# 28 points', '# 1 One', '# 2 Two']],
  ['the widest gap', '1@1 31@2', tens(1, 31)],
  ['a wider gap', '1@1', tens(1, 32)],
  ['a gap that layout does not bear out', '1@1 passed 9@2', ['1. They hold', '9. of the towns.']],
  ['a gap behind a list', '1@1 2@2 5@5', ['1. One.', '2. Two:', '1. x;', '2. y.', '5. Five.']],
  ['a number behind one in a sentence', '1@1 8@3 passed 7@2', ['1. It lasts', '7. of days.', '8. Eight.']],
  ['three ones', '1@1 1@2 1@3', ['1. One', '1. Two', '1. Three']],
  ['two ones', '1@1', ['1. One.', '1. Two.']],
  ['ones and another number', '1@1 2@3', ['1. One.', '1. x', '2. Two.']],
  ['numbers out of order', '1@1 3@2 2@3 4@4', tens(1, 3, 2, 4)],
  ['a number again', '6@1 6@2 7@3', tens(6, 6, 7)],
  [
    'a count that begins anew under a heading',
    '1@2 2@3 1@5 2@6',
    ['# A', ...tens(1, 2), '# B', ...tens(1, 2)],
  ],
  [
    'a count that begins anew behind a list',
    '1@2 2@3 1@6 2@7',
    ['# A', '1. One.', '2. Two:', '1. x.', '# B', '1. One.', '2. Two.'],
  ],
  [
    'a list that begins anew below words',
    '1@1 2@2 3@6',
    ['1. One.', '2. Two:', 'Words.', '1. x;', '2. y.', '3. Three.'],
  ],
  [
    'a list that begins anew without one',
    '1@1 2@2 3@5',
    ['1. One.', '2. Two:', '1. x;', '2. y.', '3. Three.'],
  ],
  [
    'a number that comes again at a better place',
    '1@1 2@4 3@5 passed 2@2',
    ['1. It lasts till day', '2. of the month.', '', '2. Two.', '3. Three.'],
  ],
  ['a number that comes again at no better place', '1@1 2@2', ['1. It lasts till', '2. of the', '2. of may']],
])('%s', (_, expected, text) => expect(numbering(...text)).toBe(expected));

test.each<[string, string, string[]]>([
  ['Roman numbers', 'I@1 II@2 III@3 as text', ['I. One.', 'II. Two.', 'III. Three.']],
  ['a Roman number alone', '', ['I. One.']],
  ['Roman numbers without the second', '', ['I. One.', 'III. Three.']],
  ['Roman numbers without the first', '', ['II. Two.', 'III. Three.']],
  ['Roman numbers without the first, the second among them', '', ['V. Ivanov.', 'II. Two.']],
  ['a number behind Roman numbers', 'I@1 II@2 as text', ['I. One.', 'II. Two.', '3. Three.']],
  ['a letter above Roman numbers', 'I@2 II@3 as text', ['V. Ivanov.', 'I. One.', 'II. Two.']],
  [
    'Roman titles of parts',
    '1@2 2@4 3@5 titles @1 @3',
    ['I. Security', '1. One.', 'II. Economy', '2. Two.', '3. Three.'],
  ],
  [
    'Roman sentences are no titles',
    '1@2 2@4 3@5 titles @3',
    ['I. Security.', '1. One.', 'II. Economy', '2. Two.', '3. Three.'],
  ],
  ['a single Roman title', '1@2 2@3', ['I. Security', '1. One.', '2. Two.']],
  [
    'numbered headings of parts',
    '1@2 2@3 3@5 4@6 titles @1 @4',
    ['# 1. Security', '1) One.', '2) Two.', '# 2. Economy', '3) Three.', '4) Four.'],
  ],
  [
    'articles with lists that count anew',
    '1@1 2@4',
    ['Article 1.', '1) x.', '2) y.', 'Article 2.', '1) z.', '2) w.', '3) v.'],
  ],
  ['a longer list inside one article', '1@1 2@5', ['Article 1.', '1) x.', '2) y.', '3) z.', 'Article 2.']],
  [
    'a longer list below a colon, at the end',
    '1@1 2@2',
    ['1. One.', '2. **Two:**', '1) x;', '2) y;', '3) z.'],
  ],
  ['a list below one point and a colon', '1@2 2@3', ['5. Terms:', '1) x;', '2) y.']],
  [
    'a longer list inside another article',
    '1@1 2@2 3@7',
    ['Article 1.', 'Article 2.', '1) x.', '2) y.', '3) z.', '4) w.', 'Article 3.'],
  ],
  [
    'a list above points that begin anew',
    '1@4 2@5 1@7 2@8',
    ['1) See.', '2) Note.', '# A', '1. x.', '2. y.', '# B', '1. z.', '2. w.'],
  ],
  [
    'a longer list below a colon inside a line',
    '1@3 2@4 3@5',
    ['1. One.', '2. At 5:30', '1) x;', '2) y;', '3) z.'],
  ],
  ['a link that is numbered', '1@1 2@2', ['1. One.', '2. Two.', '', '[3]: https://x.y']],
  ['a retyped mark behind a list', '6@1 7@3 8@4', ['6. Six:', '1) x', '7) Seven.', '8. Eight.']],
  ['a longer list at the end without one', '1@3 2@4 3@5', ['1. One.', '2. Two.', '1) x;', '2) y;', '3) z.']],
  ['a longer list above', '1@1 2@2 3@3', ['1) x;', '2) y;', '3) z.', 'Article 1.', 'Article 2.']],
  [
    'a longer list from its middle',
    '1@1 5@2 6@3 7@4 passed 2@5',
    ['1. One:', '5) x;', '6) y;', '7) z.', '2. Two.'],
  ],
  ['a mark that was retyped', '6@1 7@2 8@3', ['6. Six.', '7) Seven.', '8. Eight.']],
  ['marks that were retyped', '6@1 7@2 8@3 9@4 10@5', ['6. x', '7) x.', '8) x.', '9. x.', '10. x.']],
  [
    'a list that reaches a missing number',
    '5@1 6@2 8@5',
    ['5. Five.', '6. Six:', '6) x;', '7) y.', '8. Eight.'],
  ],
  ['a retyped mark of a number that is there', '6@1 7@3', ['6. Six.', '7) x.', '7. Seven.']],
])('%s', (_, expected, text) => expect(numbering(...text)).toBe(expected));

test.each<[string, string, string[]]>([
  ['decimals', '4.1@1 4.2@2 5.1@3 as text', ['4.1 One.', '4.2 Two.', '5.1 Three.']],
  [
    'decimals below decimals',
    '4.1@1 4.2@2 5.1@5 as text',
    ['4.1 One.', '4.2 Two:', '4.2.1 x.', '4.2.2 y.', '5.1 Three.'],
  ],
  [
    'decimals of three parts alone',
    '4.1.1@1 4.1.2@2 4.2.1@3 as text',
    ['4.1.1 One.', '4.1.2 Two.', '4.2.1 Three.'],
  ],
  ['one decimal', '', ['4.1 One.', 'Words.']],
  ['a decimal in a sentence', '', ['There are', '4.1 million', '4.2 million']],
  [
    'decimals whose first layout does not bear out',
    '4.1@2 4.2@3 as text',
    ['Of all things', '4.1 One', '4.2 Two'],
  ],
  ['a quantity of things in capitals', '', ['There are', '4.1. of Ukrainians', '4.2. of others']],
  ['three parts that begin elsewhere', '', ['Of all things', '4.1.2 One', '4.1.3 Two']],
  ['a decimal that leaps in both parts', '4.1@1 4.2@3 as text', ['4.1 One', '5.2 One', '4.2 Two']],
  ['a list inside a decimal', '4.1@1 4.2@2 as text', ['4.1 One.', '4.2 Two:', '1. x;', '2. y.']],
  [
    'a title above the first of many points',
    '1.1@2 1.2@3 2@4 3@5 4@6 as text titles @1',
    ['1. Security', '1.1 One.', '1.2 Two.', '2. Two.', '3. Three.', '4. Four.'],
  ],
  ['decimals that begin elsewhere', '', ['Of all things', '4.2 One', '4.3 Two']],
  ['a decimal that skips', '4.1@1 4.2@3 as text', ['4.1 One', '4.9 One', '4.2 Two.']],
  ['a decimal that skips and opens', '4.1@1 4.9@2 as text', ['4.1 One.', '4.9 Nine.']],
  [
    'titles above',
    '1.1@2 1.2@3 2.1@5 as text titles @1 @4',
    ['1. Security', '1.1 One.', '1.2 Two.', '2. Economy', '2.1 Three.'],
  ],
  [
    'a point without decimals among titles',
    '1.1@2 1.2@3 2@4 3.1@7 as text titles @1 @5',
    ['1. Security', '1.1 One.', '1.2 Two.', '2. Two.', '3. Economy', '', '3.1 Three.'],
  ],
  ['a sentence above', '1@1 2@4', ['1. The sides agree.', '1.1 One.', '1.2 Two.', '2. Two.']],
  [
    'a title that its decimals do not follow',
    '1@1 2@5',
    ['1. Security', 'Words.', '1.1 One.', '1.2 Two.', '2. Two.'],
  ],
  ['more points than decimals', '1@1 2@2 3@3', ['1. One.', '2. Two.', '3. Three', '4.1. x.', '4.2 y.']],
])('%s', (_, expected, text) => expect(numbering(...text)).toBe(expected));

test.each<[string, string, string[]]>([
  ['a number far on', '1@1 2@3 passed 7@2', ['1. It lasts', '7. of days', '2. Two.']],
  ['a number too far on', '1@1 2@3', ['1. It lasts', '32. of days', '2. Two.']],
  ['the last that is near', '1@1 2@3 passed 31@2', ['1. It lasts', '31. of days', '2. Two.']],
  ['a number behind', '5@1 6@3', ['5. It lasts', '4. of days', '6. Six.']],
  ['a number of another form', '1@1 2@3', ['1. It lasts', '7) of days', '2. Two.']],
  ['a list', '1@1 2@2 3@6', ['1. One.', '2. Two:', '1. x', '2. y', '3. z.', '3. Three.']],
  [
    'a number behind a list',
    '1@1 2@2 3@6 passed 9@5',
    ['1. One.', '2. Two:', '1. x', '2. y', '9. z', '3. Three.'],
  ],
])('passed over: %s', (_, expected, text) => expect(numbering(...text)).toBe(expected));

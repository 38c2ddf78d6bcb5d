import { expect, test } from 'vitest';
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

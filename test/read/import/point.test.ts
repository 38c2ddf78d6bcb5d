import { expect, test } from 'vitest';
import { divide } from '../../../src/read/import/divide.ts';
import { readLines } from '../../../src/read/import/lines.ts';
import { findNumbering } from '../../../src/read/import/numbering.ts';
import { readPoint } from '../../../src/read/import/point.ts';
import { lines } from './notation.ts';

/** The first point of a text as `title | lead | a: clause`, lines apart by `/`; `-` where it has no title. */
function first(...text: string[]): string | undefined {
  const read = readLines(lines(...text));
  const [passage] = divide(read, findNumbering(read)).passages;
  const point = passage && readPoint(passage, passage.start.number);
  return (
    point &&
    [
      'title' in point ? point.title : '-',
      point.body.lead.join('/'),
      ...point.body.clauses.map(({ label, lines }) => `${label}: ${lines.join('/')}`),
    ].join(' | ')
  );
}

const wide = 'The strength of the forces of both of the sides is limited.';

test.each<[string, string, string[]]>([
  ['nothing', '- | ', ['1.']],
  ['one line', '- | One.', ['1. One.']],
  ['a clause on the first line', '- |  | a: One', ['1. (a) One']],
  ['words alone', '- | Trade', ['1. Trade']],
  // a title on its own line
  ['a short line above a full one', 'Forces | The strength', ['1. Forces', 'The strength']],
  ['a sentence above a full line', '- | They agree./The strength', ['1. They agree.', 'The strength']],
  ['a short line above small letters', '- | Forces/of both', ['1. Forces', 'of both']],
  ['a short line above a number', '- | Forces/600 of them', ['1. Forces', '600 of them']],
  [
    'a line that ends in a function word',
    '- | Recognition by the/United States',
    ['1. Recognition by the', 'United States'],
  ],
  ['a short line above a bracket', '- | Forces/(Ukraine) is', ['1. Forces', '(Ukraine) is']],
  ['a line above a clause', '- | Terms | a: One | b: Two', ['1. Terms', '(a) One', '(b) Two']],
  [
    'a line on which the next word had no place',
    '- | The forces of both of the sides in oil/Ukraine is',
    ['1. The forces of both of the sides in oil', 'Ukraine is'],
  ],
  [
    'a line on which the next word would just have fitted',
    'The forces of both of its men | Ukraine is',
    ['1. The forces of both of its men', 'Ukraine is'],
  ],
  [
    'a line one letter longer',
    '- | The forces of both of its arms/Ukraine is',
    ['1. The forces of both of its arms', 'Ukraine is'],
  ],
  [
    'a line among wide ones',
    `The forces of both of the sides in oil | ${wide}`,
    ['1. The forces of both of the sides in oil', wide],
  ],
  [
    'a line among wide ones below',
    `The forces of both of the sides in oil | Ukraine/${wide}`,
    ['1. The forces of both of the sides in oil', 'Ukraine', wide],
  ],
  [
    'a line among indented ones',
    'The forces of both of its arms | Ukraine limits the forces of all its arms',
    ['1. The forces of both of its arms', '   Ukraine limits the forces of all its arms'],
  ],
  ['a paragraph of its own', 'Trade | It grows', ['1. Trade', '', 'It grows']],
  ['a paragraph of its own above a number', 'Trade | 600 of them', ['1. Trade', '', '600 of them']],
  ['a paragraph that goes on', '- | Trade/it grows', ['1. Trade', '', 'it grows']],
  ['a paragraph of its own above a clause', 'Trade |  | a: One', ['1. Trade', '', '(a) One']],
  ['a heading', 'Trade | it grows', ['# 1. Trade', 'it grows']],
  ['a heading that is a sentence', '- | It grows./More', ['# 1. It grows.', 'More']],
  ['a heading alone', '- | Trade', ['# 1. Trade']],
  // a number alone on its line
  ['a title below the number', 'Trade | It grows', ['Article 1', 'Trade', 'It grows']],
  ['a title in a paragraph below', 'Trade | 600 of them', ['Article 1', 'Trade', '', '600 of them']],
  ['words below the number', '- | Trade', ['Article 1', 'Trade']],
  ['a sentence below the number', '- | It grows./More.', ['Article 1', 'It grows.', 'More.']],
  ['a sentence that is wrapped', '- | Trade/grows.', ['Article 1', 'Trade', 'grows.']],
  [
    'a title among wide lines',
    `The forces of both of the sides in oil | Ukraine/${wide}`,
    ['Article 1', 'The forces of both of the sides in oil', 'Ukraine', wide],
  ],
  // a title in bold
  ['bold with a stop', 'Forces | They are', ['1. **Forces.** They are']],
  ['bold with a colon', 'Forces | they are', ['1. **Forces:** they are']],
  ['bold before a colon', 'Forces | they are', ['1. **Forces**: they are']],
  ['bold before a dash', 'Forces | they are', ['1. **Forces** – they are']],
  ['bold before a stop', 'Forces | they are', ['1. **Forces**. they are']],
  ['bold before a capital letter', 'Forces | They are', ['1. **Forces** They are']],
  ['bold before a small letter', '- | **Forces** are', ['1. **Forces** are']],
  ['bold before a hyphen', '- | **Forces** - are', ['1. **Forces** - are']],
  ['bold with a stop inside', 'Art. 5 | They are', ['1. **Art. 5.** They are']],
  ['bold with a stop inside before a small letter', '- | **Art. 5** of it', ['1. **Art. 5** of it']],
  ['bold before small letters and a capital one', '- | **Forces** of Ukraine', ['1. **Forces** of Ukraine']],
  ['bold before a colon and no space', 'Forces | they are', ['1. **Forces**:they are']],
  ['underscores', 'Forces | They are', ['1. __Forces__ They are']],
  ['unequal marks', '- | **Forces__ They are', ['1. **Forces__ They are']],
  ['bold later', '- | The **Forces.** They are', ['1. The **Forces.** They are']],
  ['two in bold', 'Forces | They are **limited**', ['1. **Forces.** They are **limited**']],
  ['bold above words', 'Forces | they are', ['1. **Forces**', 'they are']],
  ['bold alone', '- | **Forces**', ['1. **Forces**']],
  ['a bold sentence above words', '- | **They agree.**/More', ['1. **They agree.**', 'More']],
  ['bold of a hundred letters', `${'x'.repeat(100)} | They`, [`1. **${'x'.repeat(100)}** They`]],
  ['bold of more', `- | **${'x'.repeat(101)}** They`, [`1. **${'x'.repeat(101)}** They`]],
  ['a number in bold, too', 'Forces | They are', ['**1. Forces.** They are']],
  ['a bold title and clauses', 'Forces |  | a: One | b: Two', ['1. **Forces**', '(a) One', '(b) Two']],
])('%s', (_, expected, text) => expect(first(...text)).toBe(expected));

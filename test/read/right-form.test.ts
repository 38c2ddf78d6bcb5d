import { expect, test } from 'vitest';
import { flowForm, isoForm, realDate, typeExample, type WrongType } from '../../src/read/right-form.ts';

test.each([
  ['2025-11-20', '2025-11-20'],
  ['2025-1-5', '2025-01-05'],
  ['2025.11.20', '2025-11-20'],
  ['2025/1/5', '2025-01-05'],
  ['2025-11-20T10:00:00Z', '2025-11-20'],
  ['2025-11-201', undefined],
  ['2025-13-01', undefined],
  ['x2025-11-20', undefined],
  ['20-11-2025', '2025-11-20'],
  ['20.11.2025', '2025-11-20'],
  ['5.5.2025', '2025-05-05'],
  ['11/20/2025', '2025-11-20'],
  ['03-04-2025', undefined], // March or April
  ['13-13-2025', undefined],
  ['31-02-2025', undefined],
  ['20-11-2025 x', undefined],
  ['x 20-11-2025', undefined],
  ['120-11-2025', undefined],
  ['20-11-25', undefined],
  ['November', undefined],
  ['', undefined],
])('%j as a date is %j', (written, expected) => expect(isoForm(written)).toBe(expected));

test.each([
  ['2025-01-01', true],
  ['2025-01-31', true],
  ['2025-01-00', false],
  ['2025-01-32', false],
  ['2025-04-30', true],
  ['2025-04-31', false],
  ['2025-12-31', true],
  ['2025-00-01', false],
  ['2025-13-01', false],
  ['2025-02-28', true],
  ['2025-02-29', false],
  ['2024-02-29', true],
  ['2024-02-30', false],
  ['2024-01-30', true],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2025-1-1', false],
  ['2025-01-011', false],
  ['12025-01-01', false],
])('%s is in the calendar: %j', (date, expected) => expect(realDate(date)).toBe(expected ? date : undefined));

test.each<[unknown, string]>([
  ['a', 'a'],
  ['true', '"true"'],
  ['6', '"6"'],
  ['a: b', '"a: b"'],
  [6, '6'],
  [['a', 'b, c'], '[a, "b, c"]'],
  [{ a: [1] }, '{a: [1]}'],
  ['x '.repeat(60).trim(), 'x '.repeat(60).trim()],
])('%j in a line is %s', (value, expected) => expect(flowForm(value)).toBe(expected));

const wrong: WrongType = {
  path: ['points', '0', 'text'],
  key: 'text',
  data: 6,
  found: '6',
  expected: ['string'],
  examples: [],
};

test.each<[string, Partial<WrongType>, string | undefined]>([
  ['a number for a text', {}, 'text: "6"'],
  ['a number for a text that has an example', { examples: ['x'] }, 'text: "6"'],
  ['a mapping for a text', { data: {}, found: '{}', examples: ['x'] }, 'text: x'],
  ['a list for a text', { data: [], found: '[]', examples: ['x'] }, 'text: x'],
  ['nothing for a text', { data: null, found: '' }, undefined],
  ['nothing for a text that has an example', { data: null, found: '', examples: ['x', 'y'] }, 'text: x'],
  ['an empty text', { data: '', found: '', examples: ['x'] }, 'text: x'],
  ['a word of two meanings', { data: 'On', found: 'On', expected: ['boolean'] }, 'text: true'],
  ['its opposite', { data: 'N', found: 'N', expected: ['boolean'] }, 'text: false'],
  ['another word', { data: 'maybe', found: 'maybe', expected: ['boolean'], examples: [true] }, undefined],
  ['a word for a list', { data: 'a.b-c_1', found: 'a.b-c_1', expected: ['array'] }, 'text: [a.b-c_1]'],
  ['words for a list', { data: 'a b', found: 'a b', expected: ['array'], examples: [['x']] }, 'text: [x]'],
  ['words for a list without an example', { data: 'a b', found: 'a b', expected: ['array'] }, undefined],
  ['a mapping for a list', { data: {}, found: 'x', expected: ['array'] }, undefined],
  ['an item', { path: ['themes', '12'], key: 'themes[]' }, '- "6"'],
  ['a key that ends in a digit', { path: ['sources', 'a1'], key: 'a1' }, 'a1: "6"'],
  ['a key that begins with a digit', { path: ['sources', '1a'], key: '1a' }, '1a: "6"'],
  ['the file', { path: [], key: '' }, ': "6"'],
])('the right form of %s', (_, differs, example) =>
  expect(typeExample({ ...wrong, ...differs })).toEqual(example === undefined ? {} : { example }),
);

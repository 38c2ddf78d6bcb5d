import { expect, test } from 'vitest';
import { readLinks } from '../../src/read/links.ts';
import { refsOf } from '../../src/read/values/links.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const at = (line: number, column = 3) => ({ file: 'a.yaml', line, column });

test('of a links file that breaks its schema the entries that say what they are about are used', () => {
  const text = `new: v20
links:
- link: fixed
  old: [2, "4.1", [3], true]
  new: 20a
  reviewer: 5
  date: 2025-11-20
- { link: maybe, old: [1], new: [1], reason: r, reviewer: A }
- x
- { link: forbidden, old: [1], new: [1], reason: r, reviewer: A, date: 2025 }
`;
  const read = readLinks(encode(text), 'a.yaml');
  expect(!read.ok && read.sound?.links).toStrictEqual({
    old: '',
    new: 'v20',
    file: 'a.yaml',
    links: [
      {
        ...at(3),
        link: 'fixed',
        old: ['2', '4.1', '', ''],
        new: [],
        reviewer: '',
        reason: '',
        date: '2025-11-20',
      },
      { ...at(10), link: 'forbidden', old: ['1'], new: ['1'], reviewer: 'A', reason: 'r' },
    ],
  });
});

test('of one that is no mapping nothing is', () => {
  const read = readLinks(encode('- a\n'), 'a.yaml');
  expect(!read.ok && read.sound?.links).toEqual({ old: '', new: '', file: 'a.yaml', links: [] });
  expect(Object.keys(readLinks(encode('a: ['), 'a.yaml'))).toEqual(['ok', 'findings']);
});

test.each([
  [
    [1, 'a', null, {}],
    ['1', 'a', '', ''],
  ],
  ['a', []],
  [undefined, []],
])('the refs of %j are %j', (value, refs) => expect(refsOf(value)).toEqual(refs));

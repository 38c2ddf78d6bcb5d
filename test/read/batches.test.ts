import { expect, test } from 'vitest';
import { bounds, parse } from '../../src/read/syntax.ts';
import { positions } from '../../src/text/places.ts';

const list = 'a: 1\nlist:\n- b: 2\n  c: [3]\n# x\n- d\n\n- e: |\n    f\n- g\n- h\nlast: i\n';

test.each<[string, string]>([
  ['a list', list],
  ['no list', 'a: 1\nb: 2\n'],
  ['a list in brackets', 'a: [1, 2, 3, 4, 5]\nb: c\n'],
  ['a list without a key', '- a\n- b\n- c\n- d\n'],
  ['two lists', 'a:\n- 1\n- 2\n- 3\n- 4\nb:\n- 1\n- 2\n- 3\n- 4\n'],
  ['a list in a list', 'a:\n- b:\n  - 1\n  - 2\n  - 3\n  - 4\n- c\n- d\n- e\n'],
  ['a list as a key', '? - a\n  - b\n  - c\n  - d\n: e\n'],
  ['a key twice', 'a:\n- 1\n- b: 1\n  b: 2\n- 3\n- 4\na:\n- 1\n'],
  ['what is refused', 'a:\n- &x 1\n- *x\n- !!t 3\n- 4\n- <<: 5\n- 6\n- 7\n'],
  ['what is refused above', 'z: &y 0\na:\n- &x 1\n- *x\n- 3\n- 4\n- 5\nb: *y\n'],
  ['an entry out of place', 'a:\n- 1\n- 2\n- 3\n - 4\n- 5\nb\n'],
  ['an open bracket', 'a:\n- 1\n- 2\n- 3\n- [4\n- 5\n- 6\n'],
  ['an open quote', 'a:\n- 1\n- "2\n- 3\n- 4\n- 5\n'],
  ['a tab', 'a:\n- 1\n\t- 2\n- 3\n- 4\n- 5\n'],
  ['two documents', 'a:\n- 1\n- 2\n- 3\n- 4\n---\nb: 1\n'],
])('%s reads the same in batches of any size', (_, text) => {
  const position = positions(text);
  const whole = parse(text, position, { ...bounds, batch: Number.POSITIVE_INFINITY });
  for (const batch of [1, 2, 3, 5, 8, 13])
    expect(parse(text, position, { ...bounds, batch })).toStrictEqual(whole);
});

test('how much is read is told after each batch', () => {
  const told: number[] = [];
  parse(list, positions(list), { ...bounds, batch: 10 }, (share) => told.push(share));
  expect(told.length).toBeGreaterThan(3);
  expect(told.length).toBeLessThan(12);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test.each([
  ['[[', undefined],
  ['[[[', 3],
  ['[[[]]]', 3],
  ['- - ', undefined],
  ['- - a', 5],
])('%j is too deep for three levels, the document among them, at %j', (text, offset) => {
  const { issues } = parse(text, positions(text), { ...bounds, depth: 3 });
  const deep = { facts: { rule: 'yaml-depth', limit: 3 }, offset };
  expect(issues.filter(({ facts }) => facts.rule === 'yaml-depth')).toEqual(
    offset === undefined ? [] : [deep],
  );
});

test('a list whose key is empty is put together under that key', () => {
  const text = ':\n- a\n- b\n- c\n- d\n';
  const position = positions(text);
  const parts = parse(text, position, { ...bounds, batch: 1 });
  expect(parts.content?.value).toEqual({ '': ['a', 'b', 'c', 'd'] });
  expect(parts).toStrictEqual(parse(text, position));
});

test('a text that is too large in all, or in one piece, is told where it becomes so', () => {
  const text = 'points:\n- a\n- b\n- c\n- d\n';
  const sizes = (given: object) => parse(text, positions(text), { ...bounds, ...given }).issues;
  expect(sizes({ all: 10 })).toEqual([{ offset: 13, facts: { rule: 'yaml-size', of: 'file', limit: 10 } }]);
  expect(sizes({ piece: 10 })).toEqual([
    { offset: 13, facts: { rule: 'yaml-size', of: 'piece', limit: 10 } },
  ]);
  expect(sizes({ piece: 20, batch: 5 })).toEqual([]);
});

test.each([
  ['in no list', `a: [${'1, '.repeat(20)}1]\n`],
  ['in a list of brackets', `points: [${'{ a: 1 }, '.repeat(9)}{}]\n`],
  ['in a list of lists', `- - a\n${'  - a\n'.repeat(20)}`],
  ['in one entry', `points:\n- a\n- [${'1, '.repeat(20)}1]\n`],
])('what stands %s is one piece', (_, text) => {
  const { issues } = parse(text, positions(text), { ...bounds, piece: 20, batch: 5 });
  expect(issues.map(({ facts }) => facts)).toEqual([{ rule: 'yaml-size', of: 'piece', limit: 20 }]);
});

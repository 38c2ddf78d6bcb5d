import { expect, test } from 'vitest';
import { parse as plain } from 'yaml';
import { parse } from '../../src/read/syntax.ts';
import { tree } from '../../src/read/tree.ts';
import { positions } from '../../src/text/places.ts';

const contentOf = (text: string) => {
  const { content } = parse(text, positions(text));
  if (!content) throw new Error(text);
  return content;
};
const treeOf = (text: string) => tree(contentOf(text), positions(text), 'a.yaml');
const brief = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

test.each([
  '',
  '# nothing',
  'a',
  '1.5',
  '~',
  'true',
  '"1"',
  '- a\n- [b, 2]\n- {c: null}\n-\n',
  'a: b\n2: c\ntrue: d\n~: e\n',
  ': f\n',
  '{a, b: , "c": 1}',
  'a: |\n  b\n   c\n\nd: >-\n  e\n  f\n',
  '__proto__: { a: 1 }\nconstructor: 2\n"<<": 3\n',
  'a: 1\n---\n',
  '0x10: 010\na: [1e3, .inf, +6, 1_000, 0o7]\n',
])('the value of %j is the one that YAML gives it', (text) => {
  const { content } = parse(text, positions(text));
  if (text.includes('---')) expect(content).toBeUndefined();
  else expect(content?.value).toStrictEqual(plain(text));
});

const text = `id: v1
points:
  - number: 010
    text: "quoted"
    themes: [a, 'b c']
    clauses:
    - { label: a, text: ~ }
  - number: 2
    text: >
      folded
      words
    empty:
7: seven
`;

test.each<[(string | number)[], string, string, string | undefined]>([
  [[], '1:1', '1:1', undefined],
  [['id'], '1:5', '1:1', 'v1'],
  [['points'], '3:3', '2:1', undefined],
  [['points', 0], '3:5', '3:3', undefined],
  [['points', 0, 'number'], '3:13', '3:5', '010'],
  [['points', '0', 'number'], '3:13', '3:5', '010'],
  [['points', 0, 'text'], '4:11', '4:5', 'quoted'],
  [['points', 0, 'themes'], '5:13', '5:5', undefined],
  [['points', 0, 'themes', 1], '5:17', '5:13', 'b c'],
  [['points', 0, 'themes', 2], '5:13', '5:13', undefined],
  [['points', 0, 'clauses', 0, 'text'], '7:25', '7:19', '~'],
  [['points', 0, 'clauses', 0, 'text', 'deeper'], '7:25', '7:25', undefined],
  [['points', 1, 'text'], '9:11', '9:5', 'folded words\n'],
  [['points', 1, 'empty'], '12:11', '12:5', ''],
  [['points', 1, 'none'], '8:5', '8:5', undefined],
  [['points', 2], '3:3', '3:3', undefined],
  [['points', 'number'], '3:3', '3:3', undefined],
  [['none', 'at', 'all'], '1:1', '1:1', undefined],
  [['7'], '13:4', '13:1', 'seven'],
  [[7], '13:4', '13:1', 'seven'],
])('%j stands at %s, its key at %s, written as %j', (path, at, keyAt, source) => {
  const own = treeOf(text);
  expect([brief(own.at(path)), brief(own.keyAt(path)), own.source(path)]).toEqual([at, keyAt, source]);
});

test('a path can start at any mapping', () => {
  const { at } = treeOf(text);
  expect(brief(at(['text'], at(['points', 1])))).toBe('9:11');
  expect(brief(at(['text'], at(['points', 0, 'clauses', 0])))).toBe('7:25');
  expect(brief(at([], at(['points', 1])))).toBe('8:5');
  expect(brief(at(['none'], at(['points', 1])))).toBe('8:5');
  expect(brief(at(['id'], { file: 'b', line: 1, column: 1 }))).toBe('1:5');
  expect(brief(at(['id'], { file: 'b', line: 4, column: 11 }))).toBe('1:5');
});

test.each([1, 48, 49, 50, 200])('of a key that is there twice among %i the last counts', (others) => {
  const lines = Array.from({ length: others }, (_, at) => `k${at}: ${at}`);
  const own = treeOf(['a: 1', ...lines, 'a: 2', 'constructor: 3'].join('\n'));
  expect([own.source(['a']), brief(own.keyAt(['a']))]).toEqual(['2', `${others + 2}:1`]);
  expect(own.source(['k0'])).toBe('0');
  expect(own.source(['constructor'])).toBe('3');
  expect(own.source(['toString'])).toBeUndefined();
  expect(brief(own.keyAt(['toString']))).toBe('1:1');
});

test('a text that is nothing stands at its start', () => {
  const own = treeOf('');
  expect([brief(own.at([])), brief(own.at(['a'])), brief(own.keyAt(['a'])), own.source([])]).toEqual([
    '1:1',
    '1:1',
    '1:1',
    undefined,
  ]);
});

test.each<[string, string[]]>([
  ['a: 1\na: 2\na: 3\n', ['5 yaml-duplicate-key a 1', '10 yaml-duplicate-key a 1']],
  ['x:\n- { a: 1,\n    a: 2 }\n', ['17 yaml-duplicate-key a 2']],
  ['1: a\n"1": b\n', ['5 yaml-duplicate-key 1 1']],
  ['<<: 1\n<<: 2\n', ['0 yaml-alias merge <<', '6 yaml-alias merge <<']],
  ['"<<": 1\n', []],
  ['? [a]\n: b\n', ['2 yaml-syntax complex-key']],
  [
    '? { a: 1, a: 2 }\n: { b: 1, b: 2 }\n',
    ['2 yaml-syntax complex-key', '27 yaml-duplicate-key b 2', '10 yaml-duplicate-key a 1'],
  ],
  ['~: 1\n: 2\n', ['5 yaml-duplicate-key null 1']],
  ['a: { [b]: <<, <<: c }\n', ['5 yaml-syntax complex-key', '14 yaml-alias merge <<']],
])('the keys of %j', (text, expected) => {
  const { issues } = parse(text, positions(text));
  expect(
    issues.map(({ offset, facts: { rule, ...facts } }) => [offset, rule, ...Object.values(facts)].join(' ')),
  ).toEqual(expected);
});

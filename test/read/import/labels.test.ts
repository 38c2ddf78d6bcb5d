import { expect, it, test } from 'vitest';
import { labelOf, uniqueLabel } from '../../../src/read/import/labels.ts';
import { clauseMarker } from '../../../src/read/import/markers.ts';

function labels(prefix: string, ...lines: string[]): string[] {
  const own = { used: new Map<string, number>(), lettered: new Map<string, number>() };
  return lines.flatMap((line) => {
    const marker = clauseMarker(line);
    const [form] = marker?.forms ?? [];
    const label = marker && form && labelOf(own, '4', prefix, form, marker);
    return label === undefined ? [] : [uniqueLabel(own.used, label)];
  });
}

test.each<[string, string, string[], string[]]>([
  ['letters', '', ['a) x', 'B) x', 'в) x'], ['a', 'B', 'в']],
  ['letters below a clause', 'a.', ['i) x', 'II. x', 'b) x'], ['a.i', 'a.b']],
  ['numbers', '', ['1) x', '12. x'], ['(1)', '(12)']],
  ['numbers below a clause', 'a.', ['1) x', '12. x'], ['a.1', 'a.12']],
  ['decimals of the point', '', ['4.1 x', '4.2.1 x'], ['.1', '.2.1']],
  ['bullets', '', ['- x', '* x'], ['a', 'b']],
  ['bullets below a clause', 'c.', ['- x', '- x'], ['c.a', 'c.b']],
  ['bullets among letters', '', ['a) x', 'c) x', '- x', '- x'], ['a', 'c', 'b', 'd']],
  ['a label twice', '', ['a) x', 'a) x', 'a) x'], ['a', 'a-2', 'a-3']],
])('%s', (_, prefix, lines, expected) => expect(labels(prefix, ...lines)).toEqual(expected));

it('goes on with two letters after z', () => {
  const all = labels('', ...Array.from({ length: 704 }, () => '- x'));
  expect([24, 25, 26, 27, 51, 52, 701, 702, 703].map((at) => all[at])).toEqual(
    'y z aa ab az ba zz aaa aab'.split(' '),
  );
});

it('takes no label that is there', () => {
  const used = new Map([['a-2', 1]]);
  expect(['b', 'b', 'b-2'].map((label) => uniqueLabel(used, label))).toEqual(['b', 'b-2', 'b-2-2']);
  expect(['a', 'a', 'a-2', 'a'].map((label) => uniqueLabel(used, label))).toEqual([
    'a',
    'a-3',
    'a-2-2',
    'a-4',
  ]);
});

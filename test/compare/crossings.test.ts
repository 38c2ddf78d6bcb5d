import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Link } from '../../src/model.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { shippedReport } from '../support/shipped.ts';

const relief = 'Measures are taken to relieve the suffering of the victims.';
const committee: Sketch = {
  text: 'A committee settles:',
  clauses: ['prisoners are exchanged all for all;', relief.toLowerCase()],
};
const matched: Link = { kind: 'matched', old: [0], new: [0], score: 1 };

function crossings(
  old: readonly (string | Sketch)[],
  next: readonly (string | Sketch)[],
  asserted: readonly Link[],
): string {
  const report = compare(draft('a', old), draft('b', next), {
    themes: [],
    parties: [],
    version: '0',
    asserted,
  });
  return report.crossings.map((crossing) => `${crossing.old}>${crossing.new}`).join(' ');
}

it.each<[string, readonly (string | Sketch)[], readonly (string | Sketch)[], readonly Link[], string]>([
  [
    'a point without a counterpart stands as a clause of another',
    [committee, relief],
    [committee],
    [matched, { kind: 'removed', old: [1], new: [] }],
    '2>1b',
  ],
  [
    'a clause became a point of its own',
    [committee],
    ['A committee settles.', relief],
    [matched, { kind: 'added', old: [], new: [1] }],
    '1b>2',
  ],
  ['counterparts are no crossing', [relief], [relief], [matched], ''],
  ['clauses of an unchanged point are no crossing', [committee], [committee], [matched], ''],
  [
    'equal clauses of other points that have counterparts of their own are none',
    [committee, { text: 'Also:', clauses: [relief] }],
    [committee, { text: 'Also:', clauses: [relief] }],
    [matched, { kind: 'matched', old: [1], new: [1], score: 1 }],
    '',
  ],
  [
    'a few words are none',
    ['So be it.', 'Other words stand here.'],
    ['Other words stand here.'],
    [
      { kind: 'matched', old: [1], new: [0], score: 1 },
      { kind: 'removed', old: [0], new: [] },
    ],
    '',
  ],
])('%s', (_, old, next, links, expected) => {
  expect(crossings(old, next, links)).toBe(expected);
});

it('the drafts that ship: 26 of eu28 is a clause of v20, a clause of v28 is a point of eu28', () => {
  expect(shippedReport('eu28', 'v20').crossings).toEqual([{ old: '26', new: '17c' }]);
  expect(shippedReport('v28', 'eu28').crossings).toEqual([{ old: '20a', new: '20' }]);
  expect(shippedReport('v28', 'v20').crossings).toEqual([]);
});

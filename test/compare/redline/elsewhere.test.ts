import { expect, it } from 'vitest';
import type { Link } from '../../../src/model.ts';
import type { Sketch } from '../../support/draft.ts';
import { redlined } from '../../support/redlined.ts';

const relief = 'Measures are taken to relieve the suffering of the victims.';
const repeated = relief.toLowerCase();
const exchange = 'prisoners are exchanged all for all;';
const committee: Sketch = { text: 'A committee settles:', clauses: [exchange, repeated] };
const long =
  'A longer point that stays where it is, whatever else moves around it in the draft, and that has many words, ' +
  'more than all others have together.';
const m = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 1 });

it.each<
  [string, readonly (string | Sketch)[], readonly (string | Sketch)[], readonly Link[], readonly string[]]
>([
  [
    'came from two places are told both, in the order of the old draft',
    [relief, committee, long],
    [long, committee],
    [{ kind: 'removed', old: [0], new: [] }, m(1), m(2, 0)],
    [
      `1=#0 [-${relief}-] cut >2b(b)`,
      '2=#2 [-A committee settles:-] cut >2',
      `a=#2 [-${exchange}-] cut >2a(a)`,
      `b=#2 [-${repeated}-] cut >2b(b)`,
      `3=1#1 ${long} keep`,
      '=2#2 {+A committee settles:+} add <2',
      `=a#2 {+${exchange}+} add <2a(a)`,
      `=b#2 {+${repeated}+} add <1,2b(b)`,
    ],
  ],
  [
    'went to two places are told both, in the order of the new draft',
    [long, committee],
    [relief, committee, long],
    [{ kind: 'added', old: [], new: [0] }, m(1), m(0, 2)],
    [
      `=1#0 {+${relief}+} add <2b(b)`,
      '=2#1 {+A committee settles:+} add <2',
      `=a#1 {+${exchange}+} add <2a(a)`,
      `=b#1 {+${repeated}+} add <2b(b)`,
      `1=3#2 ${long} keep`,
      '2=#1 [-A committee settles:-] cut >2',
      `a=#1 [-${exchange}-] cut >2a(a)`,
      `b=#1 [-${repeated}-] cut >1,2b(b)`,
    ],
  ],
])('words that %s', (_, old, next, asserted, lines) => {
  expect(redlined(old, next, { asserted })).toEqual(lines);
});

import { expect, it } from 'vitest';
import { gathered } from '../../../src/compare/crossings/gather.ts';
import type { Scored } from '../../../src/compare/crossings/judge.ts';
import type { Host, Unit } from '../../../src/compare/crossings/units.ts';
import type { Crossing } from '../../../src/model.ts';

const host = (at: number, more: Partial<Host> = {}): Host => {
  return { ref: `${at}`, form: 'point', named: true, link: at, strand: 0, at, pieces: 1, ...more };
};
const whole = (of: Host): Unit => ({
  host: of,
  text: `All of ${of.ref}.`,
  extent: 'whole',
  at: 0,
  key: '',
  ids: [],
});
const piece = (of: Host, at: number): Unit => ({
  ...whole(of),
  text: `${of.ref}.${at}`,
  extent: 'piece',
  at,
});
const pair = (old: Unit, next: Unit, score = 1): Scored => ({ old, new: next, score });

const [one, two, three, four] = [host(1), host(2, { pieces: 2 }), host(3, { pieces: 3 }), host(4)] as const;
const second = piece(three, 1);
const lead = host(5, { form: 'lead', named: false, pieces: 2 });

it.each<[string, readonly Scored[], readonly Unit[], readonly Crossing[]]>([
  ['nothing', [], [], []],
  ['whole texts', [pair(whole(one), whole(four))], [], [{ kind: 'kept', old: '1', new: '4', score: 1 }]],
  [
    'whole texts of several sentences',
    [pair(whole(two), whole(three), 0.75)],
    [],
    [{ kind: 'reworded', old: '2', new: '3', score: 0.75 }],
  ],
  [
    'the words of a lead, for its ref names more',
    [pair(whole(lead), whole(one))],
    [],
    [{ kind: 'kept', old: '5', new: '1', score: 1, oldWords: 'All of 5.' }],
  ],
  [
    'all sentences of a lead',
    [pair(piece(two, 0), piece(lead, 0)), pair(piece(two, 1), piece(lead, 1))],
    [],
    [{ kind: 'kept', old: '2', new: '5', score: 1, newWords: '5.0 5.1' }],
  ],
  [
    'sentences in their order, what stands between them left out',
    [pair(piece(three, 2), piece(two, 1), 0.5), pair(piece(three, 0), piece(two, 0), 0.7)],
    [],
    [{ kind: 'reworded', old: '3', new: '2', score: 0.6, oldWords: '3.0 … 3.2' }],
  ],
  [
    'a sentence in two, told once',
    [pair(second, piece(two, 0), 0.9), pair(second, piece(two, 1))],
    [],
    [{ kind: 'reworded', old: '3', new: '2', score: 0.95, oldWords: '3.1' }],
  ],
  [
    'what is all but the same as not quite the same',
    [pair(piece(three, 1), piece(two, 0), 0.9999)],
    [],
    [{ kind: 'reworded', old: '3', new: '2', score: 0.999, oldWords: '3.1', newWords: '2.0' }],
  ],
])('crossings: %s', (_, pairs, settled, expected) => {
  expect(gathered(pairs, new Set(settled))).toEqual(expected);
});

it('which end its own change keeps as well', () => {
  const [old, next] = [whole(one), whole(four)];
  const stays = (...settled: readonly Unit[]) =>
    gathered([pair(old, next)], new Set(settled))[0]?.counterpart;
  expect([stays(), stays(old), stays(next)]).toEqual([undefined, 'old', 'new']);
});

it('stand in the order of the old draft, then of the new one', () => {
  const pairs = [
    pair(whole(four), whole(two)),
    pair(whole(one), whole(three)),
    pair(whole(four), whole(one)),
    pair(whole(one), whole(host(20))),
    pair(whole(two), whole(one)),
  ];
  const told = gathered(pairs, new Set()).map((crossing) => `${crossing.old}>${crossing.new}`);
  expect(told).toEqual(['1>3', '1>20', '2>1', '4>1', '4>2']);
});

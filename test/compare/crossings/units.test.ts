import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/compare/crossings/exact.ts';
import { likelyPairs, unexplained } from '../../../src/compare/crossings/likely.ts';
import { massOf, rarities, reader } from '../../../src/compare/crossings/reading.ts';
import { strandsOf } from '../../../src/compare/crossings/strands.ts';
import {
  type Host,
  isAtom,
  isCompared,
  isNews,
  isWholes,
  type Unit,
  units,
} from '../../../src/compare/crossings/units.ts';
import type { Change, Point } from '../../../src/model.ts';
import { draft, type Sketch } from '../../support/draft.ts';

const host: Host = { ref: '1', form: 'point', named: true, link: 0, strand: 0, at: 0, pieces: 1 };
const read = reader();
const unit = (more: Partial<Host> = {}, text = 'One.', extent: Unit['extent'] = 'whole'): Unit => ({
  host: { ...host, ...more },
  text,
  extent,
  at: 0,
  ...read(text),
});

describe('a change that compares two texts says how they correspond', () => {
  it.each<[string, Partial<Host>, Partial<Host>, boolean]>([
    ['of one change', {}, {}, true],
    ['of two changes', {}, { link: 1 }, false],
    ['of points that do not go together', {}, { strand: 1 }, false],
    ['clauses of points that do not go together', { form: 'clause' }, { form: 'clause', strand: 1 }, true],
    ['clauses of two changes', { form: 'clause' }, { form: 'clause', link: 1 }, false],
    [
      'a clause and a lead of points that do not go together',
      { form: 'clause' },
      { form: 'lead', strand: 1 },
      false,
    ],
    ['a clause and a lead', { form: 'clause' }, { form: 'lead' }, true],
    ['a clause and a point', { form: 'clause' }, { form: 'point' }, false],
    ['a clause and a wish', { form: 'clause' }, { form: 'variant' }, false],
    ['a lead and a wish', { form: 'lead' }, { form: 'variant' }, true],
    ['a point and a wish', { form: 'point' }, { form: 'variant' }, true],
    ['wishes', { form: 'variant' }, { form: 'variant' }, true],
  ])('%s', (_, a, b, expected) => {
    const [x, y] = [unit(a).host, unit(b).host];
    expect([isCompared(x, y), isCompared(y, x)]).toEqual([expected, expected]);
  });

  it.each<[string, Unit, Unit, boolean]>([
    ['what it compares is no news', unit(), unit(), false],
    ['what stands elsewhere is', unit(), unit({ link: 1 }, 'One.', 'piece'), true],
    ['two wholes of points that go together are', unit({ form: 'clause' }), unit(), true],
    ['a piece of them is not', unit({ form: 'clause' }), unit({}, 'One.', 'piece'), false],
    [
      'a piece of points that do not go together is',
      unit({}, 'One.', 'piece'),
      unit({ strand: 1 }, 'One.', 'piece'),
      true,
    ],
  ])('%s', (_, a, b, expected) => {
    expect([isNews(a, b), isNews(b, a)]).toEqual([expected, expected]);
  });

  it('wholes and what has nothing smaller', () => {
    const piece = unit({ pieces: 2 }, 'One.', 'piece');
    expect([
      isWholes({ old: unit(), new: unit() }),
      isWholes({ old: unit(), new: piece }),
      isWholes({ old: piece, new: unit() }),
    ]).toEqual([true, false, false]);
    expect([unit(), unit({ pieces: 2 }), piece].map(isAtom)).toEqual([true, false, true]);
  });
});

const points = (...texts: readonly (string | Sketch)[]) => draft('a', texts).points as Point[];

describe('the units of a draft', () => {
  it('are its texts and their sentences, but of points that did not change', () => {
    const [first, second, third] = points(
      {
        text: 'On trade.',
        clauses: ['Ships with grain pass freely. Ports open again in spring.'],
        variants: { us: { text: 'No.', clauses: ['Never.'] } },
      },
      'Banks reopen. Funds move.',
      { text: ' ', clauses: ['So be it.'] },
    ) as [Point, Point, Point];
    const changes: Change<Point>[] = [
      { kind: 'unchanged', old: [second], new: [second], moved: false, score: 1 },
      { kind: 'removed', old: [first], new: [], moved: false },
      { kind: 'removed', old: [third], new: [], moved: false },
    ];
    const told = units(changes, 'old', [first, second, third], reader()).map(
      ({ host: { ref, form, named, link, strand, at, pieces }, text, extent, at: place, key, ids }) =>
        [ref, form, named, link, strand, at, pieces, text, extent, place, key, ids.length].join(' '),
    );
    expect(told).toEqual([
      '1 lead false 1 0 0 1 On trade. whole 0 on trade 2',
      '1a clause true 1 0 1 2 Ships with grain pass freely. Ports open again in spring. whole 0 ships with grain pass freely ports open again in spring 10',
      '1a clause true 1 0 1 2 Ships with grain pass freely. piece 0 ships with grain pass freely 5',
      '1a clause true 1 0 1 2 Ports open again in spring. piece 1 ports open again in spring 5',
      '1 variant false 1 0 2 1 No. whole 0 no 1',
      '1a variant true 1 0 3 1 Never. whole 0 never 1',
      '2 point true 0 0 4 1 Banks reopen. Funds move. whole 0 banks reopen funds move 4',
      '3a clause true 2 0 6 1 So be it. whole 0 so be it 3',
    ]);
  });

  it('go with the points of a regrouped change that they are likest to', () => {
    const strands = (old: Point[], next: Point[]) => {
      const change = { kind: 'regrouped', old, new: next } as unknown as Change<Point>;
      const of = strandsOf(change, reader());
      const numbers = [...old, ...next].map((point) => of.get(point));
      return numbers.map((number) => numbers.indexOf(number));
    };
    const [a, b, c] = ['Ships pass the strait.', 'Banks reopen in spring.', 'Courts hear all claims.'];
    expect(strands(points(a, b), points(`${a} Then.`, `${b} Soon.`))).toEqual([0, 1, 0, 1]);
    expect(strands(points(a, b), points(b, a))).toEqual([0, 1, 1, 0]);
    expect(strands(points(a, b, c), points(`${a} ${b}`, c))).toEqual([0, 0, 2, 0, 2]);
    expect(strands(points(`${a} ${b}`, c), points(a, b, c))).toEqual([0, 1, 0, 0, 1]);
    // What shares no word with any goes with all.
    expect(strands(points(a, b), points(a, a))).toEqual([0, 0, 0, 0]);
    expect(strands(points(a, b, c), points(a, b, ''))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(strands(points(a, ''), points(a, ''))).toEqual([0, 0, 0, 0]);
    expect(strands(points(`${a} ${b}`, c), points(a, `${b} That is all.`, c))).toEqual([0, 1, 0, 0, 1]);
    // Words that only one of two points has make them less alike.
    expect(strands(points(`${a} ${b}`, c), points(a, `${c} ${b}`))).toEqual([0, 1, 0, 1]);
    expect(strands(points(a, `${c} ${b}`), points(`${a} ${b}`, c))).toEqual([0, 1, 0, 1]);
    const listed = { text: '', clauses: [b], variants: { us: { text: 'No.', clauses: [c] } } };
    expect(strands(points(a, listed), points(`${b} ${c}`, a))).toEqual([0, 1, 1, 0]);
    const [single] = points(a);
    expect(strandsOf({ kind: 'removed', old: [single as Point], new: [], moved: false }, reader()).size).toBe(
      0,
    );
  });
});

describe('the same words', () => {
  const text = (link: number, at: number, words = 'Ships pass.') => unit({ link, at, ref: `${at}` }, words);
  const found = (old: Unit[], next: Unit[]) => {
    const { pairs, settled } = exact(old, next);
    return [pairs.map((pair) => `${pair.old.host.ref}>${pair.new.host.ref}`).join(' '), settled.size];
  };
  it.each<[string, Unit[], Unit[], string, number]>([
    ['in another place', [text(0, 1)], [text(1, 2)], '1>2', 0],
    ['in the same place', [text(0, 1)], [text(0, 2)], '', 2],
    ['in the same place and another', [text(0, 1)], [text(0, 2), text(1, 3)], '1>3', 2],
    ['twice in one draft', [text(0, 1), text(1, 2)], [text(2, 3)], '1>3 2>3', 0],
    ['twice in both', [text(0, 1), text(1, 2)], [text(2, 3), text(3, 4)], '', 0],
    ['three times in one', [text(0, 1)], [text(1, 2), text(2, 3), text(3, 4)], '', 0],
    ['letter case and punctuation apart', [text(0, 1, 'SHIPS, pass')], [text(1, 2)], '1>2', 0],
    ['other words', [text(0, 1)], [text(1, 2, 'Ships stay.')], '', 0],
  ])('%s', (_, old, next, pairs, settled) => {
    expect(found(old, next)).toEqual([pairs, settled]);
  });
});

describe('words by how rare they are', () => {
  const texts = [
    'ships pass the strait',
    'ships pass the port',
    'banks open the vault',
    'courts hear the claims',
  ].map((words, at) => unit({ link: at, at, ref: `${at}` }, words));
  const rarity = rarities(texts);
  it('weigh more the fewer texts have them', () => {
    const weight = (word: string) => massOf(read(word).ids, rarity);
    expect([weight('the'), weight('ships'), weight('vault')]).toEqual([
      Math.round(1000 * Math.log(2)),
      Math.round(1000 * Math.log(3)),
      Math.round(1000 * Math.log(5)),
    ]);
    expect(weight('the vault')).toBe(weight('the') + weight('vault'));
  });

  it('tell what came from a text that a change compares', () => {
    const next = [
      unit({ link: 0 }, 'ships pass the strait today'),
      unit({ link: 2 }, 'courts hear the claims'),
    ];
    expect(unexplained(texts, next, rarities([...texts, ...next])).map(({ host: { ref } }) => ref)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('find the likeliest counterparts, from either side, each once', () => {
    const next = ['ships leave the strait', 'the banks', 'courts of the claims'].map((words, at) =>
      unit({ ref: `n${at}`, at }, words),
    );
    const all = { old: texts, new: next };
    const found = (asking: typeof all) =>
      likelyPairs(asking, all, rarities([...texts, ...next]))
        .map((pair) => `${pair.old.host.ref}>${pair.new.host.ref}`)
        .sort()
        .join(' ');
    const both = found(all);
    expect(both).toBe('0>n0 1>n0 2>n1 3>n2');
    expect(found({ old: texts, new: [] })).toBe(both);
    expect(found({ old: [], new: next.slice(2) })).toBe('3>n2');
    expect(found({ old: [], new: [] })).toBe('');
  });
});

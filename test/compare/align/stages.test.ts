import { describe, expect, it } from 'vitest';
import { agreement, trustIn } from '../../../src/compare/align/agreement.ts';
import { assign, type Judged, judge } from '../../../src/compare/align/assign.ts';
import { equalPairs } from '../../../src/compare/align/equal.ts';
import { withoutChance } from '../../../src/compare/align/gate.ts';
import { inOrder, linkOf, mirror, unequalScore } from '../../../src/compare/align/links.ts';
import { isLinked, type Linked, withPairs } from '../../../src/compare/align/partners.ts';
import { replacedInPlace } from '../../../src/compare/align/replaced.ts';
import { orderOdds } from '../../../src/compare/align/sequence.ts';
import { kinship, shareTheme } from '../../../src/compare/align/themes.ts';
import type { Link } from '../../../src/model.ts';
import { briefLinks } from '../../support/brief.ts';

/** Pairs as `0-3 1-2`, by node. */
const brief = (pairs: readonly Linked[]) => pairs.map((pair) => `${pair.old}-${pair.new}`).join(' ');
const pairsOf = (notation: string): Linked[] =>
  notation
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [old = 0, next = 0] = pair.split('-').map(Number);
      return { old, new: next };
    });

describe('equal texts are paired', () => {
  it.each([
    ['each with its own', 'a b c', 'c a b', '0-1 1-2 2-0'],
    ['what only one side has with nothing', 'a b', 'b c', '1-0'],
    ['a repeated one with the one behind the same neighbour', 'x y a b y', 'b y a x', '0-3 2-2 3-0 4-1'],
    ['with the one before the same neighbour', 'y b a y', 'a y b', '1-2 2-0 3-1'],
    ['neighbours of neighbours too', 'x y y z', 'q y y x y y', '0-3 1-4 2-5'],
    ['backwards too', 'y y x', 'y y x y y', '0-0 1-1 2-2'],
    ['what is left in order', 'y z y', 'y w y', '0-0 2-2'],
    ['as many as both have', 'y y y', 'y', '0-0'],
    ['a text that one side repeats with one of them', 'y', 'y y', '0-0'],
    ['of no texts none', '', '', ''],
  ])('%s', (_, old, next, expected) => {
    const list = (texts: string) => texts.split(' ').filter(Boolean);
    expect(brief(equalPairs(list(old), list(next)))).toBe(expected);
  });
});

describe('where two texts have next to nothing in common', () => {
  const matched = (at: number, score: number): Link => ({ kind: 'matched', old: [at], new: [at], score });
  const merged: Link = { kind: 'merged', old: [1, 2], new: [1], score: 0.3 };
  const removed: Link = { kind: 'removed', old: [3], new: [] };
  it.each<[string, Link[], number, string]>([
    ['only strong links stay', [matched(0, 0.4), merged, removed], 9, '1~1 2- 3- +2 4-'],
    ['a link a little weaker goes', [matched(0, 0.399), removed], 8, '1- +1 4-'],
    ['of seven passages nothing is said', [matched(0, 0.1)], 7, '1~1'],
    ['a twelfth of all is enough', [matched(0, 0.34), merged], 8, '1~1 2,3&2'],
    ['a merger counts for its one point', [matched(0, 0.33), merged], 8, '1- +1 2- 3- +2'],
    [
      'so does a regrouping for both',
      [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 0.32 }],
      8,
      '1,2&|1,2',
    ],
  ])('%s', (_, links, smaller, expected) => {
    expect(briefLinks(withoutChance(links, smaller))).toBe(expected);
  });
});

describe('links', () => {
  it.each<[number[], number[], string]>([
    [[0], [1], '1~2'],
    [[0, 1, 2], [1], '1,2,3&2'],
    [[0], [1, 2, 3], '1|2,3,4'],
    [[0, 1, 2], [1, 2, 3], '1,2,3&|2,3,4'],
    [[0], [], '1-'],
    [[], [1], '+2'],
  ])('of %s with %s: %s', (old, next, expected) => {
    expect(briefLinks([linkOf(old, next, 0.5)])).toBe(expected);
  });

  it('stand by their first old index, added ones last by their new one, mirrored too', () => {
    const links = [
      linkOf([], [3], 0),
      linkOf([2], [0], 1),
      linkOf([], [1], 0),
      linkOf([0, 4], [2], 0.5),
      linkOf([1], [], 0),
      linkOf([3], [4, 5], 0.25),
    ];
    expect(briefLinks(inOrder(links))).toBe('1,5&3 2- 3=1 4~|5,6 +2 +4'.replace('~|', '|'));
    expect(briefLinks(mirror(links))).toBe('1=3 2- 3|1,5 4- 5,6&4 +2');
    expect(mirror(mirror(links))).toEqual(inOrder(links));
  });

  it.each([
    [0.12345, 0.123],
    [0.9996, 0.999],
    [1, 0.999],
    [0, 0],
  ])('of texts that are not equal never score 1: %d as %d', (score, rounded) => {
    expect(unequalScore(score)).toBe(rounded);
  });
});

describe('the surest pairs', () => {
  const judged = (pair: string, sure: number): Judged => {
    const [linked = { old: 0, new: 0 }] = pairsOf(pair);
    const none = { old: 0, new: 0 };
    return { ...linked, sure, similarity: 0, score: 0, placed: none, found: none };
  };
  it.each<[string, [string, number][], string]>([
    [
      'come first',
      [
        ['0-2', 0.5],
        ['0-3', 0.6],
        ['1-3', 0.55],
        ['1-2', 0.3],
      ],
      '0-3 1-2',
    ],
    [
      'by their place where they are as sure',
      [
        ['1-3', 0.5],
        ['1-2', 0.5],
        ['0-2', 0.5],
      ],
      '0-2 1-3',
    ],
    [
      'must be held about as likely as all else together',
      [
        ['0-2', 0.2],
        ['1-3', 0.199],
      ],
      '0-2',
    ],
  ])('%s', (_, pairs, expected) => {
    expect(brief(assign(pairs.map(([pair, sure]) => judged(pair, sure))))).toBe(expected);
  });

  it('share their trust with their rivals and none', () => {
    const pairs = pairsOf('0-2 0-3 1-3').map((pair) => ({ ...pair, similarity: 0 }));
    expect([...agreement(pairs, Float64Array.of(3, 1, 2), 4, 1)]).toEqual([
      (3 / 5) * (3 / 4),
      (1 / 5) * (1 / 4),
      (2 / 3) * (2 / 4),
    ]);
    expect(trustIn(0.5, 0.5)).toBe(1 / 32);
  });

  it('are judged by what they score and by what order says', () => {
    const pair = {
      ...judged('0-1', 0),
      similarity: 0.3,
      placed: { old: 0.1, new: 0.2 },
      found: { old: 0.3, new: 0.4 },
    };
    const [found] = judge(
      [pair],
      2,
      () => 0.15,
      () => 1,
    );
    expect(found).toEqual({ ...pair, score: 0.15, sure: 0.25 });
    expect(
      judge(
        [pair],
        2,
        () => 0.15,
        () => 0,
      )[0]?.sure,
    ).toBe(0);
  });
});

describe('pairs of nodes', () => {
  const none = (count: number) => Array.from({ length: count }, () => []);

  it('are added to the partners of both, which stay as they were', () => {
    const before = none(4);
    const after = withPairs(withPairs(before, pairsOf('0-2')), pairsOf('0-3 1-3'));
    expect(after).toEqual([[2, 3], [3], [0], [0, 1]]);
    expect(before).toEqual(none(4));
    expect([isLinked(before, 0), isLinked(after, 0)]).toEqual([false, true]);
  });

  it('that would bring two nodes together that may not be are left out', () => {
    const forbids = (a: number, b: number) => Math.min(a, b) === 0 && Math.max(a, b) === 4;
    expect(withPairs(none(6), pairsOf('0-3 1-3 1-4 2-5'), forbids)).toEqual([[3], [3], [5], [0, 1], [], [2]]);
  });
});

describe('what was replaced in place', () => {
  const yes = () => true;
  /** Three old nodes and three new ones, or so many. */
  const replaced = (pairs: string, olds = 3, news = 3, akin: (old: number, next: number) => boolean = yes) =>
    brief(
      replacedInPlace(
        olds,
        withPairs(
          Array.from({ length: olds + news }, () => []),
          pairsOf(pairs),
        ),
        akin,
      ),
    );
  it.each([
    ['between two neighbours', '0-3 2-5', '1-4'],
    ['at the start, beside a neighbour', '1-4 2-5', '0-3'],
    ['at the end, beside a neighbour', '0-3 1-4', '2-5'],
    ['not where the neighbours went elsewhere', '0-5 2-3', ''],
    ['not where one of them did', '0-3 2-4', ''],
    ['not where two in a row have no partner', '0-3', ''],
    ['not where nothing is left', '0-3 1-4 2-5', ''],
    ['not where the one before went elsewhere', '0-4 2-3 2-5', ''],
  ])('%s', (_, pairs, expected) => {
    expect(replaced(pairs)).toBe(expected);
  });
  it('is of one subject', () => {
    expect(replaced('0-3 2-5', 3, 3, (old, next) => old === 1 && next === 5)).toBe('');
    expect(replaced('0-3 2-5', 3, 3, (old, next) => old === 1 && next === 4)).toBe('1-4');
  });
  it('has a neighbour on one side at least', () => expect(replaced('', 1, 1)).toBe(''));
  it('has the same end on both sides', () => {
    expect(replaced('0-2', 2, 3)).toBe('');
    expect(replaced('1-2 2-3', 3, 3)).toBe('');
    expect(replaced('0-2 0-4', 2, 3)).toBe('');
    expect(replaced('1-2 1-4', 2, 3)).toBe('');
  });
  it('goes by the neighbour behind where the one before was split', () => {
    expect(replaced('0-3 0-4 2-6', 3, 4)).toBe('1-5');
  });
});

describe('what order says', () => {
  const odds = (olds: number, news: number, sure: string) => orderOdds(olds, news, pairsOf(sure));

  it('of a pair between the partners of its neighbours, and of one that is not', () => {
    const { inOrder, odds: of } = odds(4, 4, '0-4 1-5 3-7');
    expect([inOrder(2, 6), inOrder(2, 5), inOrder(2, 7), inOrder(2, 4), inOrder(3, 6)]).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
    expect([of(2, 6), of(2, 5)]).toEqual([1, 1]);
    // Three of three keep an order that three of four pairs have by chance, beside two that do as chance has it.
    expect(of(2, 4)).toBeCloseTo((0.75 / 0.9) * (0.1 / 0.25), 12);
    expect(of(2, 4)).toBe(of(0, 7));
  });

  it('nothing where nothing is sure', () => {
    const { inOrder, odds: of } = odds(2, 2, '');
    expect([inOrder(0, 2), inOrder(1, 2), of(0, 3), of(1, 2)]).toEqual([true, true, 1, 1]);
  });

  it('nothing where the sure pairs are in another order', () => {
    expect(odds(4, 4, '0-7 1-6 2-5 3-4').odds(0, 4)).toBe(1);
  });

  it('more the more pairs keep it', () => {
    const kept = (count: number) => Array.from({ length: count }, (_, k) => `${k}-${k + 30}`).join(' ');
    const against = [3, 6, 12, 25].map((count) => odds(30, 30, kept(count)).odds(29, 30));
    expect(against).toEqual([...against].sort((a, b) => b - a));
    expect(new Set(against).size).toBe(4);
  });
});

describe('themes', () => {
  const passage = (...themes: string[]) => ({ parts: [], themes });
  it.each([
    [['nato'], ['nato', 'assets'], 1.3, true],
    [['nato', 'assets'], ['assets'], 0.7, true],
    [['nato'], ['assets'], 0.7, false],
    [[], ['assets'], 1, false],
    [['nato'], [], 1, false],
    [[], [], 1, false],
  ])('%s and %s', (a, b, kin, shared) => {
    expect(kinship(passage(...a), passage(...b))).toBe(kin);
    expect(shareTheme(passage(...a), passage(...b))).toBe(shared);
  });
});

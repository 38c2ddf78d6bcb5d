import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/compare/align/candidates.ts';
import { blocksOf, votes } from '../../../src/compare/align/votes.ts';
import { similarity } from '../../../src/text/similarity.ts';
import { lettered } from './letters.ts';

/** What "none of them" is trusted with, beside 1 for the same words. */
const none = 0.15 ** 4;

/** What the pieces of old and new passages vote, for each old one with each new one: what has its place, and is found. */
function voted(old: readonly string[], next: readonly string[], odds: (pair: Pair) => number = () => 1) {
  const profiles = [...old, ...next].map(lettered);
  const pairs = old.flatMap((_, a) =>
    next.map((__, k) => {
      const b = old.length + k;
      const [x, y] = [profiles[a], profiles[b]] as [(typeof profiles)[0], (typeof profiles)[0]];
      return { old: a, new: b, similarity: similarity(x, y) };
    }),
  );
  return votes(blocksOf(pairs, profiles), odds).map(
    ({ old: a, new: b, similarity: like, placed, found }) => ({
      pair: `${a}-${b} ${Number(like.toFixed(3))}`,
      placed: [placed.old, placed.new].map((share) => Number(share.toFixed(9))),
      found: [found.old, found.new].map((share) => Number(share.toFixed(9))),
    }),
  );
}
const rounded = (...shares: readonly number[]) => shares.map((share) => Number(share.toFixed(9)));

describe('the pieces of a passage vote', () => {
  const sure = 1 / (1 + none);
  it('for what says the same, but for a little doubt', () => {
    const all = rounded(sure ** 2, sure ** 2);
    expect(voted(['abcd'], ['abcd'])).toEqual([{ pair: '0-1 1', placed: all, found: all }]);
  });

  it('for what says nearly the same: placed by their trust, found as far as they are alike', () => {
    const trusting = 0.75 ** 4 / (0.75 ** 4 + none);
    expect(voted(['abcd'], ['abce'])).toEqual([
      {
        pair: '0-1 0.75',
        placed: rounded(trusting ** 2, trusting ** 2),
        found: rounded(0.75 * trusting ** 2, 0.75 * trusting ** 2),
      },
    ]);
  });

  it('for nothing where they share no word', () => {
    expect(voted(['abcd'], ['efgh'])).toEqual([{ pair: '0-1 0', placed: [0, 0], found: [0, 0] }]);
  });

  it('each for its own place, with as much weight as it has words', () => {
    const [third, all] = [rounded(sure ** 2 / 3), rounded(sure ** 2)];
    const rest = rounded((2 * sure ** 2) / 3);
    expect(voted(['abc defghi'], ['abc', 'defghi'])).toEqual([
      { pair: '0-1 0.577', placed: [...third, ...all], found: [...third, ...all] },
      { pair: '0-2 0.816', placed: [...rest, ...all], found: [...rest, ...all] },
    ]);
    expect(voted(['abc', 'defghi'], ['abc defghi'])).toEqual([
      { pair: '0-2 0.577', placed: [...all, ...third], found: [...all, ...third] },
      { pair: '1-2 0.816', placed: [...all, ...rest], found: [...all, ...rest] },
    ]);
  });

  it('half for each of two passages that have the same piece', () => {
    const half = rounded(sure / (2 + none));
    const both = { placed: [...half, ...half], found: [...half, ...half] };
    expect(voted(['abcd'], ['abcd', 'abcd'])).toEqual([
      { pair: '0-1 1', ...both },
      { pair: '0-2 1', ...both },
    ]);
  });

  it('without taking votes from a piece beside them that says the same', () => {
    const [all] = rounded((2 * sure) / (2 + none));
    const shares = [all, all];
    expect(voted(['abcd'], ['abcd abcd'])).toEqual([{ pair: '0-1 1', placed: shares, found: shares }]);
    expect(voted(['abcd abcd'], ['abcd'])).toEqual([{ pair: '0-1 1', placed: shares, found: shares }]);
  });

  it('less for what order speaks against', () => {
    const odds = ({ new: next }: Pair) => (next === 1 ? 0.25 : 1);
    const all = 1.25 + none;
    const [against, kept] = [(0.25 / all) * (0.25 / (0.25 + none)), (1 / all) * sure];
    const voices = (share: number) => ({ placed: rounded(share, share), found: rounded(share, share) });
    expect(voted(['abcd'], ['abcd', 'abcd'], odds)).toEqual([
      { pair: '0-1 1', ...voices(against) },
      { pair: '0-2 1', ...voices(kept) },
    ]);
  });

  it('of a passage without words for nothing', () => {
    expect(voted([''], ['abcd'])).toEqual([{ pair: '0-1 0', placed: [0, 0], found: [0, 0] }]);
  });
});

describe('the pieces that are likened', () => {
  const of = (pieces: number) => lettered(Array.from({ length: pieces }, () => 'ab').join(' '));
  it.each([
    [256, 256],
    [257, 129],
    [600, 200],
    [1, 1],
  ])('of %d are %d, where they are too many in runs', (pieces, runs) => {
    const blocks = blocksOf([{ old: 0, new: 1, similarity: 0.5 }], [of(pieces), lettered('ab cd')]);
    expect(blocks.list.map(({ old, new: next, start }) => [old.length, next.length, start])).toEqual([
      [runs, 2, 0],
    ]);
    expect([blocks.pieces, blocks.likeness.length]).toEqual([runs + 2, 2 * runs]);
  });

  it('are put together in their order', () => {
    const pieces = Array.from({ length: 257 }, (_, k) => (k % 2 === 0 ? 'ab' : 'cde')).join(' ');
    const blocks = blocksOf([{ old: 0, new: 1, similarity: 0.5 }], [pieces, 'ab'].map(lettered));
    const masses = blocks.list[0]?.old.map(({ mass }) => mass);
    expect(masses).toEqual([...Array.from({ length: 128 }, () => 5), 2]);
  });

  it('stand one after another, row by row', () => {
    const profiles = ['ab cd', 'ab', 'cd ab ef'].map(lettered);
    const pairs = [1, 2].map((next) => ({ old: 0, new: next, similarity: 0.7 }));
    const { list, likeness, masses } = blocksOf(pairs, profiles);
    expect(list.map(({ firstOld, firstNew, start }) => [firstOld, firstNew, start])).toEqual([
      [0, 2, 0],
      [0, 3, 2],
    ]);
    expect([...likeness].map((like) => Number(like.toFixed(9)))).toEqual([1, 0, 0, 1, 0, 1, 0, 0]);
    expect([...masses]).toEqual([4, 2, 6]);
  });
});

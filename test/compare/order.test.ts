import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedMatches, reportOrder } from '../../src/compare/order.ts';
import type { Link } from '../../src/model.ts';

/** `2 0 1` says that old 0 became new 2, old 1 new 0, old 2 new 1; weights are 10 tokens unless given. */
function moved(news: readonly number[], tokens: readonly number[] = []): number[] {
  const matches = news.map((index, old) => ({ old, new: index }));
  return [...movedMatches(matches, ({ old }) => ({ tokens: tokens[old] ?? 10, content: old + 1 }))].sort();
}

describe('movedMatches', () => {
  it('is empty where the order is kept, whatever the numbers', () => {
    expect(moved([1, 2, 5, 9])).toEqual([]);
  });
  it('marks the one that leaves the longest run', () => {
    expect(moved([3, 0, 1, 2])).toEqual([0]);
    expect(moved([1, 2, 3, 0])).toEqual([3]);
  });
  it('keeps the heavier of two that swapped', () => {
    expect(moved([1, 0], [50, 10])).toEqual([1]);
    expect(moved([1, 0], [10, 50])).toEqual([0]);
  });
  it('keeps the nearer of two that say the same, whichever draft comes first', () => {
    const same = () => ({ tokens: 1, content: 1 });
    const [far, near] = [
      { old: 1, new: 3 },
      { old: 2, new: 2 },
    ];
    expect(movedMatches([far, near], same)).toEqual(new Set([1]));
    expect(movedMatches([near, { old: 3, new: 1 }], same)).toEqual(new Set([3]));
  });
  it('prefers a longer run to a heavier one', () => {
    expect(moved([2, 0, 1], [1000, 1, 1])).toEqual([0]);
  });
  it('decides between equally heavy ones by content', () => {
    expect(moved([1, 0])).toEqual([0]);
  });

  it('marks the same pairs read the other way round', () => {
    const permutation = fc.integer({ min: 0, max: 12 }).chain((n) =>
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, k) => k),
        { minLength: n },
      ),
    );
    fc.assert(
      fc.property(
        permutation,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12, maxLength: 12 }),
        (news, tokens) => {
          const weigh = (old: number) => ({ tokens: tokens[old] ?? 1, content: 2 ** old });
          const forth = movedMatches(
            news.map((index, old) => ({ old, new: index })),
            (match) => weigh(match.old),
          );
          const back = movedMatches(
            news.map((index, old) => ({ old: index, new: old })),
            (match) => weigh(match.new),
          );
          expect(news.map((_, old) => forth.has(old))).toEqual(news.map((index) => back.has(index)));
        },
      ),
    );
  });

  it('leaves the heaviest of the longest runs, by tokens, then by content', () => {
    type Run = readonly number[];
    const runsOf = (news: readonly number[]): Run[] => {
      const runs: Run[] = [[]];
      for (const [k, value] of news.entries())
        runs.push(
          ...runs.filter((run) => run.every((j) => (news[j] ?? 0) < value)).map((run) => [...run, k]),
        );
      return runs;
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
        (news, tokens) => {
          const rank = (run: Run) =>
            run.reduce((sum, k) => sum + 2 ** 20 + (tokens[k] ?? 1) * 2 ** 10 + 2 ** k, 0);
          const best = runsOf(news).reduce((a, b) => (rank(b) > rank(a) ? b : a));
          const matches = news.map((index, old) => ({ old, new: index }));
          const away = movedMatches(matches, ({ old }) => ({ tokens: tokens[old] ?? 1, content: 2 ** old }));
          expect([...news.keys()].filter((k) => !away.has(k))).toEqual(best);
        },
      ),
    );
  });

  it('weighs no match that is in all of the longest runs or in none', () => {
    const weighed: number[] = [];
    const matches = [0, 5, 1, 2, 4, 3, 6].map((index, old) => ({ old, new: index }));
    movedMatches(matches, ({ old }) => {
      weighed.push(old);
      return { tokens: 1, content: old };
    });
    expect(weighed).toEqual([4, 5]);
  });

  it('leaves as long a run as there is', () => {
    const longest = (news: readonly number[]): number => {
      const best = news.map(() => 1);
      for (const [k, value] of news.entries())
        for (let j = 0; j < k; j++)
          if ((news[j] ?? 0) < value) best[k] = Math.max(best[k] ?? 1, (best[j] ?? 0) + 1);
      return Math.max(0, ...best);
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 15 }), (news) => {
        expect(news.length - moved(news).length).toBe(longest(news));
      }),
    );
  });
});

it('a removed point stands after its last linked predecessor, an added one in its own place', () => {
  const links: Link[] = [
    { kind: 'removed', old: [0], new: [] },
    { kind: 'matched', old: [1], new: [1], score: 1 },
    { kind: 'removed', old: [2], new: [] },
    { kind: 'removed', old: [3], new: [] },
    { kind: 'merged', old: [4, 5], new: [0], score: 0.5 },
    { kind: 'added', old: [], new: [2] },
  ];
  const brief = (link: Link) => `${link.old.join(',')}>${link.new.join(',')}`;
  const expected = ['0>', '4,5>0', '1>1', '2>', '3>', '>2'];
  expect(reportOrder(links).map(brief)).toEqual(expected);
  expect(reportOrder([...links].reverse()).map(brief)).toEqual(expected);
});

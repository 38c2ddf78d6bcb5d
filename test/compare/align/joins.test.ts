import { describe, expect, it } from 'vitest';
import { joins, type Scope } from '../../../src/compare/align/joins.ts';
import { type Linked, withPairs } from '../../../src/compare/align/partners.ts';
import type { Evidence } from '../../../src/compare/align/votes.ts';
import { lettered } from './letters.ts';

/** A pair and what speaks for it: what of either has its place in the other, and is found there. */
type Sketch = readonly [
  old: number,
  next: number,
  found: readonly [number, number],
  placed?: [number, number],
];

function joined(
  texts: readonly string[],
  linked: readonly (readonly [number, number])[],
  pairs: readonly Sketch[],
  scope: Scope = 'drafts',
): string {
  const evidence = pairs.map(([old, next, found, placed = [0, 0]]): Evidence => {
    const shares = ([a, b]: readonly [number, number]) => ({ old: a, new: b });
    return { old, new: next, similarity: 0, found: shares(found), placed: shares(placed) };
  });
  const none = texts.map(() => []);
  const partners = withPairs(
    none,
    linked.map(([old, next]) => ({ old, new: next })),
  );
  const brief = ({ old, new: next }: Linked) => `${old}-${next}`;
  return joins(evidence, partners, texts.map(lettered), scope).map(brief).join(' ');
}

/** Old 0 to 3, new 4 to 6: the fourth old one is linked with the first new one, which has words of all four. */
const hosted = ['abcdefghij', 'k', 'l', 'mn', 'abcdefghijklmn', 'o', 'p'];

describe('a passage without a partner joins a host', () => {
  it.each<[string, Sketch, string]>([
    ['where a fifth of it is found', [0, 4, [0.2, 0]], '0-4'],
    ['not where less is', [0, 4, [0.199, 0]], ''],
    ['beside a partner of the host where a tenth is found', [2, 4, [0.1, 0]], '2-4'],
    ['not where less is there', [2, 4, [0.099, 0]], ''],
    ['for what it finds, not for what the host does', [0, 4, [0, 0.9]], ''],
  ])('%s', (_, pair, expected) => {
    expect(joined(hosted, [[3, 4]], [pair])).toBe(expected);
  });

  it('whichever draft it is of', () => {
    const texts = ['abcdef', 'xy', 'ab', 'cdef', 'z'];
    expect(joined(texts, [[0, 2]], [[0, 4, [0, 0.5]]])).toBe('');
    expect(joined(texts, [[0, 2]], [[0, 3, [0, 0.1]]])).toBe('0-3');
    expect(joined(texts, [[0, 2]], [[0, 3, [0.9, 0.09]]])).toBe('');
  });

  it('not with another passage that has a partner, nor with its own', () => {
    expect(joined(hosted, [[3, 4]], [[3, 4, [0.9, 0.9], [0.9, 0.9]]])).toBe('');
    expect(
      joined(
        hosted,
        [
          [3, 4],
          [0, 5],
        ],
        [[0, 4, [0.9, 0.9]]],
      ),
    ).toBe('');
  });

  it('if it has a tenth of its words that the partners of the host have not', () => {
    const texts = (partner: string) => ['abcdefghij', 'yz', partner, 'abcdefghijklmn'];
    expect(joined(texts('bcdefghijn'), [[2, 3]], [[0, 3, [0.5, 0]]])).toBe('0-3');
    expect(joined(texts('abcdefghij'), [[2, 3]], [[0, 3, [0.5, 0]]])).toBe('');
  });

  it('the best found first, then by place', () => {
    expect(
      joined(
        ['ab', 'cd', 'ef', 'abcd', 'cdef', 'xy'],
        [],
        [
          [1, 4, [0.5, 0]],
          [1, 3, [0.5, 0]],
          [0, 3, [0.5, 0]],
          [2, 4, [0.3, 0.6]],
        ],
      ),
    ).toBe('2-4 0-3 1-3');
  });
});

describe('two passages that have partners join', () => {
  const linked = [
    [0, 2],
    [1, 3],
  ] as const;
  it.each<[string, [number, number], string]>([
    ['where a third of both has its place in the other', [1 / 3, 1 / 3], '0-3'],
    ['not where less of the old one has', [0.333, 1], ''],
    ['not where less of the new one has', [1, 0.333], ''],
  ])('%s', (_, placed, expected) => {
    expect(joined(['ab', 'cd', 'ab', 'cd'], linked, [[0, 3, [0.9, 0.9], placed]])).toBe(expected);
  });

  it('as do two that joined others before', () => {
    const texts = ['abc', 'cdefgh', 'abgh', 'cdefab'];
    const before: Sketch[] = [
      [0, 3, [0.9, 0]],
      [1, 2, [0, 0.8]],
    ];
    expect(joined(texts, [[1, 3]], [...before, [0, 2, [0.5, 0.5], [0.3, 0.3]]])).toBe('0-3 1-2');
    expect(joined(texts, [[1, 3]], [...before, [0, 2, [0.5, 0.5], [0.4, 0.4]]])).toBe('0-3 1-2 0-2');
  });
});

describe('a clause joins where most of its words are', () => {
  /** The words of the clause, of the clause that its host is linked with, of the host. */
  it.each<[string, string, string, string, Scope, string]>([
    ['if a third of it is nowhere else', 'abcdef', 'cdefz', 'abcdefg', 'linked points', '0-3'],
    ['not if less is', 'abcdef', 'bcdefz', 'abcdefg', 'linked points', ''],
    ['if it has six words in ten', 'abcdefghij', 'yz', 'abcdef', 'linked points', '0-3'],
    ['not if it has less', 'abcdefghij', 'yz', 'abcde', 'linked points', ''],
    ['a point does not', 'abcdef', 'yz', 'abcdefg', 'drafts', ''],
  ])('%s', (_, clause, partner, host, scope, expected) => {
    expect(joined([clause, 'x', partner, host], [[2, 3]], [[0, 3, [0.05, 0]]], scope)).toBe(expected);
  });
});

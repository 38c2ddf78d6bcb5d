import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../src/compare/align/candidates.ts';
import { lettered } from './letters.ts';

/** The candidates among two lists of passages, each counted from 0: `0-1 0.75`. */
function candidates(
  old: readonly string[],
  next: readonly string[],
  told?: (share: number) => void,
): string[] {
  const profiles = [...old, ...next].map(lettered);
  const nodes = [...profiles.keys()];
  const pairs = candidatePairs(nodes.slice(0, old.length), nodes.slice(old.length), profiles, told);
  return pairs.map((pair) => `${pair.old}-${pair.new - old.length} ${Number(pair.similarity.toFixed(3))}`);
}
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

/** The new passages that are candidates of an old one. */
const ofOld = (at: number, found: readonly string[]) =>
  found.filter((pair) => pair.startsWith(`${at}-`)).map((pair) => Number(/-(\d+) /.exec(pair)?.[1]));

describe('candidates', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['of no passages none', [], [], []],
    ['share words', ['abcd', 'ef'], ['abce', 'xyz'], ['0-0 0.75', '1-0 0.354']],
    ['share none', ['abcd', 'ef'], ['gh'], []],
    [
      'each pair once, by old and new passage',
      ['ab', 'ab'],
      ['ab', 'ab'],
      ['0-0 1', '0-1 1', '1-0 1', '1-1 1'],
    ],
    ['not what has no words', [''], ['', 'a'], []],
    [
      'a third as alike as the best of both',
      ['abcdefghi', 'abcjklmno'],
      ['abcdefghi', 'abcjklmno'],
      ['0-0 1', '0-1 0.333', '1-0 0.333', '1-1 1'],
    ],
    ['not less', ['abcdefghi', 'abjklmnop'], ['abcdefghi', 'abjklmnop'], ['0-0 1', '1-1 1']],
    [
      'less where one of them has no better one',
      ['abcdefghi'],
      ['abcdefghi', 'ajklmnopq'],
      ['0-0 1', '0-1 0.111'],
    ],
    ['less, whichever it is', ['abcdefghi', 'ajklmnopq'], ['abcdefghi'], ['0-0 1', '1-0 0.111']],
  ])('%s', (_, old, next, expected) => {
    expect(candidates(old, next)).toEqual(expected);
  });

  it('are eight at the most for each passage, the first of those that are as good', () => {
    const found = candidates(times(10, 'ab'), times(10, 'ab'));
    // The last two of either draft are among the eight of none of the other.
    expect(ofOld(7, found)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(ofOld(8, found)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ofOld(9, found)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('are the best eight, wherever they stand', () => {
    const found = candidates(times(10, 'ab'), [...times(9, 'abc'), 'ab']);
    expect(ofOld(9, found)).toEqual([0, 1, 2, 3, 4, 5, 6, 9]);
    const mixed = ['abcdef', 'abcd', 'abc', 'abcdefg', 'abcde', 'ab', 'abcdefgh', 'abc', 'abcd', 'abc'];
    expect(ofOld(9, candidates(times(10, 'ab'), mixed))).toEqual([0, 1, 2, 4, 5, 7, 8, 9]);
  });
});

describe('of words that very many passages have', () => {
  /** The candidates of a passage with a rare word too, where so many others of both drafts have the common one alone. */
  const besides = (others: number) => {
    const draft = ['ac', ...times(others, 'a')];
    return ofOld(0, candidates(draft, draft));
  };
  it('none is looked up beside a rarer one', () => {
    expect(besides(198)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(besides(199)).toEqual([0]);
    expect(besides(300)).toEqual([0]);
  });

  it('the rarest is, where there is nothing else', () => {
    const found = (common: string, rarer: string) =>
      ofOld(
        0,
        candidates(['ab', ...times(8, 'a'), ...times(8, 'b')], [...times(202, common), ...times(201, rarer)]),
      );
    const eight = [202, 203, 204, 205, 206, 207, 208, 209];
    expect(found('a', 'b')).toEqual(eight);
    expect(found('b', 'a')).toEqual(eight);
  });
});

it('it is told how many of both drafts are done, after each thousand', () => {
  const shares: number[] = [];
  candidates(times(1000, ''), times(1500, ''), (share) => shares.push(share));
  expect(shares).toEqual([0.4, 0.8]);
});

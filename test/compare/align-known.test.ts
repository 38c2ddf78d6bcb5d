import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { wholeText } from '../../src/compare/wording.ts';
import { words } from '../../src/text/tokens.ts';
import { alignmentScore } from '../support/plans/alignment.ts';
import { cases, revision } from '../support/plans/cases.ts';
import { type KnownPair, knownPair } from '../support/plans/revision.ts';
import { score } from '../support/plans/score.ts';

/** Pairs of drafts whose alignment is known, because the one was made from the other. */
describe('the drafts with a known alignment', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(knownPair(50, revision, 7)).toEqual(knownPair(50, revision, 7));
    expect(knownPair(50, revision, 7)).not.toEqual(knownPair(50, revision, 8));
  });

  it.each(Object.entries(cases))('%s: every index of each side in exactly one link', (_, rates) => {
    const pair = knownPair(200, rates);
    const all = (side: 'old' | 'new') => pair.links.flatMap((link) => [...link[side]]).sort((a, b) => a - b);
    expect(all('old')).toEqual([...pair.old.points.keys()]);
    expect(all('new')).toEqual([...pair.new.points.keys()]);
  });

  it.each([
    ['split', 'split'],
    ['merged', 'merged'],
    ['regrouped', 'regrouped'],
    ['removed', 'removed'],
    ['added', 'added'],
  ] as const)('%s: these links and matched ones', (name, kind) => {
    const kinds = knownPair(400, cases[name] ?? {}).links.map((link) => link.kind);
    expect(new Set(kinds)).toEqual(new Set(['matched', kind]));
    expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(15);
  });

  const bag = (pair: KnownPair, side: 'old' | 'new') =>
    words(pair[side].points.map(wholeText).join(' ')).sort();

  it.each(['moved', 'moved in blocks', 'neighbours swapped'])('%s: the same words', (name) => {
    const pair = knownPair(200, cases[name] ?? {});
    expect(bag(pair, 'new')).toEqual(bag(pair, 'old'));
  });

  it('reworded: every point differs, and of its words two thirds stay at the least', () => {
    const pair = knownPair(200, { reword: 1 });
    const kept = pair.old.points.map((point, at) => {
      const [old, next] = [point, pair.new.points[at] ?? point].map((side) => wholeText(side).split(' '));
      const left = diffArrays(old ?? [], next ?? []).filter((run) => !run.added && !run.removed);
      return left.reduce((sum, run) => sum + run.count, 0) / (old?.length ?? 0);
    });
    expect(
      pair.new.points.every((point, at) => wholeText(point) !== wholeText(pair.old.points[at] ?? point)),
    ).toBe(true);
    expect(Math.min(...kept)).toBeGreaterThan(0.6);
    const mean = kept.reduce((sum, share) => sum + share, 0) / kept.length;
    expect([mean > 0.75, mean < 0.9]).toEqual([true, true]);
  });
});

describe('the score', () => {
  it('is the harmonic mean of what was found rightly and what was found at all', () => {
    const known = [
      [0, 0],
      [1, 1],
      [1, 2],
    ] as const;
    expect(score(known, known)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(
      score(
        [
          [0, 0],
          [1, 0],
        ],
        known,
      ),
    ).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: expect.closeTo(0.4) });
    expect(score([], known)).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(score([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

/** Of the pairs of points that belong together and those that are found to, 99 in 100 are the same. */
const wanted = 0.99;

describe('the alignment of 1,000 points finds what is known', () => {
  for (const [name, rates] of Object.entries(cases)) {
    it(name, () => {
      expect(alignmentScore([knownPair(1000, rates)]).f1).toBeGreaterThanOrEqual(wanted);
    });
  }
});

describe('the alignment of ten drafts of 100 points finds what is known', () => {
  const seeds = Array.from({ length: 10 }, (_, seed) => seed);
  for (const [name, rates] of Object.entries(cases)) {
    it(name, () => {
      const pairs = seeds.map((seed) => knownPair(100, rates, seed));
      expect(alignmentScore(pairs).f1).toBeGreaterThanOrEqual(wanted);
    });
  }
});

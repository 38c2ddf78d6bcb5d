import { expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Crossing } from '../../../src/model.ts';
import { crossed } from '../../support/crossed.ts';

/** What a crossing says beside its score; a sentence that moved is named on both sides, whole texts are not. */
const brief = ({ kind, old, new: next, oldWords, newWords }: Crossing) =>
  `${old}>${next} ${kind}${oldWords === undefined && newWords === undefined ? '' : ' sentence'}`;

it.each([
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
  [1, 0.15],
  [4, 0.15],
  [8, 0.15],
  [4, 0.3],
])('what crossed in generated drafts, and nothing else: seed %d, %d of the words reworded', (seed, share) => {
  const { old, next, planted } = crossed(seed, 24, share, 3);
  const { crossings } = compare(old, next, { themes: [], parties: [], version: '0' });
  const kept = new Set(crossings.filter(({ score }) => score === 1).map((pair) => `${pair.old}>${pair.new}`));
  expect(crossings.map(brief).sort()).toEqual(
    planted
      .map(({ way, pair }) => {
        const kind = kept.has(pair) ? 'kept' : 'reworded';
        return `${pair} ${kind}${way === 'sentence moved' ? ' sentence' : ''}`;
      })
      .sort(),
  );
  if (share === 0) expect(kept.size).toBe(planted.length);
  const places = crossings.map((pair) => Number.parseInt(pair.old, 10));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

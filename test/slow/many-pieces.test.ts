import { expect, it } from 'vitest';
import { blocksOf, votes } from '../../src/compare/align/votes.ts';
import { compare } from '../../src/compare/compare.ts';
import { profile } from '../../src/text/profile.ts';
import { draft } from '../support/draft.ts';

/** Sentences of seven words each, the same for the same seed. */
function sentences(count: number, seed: number): string[] {
  let state = seed;
  const word = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `w${(state >>> 16) % 3_000}`;
  };
  return Array.from({ length: count }, () => `${Array.from({ length: 7 }, word).join(' ')}.`);
}

it('the clauses of one point are compared in time that does not grow with the square', {
  timeout: 240_000,
}, () => {
  const old = sentences(20_000, 1);
  const next = old.flatMap((text, k) => (k % 10 === 3 ? [] : k % 10 === 7 ? [`${text} More.`] : [text]));
  const point = (texts: readonly string[]) => ({
    text: 'On these terms:',
    clauses: texts.map((text, k) => ({ label: `${k + 1}`, text })),
  });
  const setting = { themes: [], parties: [], version: '0' };
  const { changes } = compare(draft('a', [point(old)]), draft('b', [point(next)]), setting);
  const kinds = changes
    .flatMap((change) => ('clauses' in change ? change.clauses : []))
    .map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect([changes.length, count('unchanged'), count('reworded'), count('removed')]).toEqual([
    1, 16_000, 2_000, 2_000,
  ]);
});

it('the pieces of passages are likened within a bound, longer runs of them as one', {
  timeout: 240_000,
}, () => {
  const profiles = profile(
    Array.from({ length: 80 }, (_, k) => sentences(300, (k % 40) + 1)),
    Array(80).fill('en'),
  );
  const pairs = Array.from({ length: 1_600 }, (_, k) => {
    const [old, next] = [k % 40, 40 + Math.floor(k / 40)];
    return { old, new: next, similarity: old + 40 === next ? 1 : 0.2 };
  });
  const blocks = blocksOf(pairs, profiles);
  expect(blocks.list[0]?.old.length).toBe(100);
  expect(blocks.likeness.length).toBe(1_600 * 100 * 100);
  for (const { old, new: other, found, placed } of votes(blocks, () => 1)) {
    if (old + 40 === other) expect(Math.min(found.old, placed.new)).toBeGreaterThan(0.9);
    else expect(Math.max(found.old, found.new, placed.old, placed.new)).toBeLessThan(0.1);
  }
});

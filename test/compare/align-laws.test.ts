import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import type { Link, Passage } from '../../src/model.ts';

const word = fc.constantFrom(
  ...'Ukraine Russia NATO troops border sanctions assets elections days of the and to not 600,000 prisoners'.split(
    ' ',
  ),
);
const text = fc
  .array(word, { maxLength: 12 })
  .map((words) => words.join(' '))
  .chain((first) =>
    fc.constantFrom('', '.', '. Then more is said.', '; b) and the rest').map((end) => first + end),
  );
const themes = fc.uniqueArray(fc.constantFrom('nato', 'territory', 'assets'), { maxLength: 2 });
const passage = fc.record({ parts: fc.array(text, { maxLength: 3 }), themes });
/** Few words and short lists, so that texts repeat, are empty, and share much or nothing. */
const passages = fc.array(passage, { maxLength: 14 });
/** A draft and a revision of it: points kept, dropped, moved, repeated and joined to the next. */
const revision = fc.tuple(passages, fc.array(fc.nat(13), { maxLength: 14 })).map(([old, picks]) => {
  const at = (k: number) => old[k % Math.max(1, old.length)] ?? { parts: ['New.'], themes: [] };
  const next = picks.map((pick, k) =>
    k % 3 === 0 ? { ...at(pick), parts: [...at(pick).parts, ...at(pick + 1).parts] } : at(pick),
  );
  return [old, next] as const;
});
const pairs = fc.oneof(fc.tuple(passages, passages), revision);

function law(name: string, holds: (old: readonly Passage[], next: readonly Passage[]) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(pairs, ([old, next]) => holds(old, next)),
      { numRuns: 300 },
    );
  });
}

const MIRROR = {
  matched: 'matched',
  merged: 'split',
  split: 'merged',
  regrouped: 'regrouped',
  removed: 'added',
  added: 'removed',
} as const;

/** Links as a set of texts: what each joins, whichever side comes first. */
function asSet(links: readonly Link[], reversed: boolean): string[] {
  return links
    .map((link) => ({
      kind: reversed ? MIRROR[link.kind] : link.kind,
      old: reversed ? link.new : link.old,
      new: reversed ? link.old : link.new,
      score: 'score' in link ? link.score : null,
    }))
    .map((link) => JSON.stringify(link))
    .sort();
}

law('partition: every index of each side in exactly one link', (old, next) => {
  const links = align(old, next);
  const all = (side: 'old' | 'new') => links.flatMap((link) => [...link[side]]).sort((a, b) => a - b);
  expect(all('old')).toEqual([...old.keys()]);
  expect(all('new')).toEqual([...next.keys()]);
});

law(
  'order: by first old index, then the added ones; each side ascending; scores from 0 to 1',
  (old, next) => {
    const links = align(old, next);
    const places = links.map((link) => link.old[0] ?? old.length + (link.new[0] ?? 0));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const link of links) {
      expect(link.old).toEqual([...link.old].sort((a, b) => a - b));
      expect(link.new).toEqual([...link.new].sort((a, b) => a - b));
      if ('score' in link) expect(link.score >= 0 && link.score <= 1).toBe(true);
    }
  },
);

law('identity: a draft against itself is matched one by one', (old) => {
  expect(align(old, structuredClone(old))).toEqual(
    [...old.keys()].map((index) => ({ kind: 'matched', old: [index], new: [index], score: 1 })),
  );
});

law('reversal: the other way round is the mirror', (old, next) => {
  expect(asSet(align(next, old), true)).toEqual(asSet(align(old, next), false));
});

law('determinism: the same again, and whatever was compared before', (old, next) => {
  const once = align(old, next);
  align(next, [...old, ...next]);
  expect(align(structuredClone(old), structuredClone(next))).toEqual(once);
});

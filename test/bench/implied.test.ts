import { expect, it } from 'vitest';
import { impliedPairs, markedRuns, porcelainRuns } from './implied.ts';
import type { Written } from './pair.ts';

/** A text of points, one in each line, after a word that belongs to none. */
const written = (...points: readonly string[]): Written => ({
  text: points.map((text) => `text: ${text}\n`).join(''),
  points: points.length,
  passages: points.map((text, point) => ({ point, text })),
});

it('an old point goes with the new one that has most of its words, if that is at least half', () => {
  const old = written('elections are held', 'troops leave', 'prisoners go home');
  const next = written('prisoners are fed', 'elections are held at once');
  const output =
    '\u0003text: prisoners are fed\n\u0004text: elections are held\u0003 at once\u0004\u0001text: troops leave text: prisoners go home\u0002';
  expect(impliedPairs(markedRuns(output), old, next)).toEqual([[0, 1]]);
  expect(() => impliedPairs(markedRuns('text: elections'), old, next)).toThrow('do not spell');
});

it('reads what git prints for programs', () => {
  const output = 'diff --git a b\n--- a\n+++ b\n@@ -1 +1 @@\n text: \n-old\n+new\n~\n';
  expect(porcelainRuns(output)).toEqual([
    { op: 'keep', text: 'text: ' },
    { op: 'cut', text: 'old' },
    { op: 'add', text: 'new' },
  ]);
});

import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../src/compare/signals.ts';
import { wordEdits } from '../../src/text/edits.ts';
import { reading } from '../compare/signals/reading.ts';

/** Text of one thing over and over. */
function repeated(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

function millis(old: string, next: string): number {
  const { edits } = wordEdits(old, next);
  const start = performance.now();
  signalsOf(edits, reading);
  return performance.now() - start;
}

// Eight times the text is read in about eight times the time; were it quadratic, in sixty-four. The fastest of three
// counts: what else the machine does only adds.
function expectLinear(pair: (size: number) => readonly [string, string]): void {
  const fastest = (size: number) => Math.min(...[1, 2, 3].map(() => millis(...pair(size))));
  const short = fastest(16_384);
  expect(fastest(131_072) / Math.max(short, 5)).toBeLessThan(28);
}

describe('signals are read in time linear in the text', () => {
  const units = [
    'a ',
    'no ',
    'and the ',
    'that ',
    'if a ',
    'under a ',
    'neither a nor ',
    'shall be ',
    'Russia, ',
    '(',
  ];
  it.each(units)(
    'beside %j over and over',
    (unit) => {
      expectLinear((size) => {
        const text = repeated(unit, size);
        return [`The party shall leave. ${text}`, `The party may leave. ${text}`];
      });
    },
    120_000,
  );

  it('where a long sentence moved', () => {
    expectLinear((size) => {
      const words = Array.from({ length: size / 8 }, (_, k) => `word${k}`);
      const [moved, stays] = [words.slice(size / 16).join(' '), words.slice(0, size / 16).join(' ')];
      return [`It shall ${moved}. That ${stays}.`, `That ${stays}. It may ${moved}.`];
    });
  }, 120_000);
});

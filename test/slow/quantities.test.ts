import { describe, expect, it } from 'vitest';
import { quantities } from '../../src/text/quantities.ts';

const units = [
  '1',
  '1 ',
  '1,',
  '1.',
  '100,',
  '12:',
  '1-',
  '2026-',
  '1 (1) ',
  '+1 ',
  '-',
  '(',
  ' ',
  'and ',
  'of ',
  'a ',
  'one and ',
  'half ',
  'USD ',
  '$',
  'May ',
  '1 May ',
  'from 1 to ',
  'Annex 1, ',
  'point a or ',
  'no more than ',
  'number of a is ',
  'за рік ',
];

function millis(text: string): number {
  const start = performance.now();
  quantities(text);
  return performance.now() - start;
}

// Eight times the text is read in about eight times the time; were it quadratic, in sixty-four. Of the short text the
// fastest of three counts: what else the machine does only adds.
describe('a megabyte of one thing over and over is read in time linear in its length', () => {
  it.each(units)(
    '%j',
    (unit) => {
      const of = (size: number) => unit.repeat(size / unit.length);
      const short = Math.min(...[1, 2, 3].map(() => millis(of(131_072))));
      expect(millis(of(1_048_576)) / Math.max(short, 1)).toBeLessThan(28);
    },
    120_000,
  );
});

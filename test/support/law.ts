import fc from 'fast-check';
import { describe, it } from 'vitest';
import { compare, type Setting } from '../../src/compare/compare.ts';
import type { Draft, Report } from '../../src/model.ts';
import { generatedDraft, generatedPair } from './generated.ts';
import { PAIRS, shipped } from './shipped.ts';

const pairs = fc.oneof(generatedPair, fc.tuple(generatedDraft('a'), generatedDraft('b')));

/** Makes what holds a law over the shipped pairs, in both directions, and over generated ones, compared in a setting. */
export function lawIn(setting: Setting) {
  const known = new Map<string, Report>();
  const reportOf = (a: string, b: string) => {
    const report = known.get(`${a} ${b}`) ?? compare(shipped(a), shipped(b), setting);
    known.set(`${a} ${b}`, report);
    return report;
  };
  return (name: string, holds: (old: Draft, next: Draft, report: Report) => void): void => {
    const check = (old: Draft, next: Draft) => holds(old, next, compare(old, next, setting));
    describe(name, () => {
      it.each(PAIRS)('%s and %s', (a, b) => {
        holds(shipped(a), shipped(b), reportOf(a, b));
        holds(shipped(b), shipped(a), reportOf(b, a));
      });
      it('generated drafts', () => {
        fc.assert(
          fc.property(pairs, ([a, b]) => check(a, b)),
          { numRuns: 200 },
        );
      });
    });
  };
}

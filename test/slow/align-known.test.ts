import { describe, expect, it } from 'vitest';
import { alignmentScore } from '../support/plans/alignment.ts';
import { cases } from '../support/plans/cases.ts';
import { knownPair } from '../support/plans/revision.ts';

describe('the alignment of 10,000 points finds what is known', () => {
  for (const [name, rates] of Object.entries(cases)) {
    it(name, { timeout: 120_000 }, () => {
      expect(alignmentScore([knownPair(10_000, rates)]).f1).toBeGreaterThanOrEqual(0.99);
    });
  }
});

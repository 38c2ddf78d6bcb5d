import { describe, expect, it } from 'vitest';
import { committedFile, readCommitted, thisNode } from '../bench/committed.ts';
import { guardedRatios } from '../bench/start-up.ts';
import { home } from '../support/run.ts';
import { describeWith } from '../support/tools.ts';

const committed = readCommitted(home)[thisNode];
const ROUNDS = 11;
/** What is really slower is so each time. */
const ATTEMPTS = 3;

/** By how much the start of each command has worsened, at best of the attempts: 1.25 is by a quarter. */
function worsened(figures: Readonly<Record<string, number>>): Record<string, number> {
  const best: Record<string, number> = {};
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    for (const [name, ratio] of guardedRatios(home, ROUNDS))
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, ratio / (figures[name] ?? Number.NaN));
    if (Object.values(best).every((worse) => worse <= 1.25)) break;
  }
  return best;
}

describe.skipIf(!committed)(
  `on ${thisNode}${committed ? '' : ` (no figures in ${committedFile('')})`}`,
  () => {
    describeWith('bash', 'the start of plancmp', () => {
      it('takes no more processor time, beside that of bare Node, than committed figures and a quarter', {
        timeout: 300_000,
      }, () => {
        const slow = Object.entries(worsened(committed ?? {})).filter(([, worse]) => !(worse <= 1.25));
        expect(
          Object.fromEntries(slow),
          'times the committed figures; if that is meant: npm run bench -- --commit',
        ).toEqual({});
      });
    });
  },
);

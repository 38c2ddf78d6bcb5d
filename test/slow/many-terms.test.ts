import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { draft } from '../support/draft.ts';

/** More than a call takes for arguments. */
const terms = 150_000;

it('a text of many duty words that is replaced by another one with as many does not overflow the stack', () => {
  const words = (side: string, k: number) => `${side}a${k} ${side}b${k} ${side}c${k} ${side}d${k}`;
  const said = (side: string) =>
    draft(side, [Array.from({ length: terms }, (_, k) => `${words(side, k)} shall stay;`).join(' ')]);
  const { changes } = compare(said('x'), said('y'), {
    themes: [],
    parties: [],
    version: '0',
    asserted: [{ kind: 'matched', old: [0], new: [0], score: 0.5 }],
  });
  expect(changes).toMatchObject([{ kind: 'reworded', signals: [] }]);
}, 120_000);

import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { draft, type Sketch } from '../support/draft.ts';

/** How far a comparison says it has come: `align 20/100`. */
function told(old: readonly (string | Sketch)[], next: readonly (string | Sketch)[]): string[] {
  const steps: string[] = [];
  compare(draft('a', old), draft('b', next), {
    themes: [],
    parties: [],
    version: '0',
    progress: (step, done, total) => steps.push(`${step} ${done}/${total}`),
  });
  return steps;
}

const crossing = ['cross 0/100', 'cross 30/100', 'cross 60/100', 'cross 75/100', 'cross 85/100'];

it('a comparison tells how far each of its steps has come', () => {
  expect(told(['Ships pass the strait.', 'Banks open.'], ['Ships leave the strait.', 'Courts sit.'])).toEqual(
    ['align 0/100', 'align 20/100', 'align 90/100', 'classify 0/3', ...crossing],
  );
});

it('of equal drafts nothing is left to align', () => {
  expect(told(['Ships pass.'], ['Ships pass.'])).toEqual(['align 0/100', 'classify 0/1', ...crossing]);
});

it('tells now and then how many changes are made', () => {
  const points = Array.from({ length: 130 }, (_, k) => `Point ${k} is kept.`);
  expect(told(points, points).filter((step) => step.startsWith('classify'))).toEqual([
    'classify 0/130',
    'classify 64/130',
    'classify 128/130',
  ]);
});

it('tells of the search for counterparts after each thousand passages', () => {
  const [old, next] = ['ships', 'banks'].map((word) => Array.from({ length: 1000 }, () => word));
  expect(told(old as string[], next as string[]).slice(0, 5)).toEqual([
    'align 0/100',
    'align 20/100',
    'align 65/100',
    'align 80/100',
    'align 90/100',
  ]);
});

import { expect } from 'vitest';
import { sameButForm } from '../../../src/compare/form/same.ts';
import { lexiconFor } from '../../../src/compare/signals/lexicons.ts';
import { wordEdits } from '../../../src/text/edits.ts';

/** Two English texts differ in form alone, or not, whichever is the old one. */
export function expectBothWays(old: string, next: string, isSame: boolean): void {
  const { lists } = lexiconFor('en');
  for (const { edits } of [wordEdits(old, next), wordEdits(next, old)])
    expect(sameButForm(edits, lists)).toBe(isSame);
}

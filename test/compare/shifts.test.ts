import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft } from '../../src/model.ts';
import { draft } from '../support/draft.ts';
import { setting } from '../support/shipped.ts';

const before = draft('before', [
  {
    text: 'The commission includes Norway and reports each month.',
    clauses: [
      'The office opens in spring and keeps the records.',
      'Observers visit the camps and write to the mayor.',
    ],
  },
]);
const after = draft('after', [
  {
    text: 'The commission reports each month.',
    clauses: [
      'Observers from Norway visit the camps and write to the mayor.',
      'The office in Norway opens in spring and keeps the records.',
    ],
  },
]);

/** What is told of each clause, by its words in `before`. */
function told(old: Draft, next: Draft): Record<string, string[]> {
  const [change] = compare(old, next, setting()).changes;
  if (change?.kind !== 'reworded' || change.signals.length > 0) throw new Error('not what the test is about');
  return Object.fromEntries(
    change.clauses.map((clause) => {
      const [at] = (old === before ? clause.old : clause.new) ?? [];
      return [at?.label, 'signals' in clause ? clause.signals.map(({ kind }) => kind) : []];
    }),
  );
}

describe('of what the lead lost and two clauses gained', () => {
  it('one clause is told of', () => {
    expect(told(before, after)).toEqual({ a: ['party'], b: [] });
  });

  it('and the other way round the same clause', () => {
    expect(told(after, before)).toEqual(told(before, after));
  });
});

import { describe, expect, it } from 'vitest';
import { findProvision, pointOf } from '../../src/compare/provision.ts';
import { draft } from '../support/draft.ts';

const plan = draft('a', [
  {
    ref: '10',
    text: 'Terms:',
    clauses: [{ text: 'it lapses.', evidence: 'partial' }],
    evidence: 'seen',
    standing: 'open',
    themes: ['nato'],
  },
  { ref: '12', variants: { us: { text: 'A zone.', clauses: ['forces leave.'] } } },
  { ref: '10a', text: 'A point of that number.' },
]);

describe('findProvision', () => {
  it('finds a point', () => expect(findProvision(plan, '10')?.text).toBe('Terms:'));
  it('prefers a point to a clause of the same ref', () =>
    expect(findProvision(plan, '10a')?.text).toBe('A point of that number.'));
  it('makes a clause a point of its own, with the themes of its point and its own evidence', () => {
    const only = { ...plan, points: plan.points.slice(0, 2) };
    expect(findProvision(only, '10a')).toMatchObject({
      text: 'it lapses.',
      themes: ['nato'],
      evidence: 'partial',
      clauses: [],
    });
    expect(findProvision(only, '10a')).not.toHaveProperty('standing');
  });
  it('keeps of a clause of a variant whose it is', () => {
    expect(findProvision(plan, '12a')).toMatchObject({
      text: '',
      variants: [{ party: 'us', text: '', clauses: [{ text: 'forces leave.' }] }],
    });
  });
  it('finds nothing else', () => expect(findProvision(plan, '11')).toBeUndefined());
});

it.each([
  ['10', '10'],
  ['10a', '10a'],
  ['12a', '12'],
  ['99', '99'],
])('pointOf %s is %s', (ref, point) => expect(pointOf(plan, ref)).toBe(point));

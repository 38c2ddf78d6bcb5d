import { describe, expect, it } from 'vitest';
import { assertedPair, findGap, findProvision, onlyProvision, pointOf } from '../../src/compare/provision.ts';
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

describe('gaps', () => {
  const gap = { ref: '3', reason: 'deleted', file: 'a.yaml', line: 9, column: 1 } as const;
  const gappy = draft('a', ['One.', { text: 'Two:', deleted: ['b'] }], { gaps: [gap] });
  it('are found by their number or label', () => {
    expect(findGap(gappy, '3')).toEqual(gap);
    expect(findGap(gappy, '2b')).toMatchObject({ ref: '2b', reason: 'deleted' });
    expect(findGap(gappy, '1')).toBeUndefined();
  });
  it('are not in a draft of one provision, which is else the same', () => {
    const [point] = gappy.points;
    expect(point && onlyProvision(gappy, point)).toEqual({ ...gappy, points: [point], gaps: [] });
  });
});

it('two provisions side by side are linked by how well all their words agree', () => {
  const [old, same, half, none] = draft('a', [
    { text: 'Ships pass:', clauses: ['ports open.'] },
    'Ships pass: ports open.',
    'Ships pass: banks close.',
    'Courts hear claims',
  ]).points;
  const score = (next: typeof old) => (old && next ? assertedPair(old, next) : undefined);
  expect(score(same)).toEqual({ kind: 'matched', old: [0], new: [0], score: 1 });
  expect(score(none)).toEqual({ kind: 'matched', old: [0], new: [0], score: 0 });
  const link = score(half);
  expect(link && 'score' in link && link.score > 0 && link.score < 1).toBe(true);
});

it('a clause as a point has the sources of its own, or of its point', () => {
  const [given] = draft('a', [{ text: 'T:', clauses: ['one.', 'two.'] }]).points;
  if (!given) throw new Error('a point');
  const clauses = given.clauses.map((clause, k) => (k === 0 ? clause : { ...clause, sources: ['axios'] }));
  const sourced = { ...draft('a', []), points: [{ ...given, clauses, sources: ['epo'] }] };
  expect(findProvision(sourced, '1a')?.sources).toEqual(['epo']);
  expect(findProvision(sourced, '1b')?.sources).toEqual(['axios']);
  expect(findProvision(sourced, '1a')).not.toHaveProperty('label');
});

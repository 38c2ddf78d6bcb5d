import { expect, it } from 'vitest';
import { notedChanges } from '../../src/compare/noted.ts';
import type { Noted } from '../../src/model.ts';
import { draft, type Sketch } from '../support/draft.ts';

const PLAIN: Sketch = { text: 'A', clauses: ['x'], variants: { us: 'y' } };
const gap = (reason: 'deleted' | 'unpublished') => ({ ref: '9', reason, file: 'x', line: 1, column: 1 });

it.each<[string, Sketch, Parameters<typeof draft>[2], readonly Noted[]]>([
  ['nothing', PLAIN, {}, []],
  ['the place of a file and its bytes', PLAIN, { file: 'b.yaml', digest: 'sha256:1' }, []],
  ['title and date', PLAIN, { title: 'Other', date: '2026-01-01' }, ['title', 'date']],
  ['who put it forward', PLAIN, { parties: ['us'] }, ['provenance']],
  ['how it is known', PLAIN, { basis: 'oral', complete: false }, ['provenance']],
  ['its list of sources', PLAIN, { sources: [{ key: 'k', outlet: 'O', seen: true }] }, ['sources']],
  ['a note of the draft', PLAIN, { note: 'n' }, ['notes']],
  ['a number kept without text', PLAIN, { gaps: [gap('deleted')] }, ['numbers']],
  ['the note of a clause', { ...PLAIN, clauses: [{ text: 'x', note: 'n' }] }, {}, ['notes']],
  ['evidence of a clause', { ...PLAIN, clauses: [{ text: 'x', evidence: 'seen' }] }, {}, ['evidence']],
  ['a label kept without text', { ...PLAIN, deleted: ['b'] }, {}, ['numbers']],
  [
    'all of a point',
    { ...PLAIN, title: 'T', themes: ['nato'], ref: '2', note: 'n', evidence: 'seen' },
    {},
    ['evidence', 'notes', 'titles of points', 'themes', 'numbers'],
  ],
])('%s', (_, point, head, noted) => {
  expect(notedChanges(draft('a', [PLAIN]), draft('a', [point], head))).toEqual(noted);
});

it('looks at what the parties want and at numbers without text too', () => {
  const plain = draft('a', [PLAIN], { gaps: [gap('deleted')] });
  const told = (more: object) => {
    const points = plain.points.map((point) => ({
      ...point,
      variants: point.variants.map((variant) => ({ ...variant, ...more })),
    }));
    return notedChanges(plain, { ...plain, points });
  };
  expect([told({}), told({ evidence: 'seen' }), told({ note: 'n' })]).toEqual([[], ['evidence'], ['notes']]);
  expect(notedChanges(plain, { ...plain, gaps: [{ ...gap('deleted'), note: 'n' }] })).toEqual(['notes']);
});

it('tells why a number is without text', () => {
  const with9 = (reason: 'deleted' | 'unpublished') => draft('a', [PLAIN], { gaps: [gap(reason)] });
  expect(notedChanges(with9('deleted'), with9('unpublished'))).toEqual(['numbers']);
});

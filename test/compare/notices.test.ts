import { expect, it } from 'vitest';
import { isPartlyDisclosed, notices } from '../../src/compare/notices.ts';
import type { Draft, Gap } from '../../src/model.ts';
import { draft } from '../support/draft.ts';

const gap = (reason: Gap['reason']): Gap => ({ ref: '9', reason, file: 'b.yaml', line: 1, column: 1 });
const plain = draft('a', ['One.']);

it.each<[string, Partial<Draft>, object[]]>([
  ['nothing to say of a verbatim document', { wording: 'verbatim', basis: 'document' }, []],
  ['a restated text', { wording: 'restated' }, [{ kind: 'wording', draft: 'b', wording: 'restated' }]],
  ['a translated text', { wording: 'translated' }, [{ kind: 'wording', draft: 'b', wording: 'translated' }]],
  ['a text read aloud', { basis: 'oral' }, [{ kind: 'basis', draft: 'b', basis: 'oral' }]],
  ['a text retold', { basis: 'report' }, [{ kind: 'basis', draft: 'b', basis: 'report' }]],
  ['a text that lacks parts', { complete: false }, [{ kind: 'incomplete', draft: 'b', unpublished: [] }]],
  [
    'an unpublished number',
    { gaps: [gap('unpublished')] },
    [{ kind: 'incomplete', draft: 'b', unpublished: ['9'] }],
  ],
  ['a deleted number limits nothing', { gaps: [gap('deleted')] }, []],
  ['the same date', { date: '2025-01-01' }, []],
  ['a later date on the old side', { date: '2024-12-31' }, [{ kind: 'dates', old: 'a', new: 'b' }]],
])('%s', (_, head, expected) => {
  expect(notices(plain, draft('b', ['One.'], head))).toEqual(expected);
});

it('drafts in two languages', () => {
  const [a, b] = [draft('a', [], { language: 'en-GB' }), draft('b', [], { language: 'uk' })];
  expect(notices(a, b)).toEqual([{ kind: 'language', old: 'en', new: 'uk' }]);
  for (const language of ['en-US', 'EN']) expect(notices(a, draft('b', [], { language }))).toEqual([]);
  expect(notices(a, draft('b', []))).toEqual([]);
});

it('those of the pair, of the old draft and of the new one, in this order', () => {
  const a = draft('a', [], { date: '2025-02-01', wording: 'restated', language: 'en', complete: false });
  const b = draft('b', [], { basis: 'oral', language: 'uk' });
  expect(notices(a, b).map((notice) => [notice.kind, 'draft' in notice ? notice.draft : null])).toEqual([
    ['dates', null],
    ['language', null],
    ['wording', 'a'],
    ['incomplete', 'a'],
    ['basis', 'b'],
  ]);
});

it('an unpublished clause, after the numbers', () => {
  const next = draft('b', ['One.', { text: 'Two.', deleted: ['c'] }], { gaps: [gap('unpublished')] });
  const points = next.points.map((point) => ({
    ...point,
    gaps: point.gaps.map((missing) => ({ ...missing, reason: 'unpublished' as const })),
  }));
  expect(notices(plain, { ...next, points })).toEqual([
    { kind: 'incomplete', draft: 'b', unpublished: ['9', '2c'] },
  ]);
});

it('evidence below seen, of points, and of clauses where it is not that of their point', () => {
  const next = draft('b', [
    {
      text: 'One.',
      evidence: 'seen',
      clauses: [
        { text: 'x', evidence: 'unverified' },
        { text: 'y', evidence: 'seen' },
      ],
    },
    {
      text: 'Two.',
      evidence: 'partial',
      clauses: [
        { text: 'x', evidence: 'partial' },
        { text: 'y', evidence: 'summary' },
      ],
    },
    { text: 'Three.' },
  ]);
  expect(notices(plain, next)).toEqual([
    { kind: 'evidence', draft: 'b', summary: ['2b'], partial: ['2'], unverified: ['1a'] },
  ]);
});

it.each(['summary', 'partial', 'unverified'] as const)('evidence that is %s alone', (evidence) => {
  const none = { summary: [], partial: [], unverified: [] };
  expect(notices(plain, draft('b', [{ text: 'One.', evidence }]))).toEqual([
    { kind: 'evidence', draft: 'b', ...none, [evidence]: ['1'] },
  ]);
});

it('evidence of what a party wants, and of its clauses, where it is not that of the point', () => {
  const next = draft('b', [
    {
      text: 'One.',
      evidence: 'seen',
      variants: { us: { text: 'Two.', clauses: ['x', 'y'] }, ukraine: 'Three.' },
    },
  ]);
  const points = next.points.map((point) => ({
    ...point,
    variants: point.variants.map((variant) => ({
      ...variant,
      evidence: variant.party === 'us' ? ('partial' as const) : ('seen' as const),
      clauses: variant.clauses.map((clause, k) => ({
        ...clause,
        evidence: k === 0 ? ('summary' as const) : ('seen' as const),
      })),
    })),
  }));
  expect(notices(plain, { ...next, points })).toEqual([
    { kind: 'evidence', draft: 'b', summary: ['1a'], partial: ['1 (us)'], unverified: [] },
  ]);
});

it('a draft with an unpublished number is only partly disclosed, one with a deleted number is not', () => {
  expect(isPartlyDisclosed({ complete: true, gaps: [gap('unpublished')] })).toBe(true);
  expect(isPartlyDisclosed({ complete: true, gaps: [gap('deleted')] })).toBe(false);
  expect(isPartlyDisclosed({ complete: true, gaps: [gap('deleted'), gap('unpublished')] })).toBe(true);
  expect(isPartlyDisclosed({ complete: true, gaps: [] })).toBe(false);
  expect(isPartlyDisclosed({ complete: false, gaps: [] })).toBe(true);
});

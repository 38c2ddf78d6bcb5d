import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { readDraft } from '../../src/read/index.ts';
import { findingLine } from '../../src/render/finding.ts';

const key = fc.constantFrom(
  'id',
  'title',
  'date',
  'points',
  'number',
  'text',
  'themes',
  'sources',
  'clauses',
  'label',
  'variants',
  'party',
  'deleted',
  'basedOn',
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', '', 'v28', 6, 1.5, true, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));

it('whatever a file holds, its findings have places and sentences, and nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.record({
        points: fc.array(fc.dictionary(key, value, { maxKeys: 6 }), { maxLength: 4 }),
        sources: value,
        id: value,
      }),
      (content) => {
        const read = readDraft(new TextEncoder().encode(JSON.stringify(content)), 'x.yaml');
        const seen = read.ok ? read.value : read.sound;
        const found = seen ? check({ ...seen, themes: ['nato'], drafts: ['v28'] }) : [];
        for (const finding of [...read.findings, ...found])
          expect(findingLine(finding)).toMatch(/^x\.yaml:\d+:\d+ (error|warning|note) [a-z-]+ \S/);
      },
    ),
    { numRuns: 500 },
  );
});

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reportSchema from '../schemas/report.schema.json' with { type: 'json' };
import { compare } from '../src/compare/compare.ts';
import { FORMATS, renderers } from '../src/render/index.ts';
import { ukrainian } from '../src/render/words/ukrainian/index.ts';
import { generatedPair } from './support/generated.ts';
import { PAIRS, setting, shipped, shippedReport } from './support/shipped.ts';
import { viewOf, written } from './support/view.ts';

/** Reports of the drafts that ship, read by a person before they were committed. */
describe.each(PAIRS)('%s to %s', (old, next) => {
  it.each(FORMATS.filter((format) => !renderers[format].isBinary))('%s', async (format) => {
    const report = shippedReport(old, next);
    await expect((await written(format, report)).toString()).toMatchFileSnapshot(
      `golden/${old}-${next}${renderers[format].endings[0]}`,
    );
  });
});

describe('v28 to v20 in Ukrainian', () => {
  it.each(['terminal', 'markdown'] as const)('%s', async (format) => {
    const report = shippedReport('v28', 'v20');
    const view = viewOf(report, {}, { words: ukrainian });
    await expect((await written(format, report, view)).toString()).toMatchFileSnapshot(
      `golden/v28-v20.uk${renderers[format].endings[0]}`,
    );
  });
});

describe('schemas/report.schema.json', () => {
  const validate = new Ajv({ allErrors: true }).compile(reportSchema);

  it.each(PAIRS)('accepts the report of %s and %s', (old, next) => {
    validate(JSON.parse(JSON.stringify(shippedReport(old, next))));
    expect(validate.errors).toBeNull();
  });

  it('accepts the report of any two drafts', () => {
    fc.assert(
      fc.property(generatedPair, ([old, next]) => {
        validate(JSON.parse(JSON.stringify(compare(old, next, setting()))));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  it('accepts links, absences and crossings that a person asserted', () => {
    const word = { reason: 'r', reviewer: 'A', date: '2025-11-20' };
    const decisions = [
      { link: 'fixed', old: ['2', '3'], new: ['2'], ...word },
      { link: 'fixed', old: ['5'], new: [], ...word },
      { link: 'fixed', old: [], new: ['3'], ...word },
      { link: 'fixed', old: ['21c'], new: ['16'], ...word },
    ] as const;
    const report = compare(shipped('v28'), shipped('v20'), { ...setting(), decisions });
    const asserted = report.changes.filter((change) => change.asserted);
    expect(asserted.map(({ kind }) => kind).sort()).toEqual(['added', 'merged', 'removed']);
    expect(report.crossings.filter((crossing) => crossing.asserted).length).toBe(1);
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors).toBeNull();
  });

  it('refuses a report that says more or less', () => {
    const report = shippedReport('v28', 'v20');
    expect(validate({ ...report, winner: 'v20' })).toBe(false);
    expect(validate({ ...report, counts: undefined })).toBe(false);
  });
});

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/findings.schema.json' with { type: 'json' };
import reportSchema from '../../../schemas/report.schema.json' with { type: 'json' };
import type { Checked } from '../../../src/model.ts';
import { checkedOf, found, writtenAs } from '../../support/found.ts';

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** A check with a base, of which nothing is left out. */
const whole: Checked = checkedOf(
  [
    found('\u202e##[x]', { fingerprint: '3f2a9c0011223344' }),
    found('y', { accepted: { reason: 'r', by: 'A', date: '2026-01-02', until: '2026-02-01' } }),
  ],
  {
    base: { rev: 'main', commit: 'c0ffee' },
    failOn: 'never',
    drafts: [
      { id: 'n', file: 'drafts/n.yaml', change: 'renamed', from: 'drafts/o.yaml' },
      {
        id: 'a',
        file: 'drafts/a.yaml',
        change: 'changed',
        counts: {
          ...{
            unchanged: 18,
            moved: 0,
            reworded: 2,
            merged: 0,
            split: 0,
            regrouped: 0,
            removed: 1,
            added: 0,
          },
          ...{ standing: 1, cosmetic: 1 },
        },
      },
    ],
  },
);

describe('findings as JSON', () => {
  it('are all that was found, with a sentence for each', async () => {
    const read = JSON.parse(await writtenAs('json', whole));
    const sentences = ['unknown theme "\\u{202e}##[x]"; none is known', 'unknown theme "y"; none is known'];
    const findings = whole.findings.map((finding, k) => ({ ...finding, message: sentences[k] }));
    expect(read).toEqual({ ...whole, findings });
  });

  it('are as their schema describes them, which allows nothing else', async () => {
    const read = JSON.parse(await writtenAs('json', whole));
    validate(read);
    expect(validate.errors).toBeNull();
    const [finding, ...others] = read.findings;
    for (const wrong of [
      { ...read, more: 1 },
      { ...read, files: 2 },
      { ...read, failOn: 'hint' },
      { ...read, base: { ...read.base, more: 1 } },
      { ...read, drafts: [{ ...read.drafts[0], more: 1 }] },
      { ...read, findings: [{ ...finding, surplus: 1 }, ...others] },
      { ...read, findings: [{ ...finding, accepted: {} }, ...others] },
    ])
      expect(validate(wrong)).toBe(false);
  });

  it('describes what findings share with reports in the same words', () => {
    const shared = Object.entries(schema.definitions).filter(([name]) => name in reportSchema.definitions);
    expect(shared.map(([name]) => name)).toContain('signal');
    expect(reportSchema.definitions).toMatchObject(Object.fromEntries(shared));
  });
});

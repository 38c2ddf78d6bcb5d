import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { checkedOf, found, writtenAs } from '../../support/found.ts';
import schema from '../../support/schemas/gitlab-code-quality.json' with { type: 'json' };

const validate = new Ajv({ allErrors: true }).compile(schema);

it('a code quality report has what GitLab reads, and what is accepted is for information', async () => {
  const fingerprint = '3f2a9c0011223344';
  const findings = [
    found('a', { file: './drafts/a.yaml', fingerprint }),
    found('a', { level: 'warning', fingerprint }),
    found('b', { level: 'note', line: 5 }),
    found('c', { accepted: { reason: 'As agreed' }, file: '<stdin>' }),
  ];
  const report = JSON.parse(await writtenAs('gitlab', checkedOf(findings)));
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report[0]).toEqual({
    description: `unknown theme "a"; none is known [${fingerprint}]`,
    check_name: 'theme-unknown',
    fingerprint,
    severity: 'major',
    location: { path: 'drafts/a.yaml', lines: { begin: 3 } },
  });
  expect(report.map(({ severity }: { severity: string }) => severity)).toEqual([
    'major',
    'minor',
    'info',
    'info',
  ]);
  expect(report[3].description).toContain('(accepted: As agreed)');
  expect(new Set(report.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(4);
});

it('a report without findings is an empty list', async () => {
  expect(await writtenAs('gitlab', checkedOf([]))).toBe('[]\n');
});

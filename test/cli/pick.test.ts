import { expect, it } from 'vitest';
import { pick } from '../../src/cli/acceptance/pick.ts';
import type { Finding } from '../../src/model.ts';

const finding = (fingerprint: string, line: number): Finding => ({
  ...{ file: 'v1.yaml', line, column: 1, level: 'error', fingerprint },
  ...{ rule: 'number-order', number: '1', after: '2' },
});
const accepted = { file: 'plancmp-accepted.yaml', path: '/plancmp-accepted.yaml', entries: [], findings: [] };
const findings = [
  finding('abcdef0000000001', 3),
  finding('abcdef0000000002', 4),
  finding('abcdef1000000003', 5),
];

it('takes the one finding that digits begin', () => {
  expect(pick({ findings, accepted }, 'abcdef1', { names: [] })).toEqual({ ok: true, value: findings[2] });
});

it('names all that digits begin, where these are several', () => {
  expect(pick({ findings, accepted }, 'abcdef0', { names: [] })).toEqual({
    ok: false,
    problems: [
      'abcdef0 begins several fingerprints:',
      'abcdef0000000001 v1.yaml:3:1 error number-order number 1 stands after 2; numbers ascend',
      'abcdef0000000002 v1.yaml:4:1 error number-order number 1 stands after 2; numbers ascend',
    ],
  });
});

it('says that findings about changes need a base, unless there was one', () => {
  const problems = (base?: string) => {
    const tried = pick({ findings, accepted }, '000000', { names: [], ...(base ? { base } : {}) });
    return tried.ok ? [] : tried.problems;
  };
  expect(problems()).toEqual([
    'no finding of this run has the fingerprint 000000. Findings about changes are found with --base <rev> only.',
  ]);
  expect(problems('main')).toEqual(['no finding of this run has the fingerprint 000000.']);
});

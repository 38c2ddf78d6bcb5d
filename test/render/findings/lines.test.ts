import { expect, it } from 'vitest';
import { checkedOf, found, writtenAs } from '../../support/found.ts';

const fingerprint = '3f2a9c0011223344';

/** The pattern by which editors and CI find places in the output of a program. */
const MATCHER = /^(.+):(\d+):(\d+) (error|warning|note) ([a-z-]+) (.+)$/;

it('a line says what is accepted and why, and ends in the fingerprint to type', async () => {
  const lines = await writtenAs(
    'lines',
    checkedOf([
      found('x'),
      found('y', { fingerprint }),
      found('z', { fingerprint, accepted: { reason: 'As agreed', by: 'A. Reader', until: '2026-03-01' } }),
      found('v', { accepted: { reason: 'As agreed' } }),
    ]),
  );
  const start = 'drafts/a.yaml:3:7 error theme-unknown unknown theme';
  expect(lines.split('\n')).toEqual([
    `${start} "x"; none is known`,
    `${start} "y"; none is known [${fingerprint}]`,
    `${start} "z"; none is known (accepted: As agreed, by A. Reader, until 2026-03-01) [${fingerprint}]`,
    `${start} "v"; none is known (accepted: As agreed)`,
    '',
  ]);
  for (const line of lines.split('\n').slice(0, -1)) expect(line).toMatch(MATCHER);
});

it('a file whose name is a command of a log is spelt out', async () => {
  const lines = await writtenAs('lines', checkedOf([found('::y', { file: '  ::set-output name=x' })]));
  expect(lines).toMatch(/^ {2}\\u\{3a\}:set-output name=x:3:7 error/);
});

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf, draftWith } from '../../src/checks/examples.ts';
import { lookThrough } from '../../src/cli/check/run.ts';
import { siteOf } from '../../src/cli/site.ts';
import { type Repository, repository } from '../support/repository.ts';
import { worldIo } from '../support/run.ts';

const fires = '{ number: 1, text: Fire ceases. }';
const DRAFTS = {
  'drafts/v1.yaml': draftOf('v1', fires, '{ number: 3, text: Ports reopen., themes: [nato, nato] }'),
  'drafts/v2.yaml': draftOf('v3', fires),
};
const FILE = 'plancmp-accepted.yaml';

/** A repository with one error and two warnings in it. */
function plan(files: Readonly<Record<string, string>> = DRAFTS): Repository {
  const made = repository();
  made.write(files);
  return made;
}

/** The fingerprint of the finding of a rule. */
async function fingerprintOf({ folder, env }: Repository, rule: string): Promise<string> {
  const site = await siteOf(worldIo({ cwd: folder, env }).io, {});
  const looked = site.ok ? await lookThrough(site.value, { names: [] }) : site;
  const found = looked.ok ? looked.value.findings : [];
  return found.find((finding) => finding.rule === rule)?.fingerprint ?? 'none';
}

const read = ({ folder }: Repository, file = FILE) => readFileSync(join(folder, file), 'utf8');

describe('plancmp accept', () => {
  it('writes a file with the first entry, and the finding no longer fails a check', async () => {
    const at = plan();
    expect((await at.run(['check'])).status).toBe(1);
    const fingerprint = await fingerprintOf(at, 'number-gap');
    const { status, stdout, stderr } = await at.run([
      'accept',
      fingerprint,
      ...['--reason', ' None was published. ', '--by', 'A. Reader', '--until', '2026-02-01'],
    ]);
    expect(status).toBe(0);
    expect(stdout).toBe(
      `accepted: ${fingerprint} drafts/v1.yaml:6:15 error number-gap number 2 is missing before 3; mark it "deleted: true" or "unpublished: true"\n`,
    );
    expect(stderr).toBe('');
    expect(read(at)).toBe(`# Findings that are accepted, each with its reason: plancmp accept writes them.
accepted:
  - fingerprint: ${/^\d+(e\d+)?$/.test(fingerprint) ? `"${fingerprint}"` : fingerprint}
    rule: number-gap
    draft: v1
    says: 'number 2 is missing before 3; mark it "deleted: true" or "unpublished: true"'
    reason: None was published.
    by: A. Reader
    date: 2026-01-15
    until: 2026-02-01
`);
    const check = await at.run(['check']);
    expect(check.status).toBe(0);
    expect(check.stdout).toContain(
      '"unpublished: true" (accepted: None was published., by A. Reader, on 2026-01-15, until 2026-02-01)',
    );
    expect(check.stderr).toBe('2 files checked, 2 warnings, 1 accepted\n');
    expect((await at.run(['check', '--fail-on', 'warning'])).status).toBe(1);
  });

  it('takes several, by how they begin, and keeps what is in the file', async () => {
    const at = plan();
    const [gap, theme] = [await fingerprintOf(at, 'number-gap'), await fingerprintOf(at, 'theme-duplicate')];
    await at.run(['accept', gap, '--reason', 'a']);
    at.write({ [FILE]: read(at).replace('accepted:', '# Ours.\naccepted:') });
    const name = await fingerprintOf(at, 'id-file-name');
    const done = await at.run(['accept', theme.slice(0, 6).toUpperCase(), name.slice(0, 9), '--reason', 'b']);
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout.split('\n').map((line) => line.slice(0, 26))).toEqual([
      `accepted: ${theme}`,
      `accepted: ${name}`,
      '',
    ]);
    expect(read(at)).toContain('# Ours.\n');
    expect((await at.run(['check', '--fail-on', 'note'])).stderr).toBe('2 files checked, 3 accepted\n');
  });

  it('accepts anew what is accepted, unless nothing differs', async () => {
    const at = plan();
    const gap = await fingerprintOf(at, 'number-gap');
    await at.run(['accept', gap, '--reason', 'a', '--until', '2026-01-15']);
    const before = read(at);
    const same = await at.run(['accept', gap, '--reason', 'a', '--until', '2026-01-15']);
    expect(same).toMatchObject({ status: 0, stderr: '' });
    expect(same.stdout).toMatch(/^accepted already: [0-9a-f]{16} drafts\/v1\.yaml:6:15 .*true"\n$/);
    expect(read(at)).toBe(before);
    const anew = await at.run(['accept', gap, '--reason', 'b']);
    expect(anew.stdout).toMatch(/^accepted anew: /);
    expect(read(at)).toContain('reason: b\n');
    expect(read(at)).not.toContain('until');
    expect(read(at).match(/fingerprint/g)).toHaveLength(1);
  });

  it('looks at what is named alone', async () => {
    const at = plan();
    const gap = await fingerprintOf(at, 'number-gap');
    expect((await at.run(['accept', gap, 'drafts/v2.yaml', '--reason', 'a'])).status).toBe(2);
    expect((await at.run(['accept', gap, 'drafts/v1.yaml', '--reason', 'a'])).status).toBe(0);
  });

  it('writes into the root of the repository from a folder in it', async () => {
    const at = plan({ 'part/drafts/v1.yaml': DRAFTS['drafts/v1.yaml'] });
    const { stdout } = await at.run(['check'], { cwd: 'part' });
    expect(stdout).toContain('number-gap');
    const inside: Repository = { ...at, folder: join(at.folder, 'part') };
    const gap = await fingerprintOf(inside, 'number-gap');
    expect((await at.run(['accept', gap, '--reason', 'a'], { cwd: 'part' })).status).toBe(0);
    expect(read(at)).toContain(gap);
    expect((await at.run(['check'], { cwd: 'part' })).status).toBe(0);
  });
});

describe('plancmp accept says why it cannot', () => {
  const cases: readonly [string, readonly string[], string][] = [
    ['nothing is named', [], 'name a finding'],
    ['what is named is no fingerprint', ['abc', '--reason', 'a'], 'abc is no fingerprint'],
    ['there is no reason', ['abcdef'], 'say why: --reason "..."'],
    ['the reason is empty', ['abcdef', '--reason', ' '], 'It is empty'],
    ['nobody is named', ['abcdef', '--reason', 'a', '--by', ''], 'It is empty'],
    ['the last day is past', ['abcdef', '--reason', 'a', '--until', '2026-01-14'], 'today is 2026-01-15'],
    ['there is no such day', ['abcdef', '--reason', 'a', '--until', '2026-02-30'], 'YYYY-MM-DD'],
    ['no finding has it', ['000000', '--reason', 'a'], 'no finding of this run has the fingerprint 000000'],
    ['it may be about a change', ['000000', '--reason', 'a'], 'are found with --base <rev> only'],
    ['nothing can be checked', ['000000', 'nothing.yaml', '--reason', 'a'], 'there is no file nothing.yaml'],
    [
      'both are asked',
      ['--prune', '--reason', 'a'],
      "'--prune' cannot be used with option '--reason <text>'",
    ],
  ];
  it.each(cases)('where %s', async (_, argv, words) => {
    const at = plan();
    const { status, stdout, stderr } = await at.run(['accept', ...argv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(existsSync(join(at.folder, FILE))).toBe(false);
  });

  it('where a digit was mistyped, with the one that was meant', async () => {
    const at = plan();
    const gap = await fingerprintOf(at, 'number-gap');
    const typed = gap.slice(0, 15) + (gap.endsWith('0') ? '1' : '0');
    const { stderr } = await at.run(['accept', typed, '--reason', 'a']);
    expect(stderr).toContain(`Did you mean ${gap}?`);
  });

  it('of nothing that can only be mended: that has no fingerprint', async () => {
    const at = plan({ 'drafts/v1.yaml': draftWith('v1', 'date: never', fires) });
    expect(await fingerprintOf(at, 'schema-form')).toBe('none');
    expect((await at.run(['check'])).stdout).toMatch(/ schema-form .*[^\]]\n$/);
  });

  it('where it is accepted and gone', async () => {
    const at = plan();
    const gap = await fingerprintOf(at, 'number-gap');
    await at.run(['accept', gap, '--reason', 'a']);
    at.write({ 'drafts/v1.yaml': undefined });
    const { status, stderr } = await at.run(['accept', gap.slice(0, 8), '--reason', 'b']);
    expect(status).toBe(2);
    expect(stderr).toContain('is accepted already (line 3), and no finding of this run has it');
  });

  it.each(['--reason', '--prune'])(
    'where the file has errors, and leaves it to people (%s)',
    async (option) => {
      const at = plan();
      const gap = await fingerprintOf(at, 'number-gap');
      at.write({ [FILE]: 'accepted:\n  - { fingerprint: abc, reason: a }\n' });
      const argv = option === '--prune' ? ['--prune'] : [gap, '--reason', 'a'];
      const { status, stderr } = await at.run(['accept', ...argv]);
      expect(status).toBe(2);
      expect(stderr).toContain(`${FILE}:2:5 error schema-missing-key this entry has no "rule"`);
      expect(read(at)).toContain('abc');
    },
  );

  it.each(['--reason', '--prune'])('where the file cannot be written (%s)', async (option) => {
    const at = plan();
    const gap = await fingerprintOf(at, 'number-gap');
    mkdirSync(join(at.folder, FILE));
    const argv = option === '--prune' ? ['--prune'] : [gap, '--reason', 'a'];
    const { status, stderr } = await at.run(['accept', ...argv]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${FILE}:1:1 error file-unreadable this is a folder`);
  });
});

describe('plancmp accept --prune', () => {
  const entry = (digit: string, more: string) =>
    `  - { fingerprint: "${digit.repeat(16)}", reason: a, ${more} }\n`;
  const LIST = `accepted:
${entry('1', 'rule: number-gap, draft: v1')}${entry('2', 'rule: number-gap, draft: v2, until: 2026-01-01')}${entry('3', 'rule: number-gap, draft: v9')}`;

  it('removes what expired or matches nothing, and keeps what is accepted', async () => {
    const at = plan();
    const gap = await fingerprintOf(at, 'number-gap');
    await at.run(['accept', gap, '--reason', 'kept']);
    at.write({ [FILE]: read(at) + LIST.replace('accepted:\n', '') });
    const check = await at.run(['check']);
    expect(check.stdout.split('\n').filter((line) => line.startsWith(FILE))).toEqual([
      expect.stringMatching(/ note acceptance-unmatched no finding has the fingerprint 1{16} any more/),
      expect.stringMatching(/ warning acceptance-expired expired on 2026-01-01/),
      expect.stringMatching(/ note acceptance-unmatched no finding has the fingerprint 3{16} any more/),
    ]);
    const done = await at.run(['accept', '--prune']);
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toBe(
      `removed: ${'1'.repeat(16)} number-gap, matches nothing\nremoved: ${'2'.repeat(16)} number-gap, expired on 2026-01-01\nremoved: ${'3'.repeat(16)} number-gap, matches nothing\n`,
    );
    expect(read(at)).toContain('reason: kept');
    expect(read(at).match(/fingerprint/g)).toHaveLength(1);
    expect((await at.run(['accept', '--prune'])).stdout).toBe(`${FILE}: nothing to remove\n`);
  });

  it('keeps what a check of one file could not find', async () => {
    const at = plan();
    at.write({ [FILE]: LIST });
    const { stdout } = await at.run(['accept', '--prune', 'v1']);
    expect(stdout).toContain('1111');
    expect(stdout).toContain('2222');
    expect(stdout).not.toContain('3333');
    expect(read(at)).toContain('3333');
    const check = await at.run(['check', 'drafts/v2.yaml']);
    expect(check.stdout).not.toContain('acceptance-unmatched');
  });

  it('has nothing to do where nothing is accepted', async () => {
    expect((await plan().run(['accept', '--prune'])).stdout).toBe(`${FILE}: nothing to remove\n`);
  });

  it('checks as check does', async () => {
    const { status, stderr } = await repository().run(['accept', '--prune']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'plancmp: nothing to check: there is no YAML file in ./drafts\n',
    });
  });
});

describe('the file of accepted findings', () => {
  it('is checked where it is named, by its own schema', async () => {
    const at = plan({
      'elsewhere/plancmp-accepted.yaml': 'accepted: {}\n',
      'other.yaml': '# $schema=accepted.schema.json\naccepted: []\n',
    });
    const { stdout } = await at.run(['check', 'elsewhere', 'other.yaml']);
    expect(stdout).toMatch(
      /^elsewhere\/plancmp-accepted\.yaml:1:11 error schema-type "accepted" has to be a list.*\n$/,
    );
  });

  it('that counts is told of once, whatever it is named by', async () => {
    const at = plan({ ...DRAFTS, [FILE]: 'accepted: {}\n' });
    const { stdout, stderr } = await at.run(['check', `./${FILE}`]);
    expect(stdout).toMatch(/^plancmp-accepted\.yaml:1:11 error schema-type "accepted" has to be a list.*\n$/);
    expect(stderr).toBe('1 file checked, 1 error\n');
  });
});

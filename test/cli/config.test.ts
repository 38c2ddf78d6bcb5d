import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { redLineChecks } from '../../src/checks/index.ts';
import type { Files } from '../../src/model.ts';
import { run } from '../support/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plancmp-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text as string);
  }
}

const draft = (id: string) =>
  `id: ${id}\ntitle: Draft ${id}\ndate: 2025-01-01\npoints:\n- { number: 1, text: Alpha. }\n`;
const here = (argv: string[], world: { cwd?: string; env?: Record<string, string> } = {}) =>
  run(argv, { ...world, cwd: join(folder, world.cwd ?? '') });
/** The drafts of a folder, which `list` names first. */
const listed = async (argv: string[] = [], world = {}) => {
  const { stdout, stderr, status } = await here(['list', ...argv], world);
  return status === 0 ? Array.from(stdout.matchAll(/^([ab])\b/gm), ([, id]) => id).join('') : stderr;
};

describe('settings are found', () => {
  beforeEach(() =>
    write({
      'plans/a.yaml': draft('a'),
      'drafts/b.yaml': draft('b'),
      'sub/deep/x.txt': '',
      'plancmp.yaml': 'drafts: plans\n',
    }),
  );

  it('in the working folder', async () => expect(await listed()).toBe('a'));

  it('above it up to the root of the repository, and not beyond', async () => {
    mkdirSync(join(folder, '.git'));
    expect(await listed([], { cwd: 'sub/deep' })).toBe('a');
    write({ 'sub/.git': 'gitdir: elsewhere\n' });
    expect(await listed([], { cwd: 'sub/deep' })).toBe('');
  });

  it('outside of a repository in the working folder only', async () => {
    expect(await listed([], { cwd: 'sub' })).toBe('');
  });

  it('the nearest ones, and without a word on it with the drafts beside them', async () => {
    mkdirSync(join(folder, '.git'));
    write({ 'sub/plancmp.yaml': '# nothing\n', 'sub/drafts/b.yaml': draft('b') });
    expect(await listed([], { cwd: 'sub/deep' })).toBe('b');
  });

  it('by option, then by variable, and neither with --no-config', async () => {
    write({ 'other.yaml': 'drafts: drafts\n', 'third.yaml': 'failOn: never\n' });
    const env = { PLANCMP_CONFIG: 'other.yaml' };
    expect(await listed([], { env })).toBe('b');
    expect(await listed([], { env: { PLANCMP_CONFIG: '' } })).toBe('a');
    expect(await listed(['--config', 'plancmp.yaml'], { env })).toBe('a');
    expect(await listed(['--config', '../other.yaml'], { cwd: 'sub' })).toBe('b');
    expect(await listed(['--config', 'third.yaml'])).toBe('b');
    expect(await listed(['--no-config'], { env })).toBe('b');
    expect(await listed(['--config', 'missing.yaml'])).toBe(
      'plancmp: missing.yaml:1:1 error file-unreadable there is no such file\n',
    );
  });

  it.each(['plancmp.yml', '.plancmp.yaml'])('by their name: %s is told', async (name) => {
    write({ [`sub/${name}`]: 'failOn: never\n' });
    const { stderr, status } = await here(['check'], { cwd: 'sub' });
    expect(status).toBe(2);
    expect(stderr).toBe(`plancmp: ${name} is not read: settings are called plancmp.yaml. Rename it\n`);
  });
});

test('drafts and themes are named from the working folder, and need not be there', async () => {
  mkdirSync(join(folder, '.git'));
  write({
    'plancmp.yaml': 'drafts: plans\nthemes: lists/own.yaml\n',
    'plans/a.yaml': draft('a').replace('number: 1', 'number: 1, themes: [fish]'),
    'plans/themes.yaml': 'themes: [{ id: fish, title: Not read, description: D }]\n',
    'lists/own.yaml': 'themes: [{ id: fish, title: Fisheries, description: D }]\n',
    'sub/x.txt': '1. Fish.\n',
  });
  const { stdout } = await here(['diff', 'a', 'v20'], { cwd: 'sub' });
  expect(stdout).toContain('\nFISHERIES');
  expect((await here(['check'], { cwd: 'sub' })).status).toBe(0);
  write({ 'lists/own.yaml': 'themes: none\n' });
  expect((await here(['check'], { cwd: 'sub' })).stdout).toContain('../lists/own.yaml:1:9 error schema-type');
  write({ 'plancmp.yaml': 'drafts: none-yet\n' });
  expect((await here(['check'], { cwd: 'sub' })).stderr).toContain('there is no YAML file in ../none-yet');
  await here(['new', 'c', '--from', 'x.txt'], { cwd: 'sub' });
  expect((await here(['list'], { cwd: 'sub' })).stdout).toMatch(/^c /m);
});

describe('settings that are wrong', () => {
  const wrong = 'plancmp.yaml:1:1 error schema-unknown-key unknown key "draft"; did you mean "drafts"?\n';
  beforeEach(() =>
    write({ 'plancmp.yaml': 'draft: plans\n', 'drafts/a.yaml': draft('b'), 't.txt': '1. Alpha.\n' }),
  );

  it.each([
    ['diff', 'v28', 'v20'],
    ['report', 'v28', 'v20'],
    ['why', 'v28', 'v20', '1'],
    ['show', 'v20'],
    ['list'],
    ['new', 'c', '--from', 't.txt'],
  ])('stop %s', async (...argv) => {
    expect(await here(argv)).toMatchObject({ status: 2, stdout: '', stderr: `plancmp: ${wrong}` });
    expect((await here([...argv, '--no-config'])).status).toBe(0);
  });

  it('are among the findings of check', async () => {
    const { status, stdout, stderr } = await here(['check']);
    expect(status).toBe(1);
    expect(stdout).toContain(wrong);
    expect(stdout).toContain('drafts/a.yaml:1:5 warning id-file-name');
    expect(stderr).toBe('2 files checked, 1 error, 1 warning\n');
    expect((await here(['check', 'plancmp.yaml'])).stdout).toBe(wrong);
    expect((await here(['check', '--no-config'])).stderr).toBe('1 file checked, 1 warning\n');
  });
});

describe('levels', () => {
  beforeEach(() => write({ 'drafts/a.yaml': draft('b') }));
  const check = async (settings: string, ...argv: string[]) => {
    write({ 'plancmp.yaml': settings });
    const { status, stdout } = await here(['check', ...argv]);
    return `${status} ${stdout.split(' ')[1] ?? ''}`.trim();
  };

  it('are set by rule, and a rule that is off tells nothing', async () => {
    expect(await check('')).toBe('0 warning');
    expect(await check('rules: { id-file-name: error }\n')).toBe('1 error');
    expect(await check('rules: { id-file-name: off }\n')).toBe('0');
  });

  it('fail from --fail-on, else failOn, else error on, and are all shown', async () => {
    expect(await check('failOn: warning\n')).toBe('1 warning');
    expect(await check('failOn: note\n')).toBe('1 warning');
    expect(await check('failOn: warning\n', '--fail-on', 'error')).toBe('0 warning');
    expect(await check('rules: { id-file-name: error }\nfailOn: never\n')).toBe('0 error');
    expect(await check('rules: { id-file-name: error }\n', '--fail-on', 'never')).toBe('0 error');
  });
});

describe('the examples of red lines', () => {
  it.each(redLineChecks.map(({ rule, example }) => [rule, example] as const))('%s', async (rule, example) => {
    const rulesIn = async (files: Files) => {
      rmSync(folder, { recursive: true, force: true });
      write(files);
      const { stdout } = await here(['check']);
      return stdout.split('\n').map((line) => line.split(' ')[2]);
    };
    if (!example) throw new Error(`${rule} has no example`);
    expect(await rulesIn(example.flagged)).toContain(rule);
    expect(await rulesIn(example.clean)).toEqual([undefined]);
  });
});

test('red lines are judged by what people decided about links, and by drafts that ship', async () => {
  const line =
    'redLines:\n- { id: keep, drafts: [a], mustKeep: "v20#18" }\n- { id: other, drafts: [v28], mustKeep: v20#1 }\n';
  const elections = 'Elections are held in Ukraine as soon as possible after the signing of this agreement.';
  write({ 'plancmp.yaml': line, 'drafts/a.yaml': draft('a').replace('Alpha.', elections) });
  const untested =
    'plancmp.yaml:3:3 error red-line-untested red line other finds nothing to test in v28: the draft is not in the folder of drafts, so that it is never checked\n';
  expect((await here(['check'])).stdout.replace(/ \[\w+\]\n/, '\n')).toBe(untested);
  const entry = 'link: forbidden, old: [18], new: [1], reason: R, reviewer: X';
  write({ 'drafts/links/v20--a.yaml': `old: v20\nnew: a\nlinks:\n- { ${entry} }\n` });
  expect((await here(['check'])).stdout).toContain('a has nothing that corresponds to it: "Elections are');
  write({ 'drafts/links/v20--a.yaml': `old: v20\nnew: a\nlinks:\n- { ${entry.replace('18', '99')} }\n` });
  expect((await here(['check'])).stdout).toContain(
    'red line keep finds nothing to test in a: the links between',
  );
});

test('a draft that a line names and that cannot be read is told', async () => {
  write({
    'plancmp.yaml': 'redLines: [{ id: keep, drafts: [a], mustKeep: b#1 }]\n',
    'drafts/a.yaml': draft('a'),
    'drafts/b.yaml': 'id: b\n',
  });
  const { stdout, status } = await here(['check', 'drafts/a.yaml']);
  expect(status).toBe(1);
  expect(stdout).toContain('drafts/b.yaml:1:1 error schema-missing-key');
});

test('drafts may lie beside the settings and the files of other programs', async () => {
  write({
    'plancmp.yaml': 'drafts: .\n',
    'plancmp-accepted.yaml': 'accepted: []\n',
    '.pre-commit-config.yaml': 'repos: []\n',
    'a.yaml': draft('a'),
  });
  expect(await listed()).toBe('a');
  const { status, stdout, stderr } = await here(['check']);
  expect([status, stdout, stderr]).toEqual([0, '', '2 files checked, no findings\n']);
});

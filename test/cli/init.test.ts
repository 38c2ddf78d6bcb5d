import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { repository } from '../support/repository.ts';
import { home, run, type World } from '../support/run.ts';

let cwd = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-init-')));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const env = { PATH: process.env.PATH ?? '' };
const init = (argv: readonly string[] = [], world: World = {}) =>
  run(['init', ...argv], { cwd, env, ...world });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const all = () =>
  readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .sort();

const FILES = [
  '.gitattributes',
  '.github/workflows/plancmp.yml',
  '.pre-commit-config.yaml',
  'drafts/draft.schema.json',
  'drafts/example.yaml',
  'plancmp.yaml',
];

describe('in an empty folder', () => {
  it('makes files that check has nothing to say of', async () => {
    const { status, stdout, stderr } = await init();
    expect([status, stderr, all()]).toEqual([0, '', FILES]);
    expect(stdout).toMatch(
      /^drafts\/example\.yaml: made\ndrafts\/draft\.schema\.json: made\nplancmp\.yaml: made\n/,
    );
    const checked = await run(['check'], { cwd });
    expect([checked.status, checked.stdout]).toEqual([0, '']);
    expect(checked.stderr).toContain(' checked, no findings\n');
    expect((await run(['list'], { cwd })).stdout).toMatch(/^example +2026-01-15 +3 points/m);
  });

  it('writes YAML that says what it should, with this version', async () => {
    await init();
    const workflow = parse(read('.github/workflows/plancmp.yml'));
    expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'jobs']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const [checkout, , check] = workflow.jobs.check.steps;
    expect(checkout.with['fetch-depth']).toBe(0);
    expect(check.run).toContain(`plancmp@${packageJson.version} check -f github`);
    const [hook] = parse(read('.pre-commit-config.yaml')).repos[0].hooks;
    expect(hook).toMatchObject({ id: 'plancmp-check', entry: 'plancmp check --no-base' });
    expect(hook.additional_dependencies).toEqual([`plancmp@${packageJson.version}`]);
    expect('drafts/a.yaml').toMatch(new RegExp(hook.files));
    expect('other/a.yaml').not.toMatch(new RegExp(hook.files));
    expect(parse(read('plancmp.yaml'))).toEqual({ drafts: 'drafts', failOn: 'error' });
  });

  it('gives editors the schema that the example names', async () => {
    await init();
    const [, schema = ''] =
      /^# yaml-language-server: \$schema=(.*)$/m.exec(read('drafts/example.yaml')) ?? [];
    const shipped = readFileSync(join(home, 'schemas/draft.schema.json'), 'utf8');
    expect(JSON.parse(read(join('drafts', schema)))).toEqual(JSON.parse(shipped));
  });

  it('writes settings whose comments are settings too', async () => {
    await init();
    const text = read('plancmp.yaml').replace(/^# (rules:|redLines:| {2}.*)$/gm, '$1');
    expect(Object.keys(parse(text))).toEqual(['drafts', 'failOn', 'rules', 'redLines']);
  });

  it('changes nothing in a second run, and ends with 0', async () => {
    await init();
    const before = all().map(read);
    const { status, stdout } = await init();
    expect([status, all().map(read)]).toEqual([0, before]);
    expect(stdout.match(/is there already/g)).toHaveLength(5);
    expect(stdout).not.toContain('add these lines');
  });

  it('makes nothing in a dry run', async () => {
    const { status, stdout } = await init(['--dry-run']);
    expect([status, all()]).toEqual([0, []]);
    expect(stdout.match(/: would be made$/gm)).toHaveLength(6);
  });

  it('makes the folder that is named', async () => {
    const { stdout } = await init(['peace talks/one']);
    expect(stdout).toContain('peace talks/one/drafts/example.yaml: made\n');
    expect(all()).toEqual(FILES.map((file) => `peace talks/one/${file}`));
  });
});

describe('what is there', () => {
  it('stays, and the lines to add are printed', async () => {
    writeFileSync(join(cwd, '.gitattributes'), '* text=auto\n');
    writeFileSync(join(cwd, '.pre-commit-config.yaml'), 'repos: []\n');
    writeFileSync(join(cwd, 'plancmp.yaml'), 'failOn: note\n');
    const { stdout } = await init();
    expect(stdout).toContain('.gitattributes: is there already; add these lines:\n    # Drafts');
    expect(stdout).toContain('\n    drafts/*.yaml diff=plancmp\n');
    expect(stdout).toContain('\n      - repo: local\n        hooks:\n          - id: plancmp-check\n');
    expect(read('.gitattributes') + read('.pre-commit-config.yaml') + read('plancmp.yaml')).toBe(
      '* text=auto\nrepos: []\nfailOn: note\n',
    );
  });

  it('is a link that leads nowhere: nothing is made in its place', async () => {
    symlinkSync('elsewhere', join(cwd, 'plancmp.yaml'));
    await init();
    expect(existsSync(join(cwd, 'elsewhere'))).toBe(false);
  });

  it('has drafts: no example is put beside them', async () => {
    mkdirSync(join(cwd, 'drafts'));
    cpSync(join(home, 'drafts/v20.yaml'), join(cwd, 'drafts/v20.yaml'));
    const { stdout } = await init();
    expect(stdout).toContain('drafts/example.yaml: not made: there are drafts already\n');
    expect(stdout).toContain('drafts/draft.schema.json: not made: there are drafts already\n');
    expect(readdirSync(join(cwd, 'drafts'))).toEqual(['v20.yaml']);
  });
});

describe('all or nothing', () => {
  it('where a file is a folder', async () => {
    mkdirSync(join(cwd, '.gitattributes'));
    const { status, stdout, stderr } = await init();
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'plancmp: cannot read .gitattributes: it is a folder\n',
    ]);
    expect(all()).toEqual([]);
  });

  it('where a folder is a file', async () => {
    writeFileSync(join(cwd, '.github'), '');
    const { status, stderr } = await init(['.']);
    expect([status, readdirSync(cwd)]).toEqual([2, ['.github']]);
    expect(stderr).toContain('cannot make the folder of .github/workflows/plancmp.yml: ');
  });

  it('where folders can be made and files cannot', async () => {
    const room = 4_060 - cwd.length;
    const name = 'x'.repeat(200).concat('/').repeat(30).slice(0, room).replace(/\/$/, 'x');
    const { status, stderr } = await init([name]);
    expect([status, readdirSync(cwd)]).toEqual([2, []]);
    expect(stderr).toMatch(/^plancmp: cannot write x+/);
  });

  it('where the name of a file is too long', async () => {
    const name = `${'x'.repeat(250)}/${'y'.repeat(300)}`;
    const { status, stderr } = await init([name]);
    expect([status, readdirSync(cwd)]).toEqual([2, []]);
    expect(stderr).toContain('the name is too long');
  });
});

describe('in a repository', () => {
  it('what counts at its top alone is not made below it', async () => {
    const repo = repository();
    repo.write({ 'sub/x': '' });
    for (const folder of ['sub', 'sub/not-there-yet']) {
      const { stdout } = await repo.run(['init', folder]);
      expect(stdout).toContain(`${folder}/.gitattributes: made\n`);
      expect(stdout.match(/: not made: it belongs at the top of the repository$/gm)).toHaveLength(2);
    }
    expect((await repo.run(['init'])).stdout.match(/: made$/gm)).toHaveLength(6);
  });

  it('what is printed makes git call plancmp', async () => {
    const repo = repository();
    const { stdout } = await repo.run(['init']);
    const typed = stdout.split('\n').filter((line) => line.startsWith('    git config '));
    expect(typed).toHaveLength(2);
    repo.commit();
    const { execFileSync } = await import('node:child_process');
    execFileSync('sh', ['-c', typed.join('\n')], { cwd: repo.folder, env: repo.env });
    expect(repo.git('config', 'diff.plancmp.command')).toMatch(/git-diff-driver$/);
    const example = readFileSync(join(repo.folder, 'drafts/example.yaml'), 'utf8');
    repo.write({ 'drafts/example.yaml': example.replace('bodies', 'remains') });
    expect(repo.git('diff', '--no-ext-diff')).toMatch(/^@@ .* @@ {3}- number: 3$/m);
  });
});

describe('the command for git', () => {
  const commandOf = async (io: Partial<Io>) => {
    const out: string[] = [];
    const screen = { isTTY: false, write: (text: string | Uint8Array) => void out.push(String(text)) };
    const world = { home, cwd, env, stdout: screen, stderr: screen, today: () => '', ...io } as Io;
    await main(['init', '--dry-run'], world);
    return /diff\.plancmp\.command '(.*)'\n/.exec(out.join(''))?.[1];
  };

  it('is the name where that is found by everyone', async () => {
    const bin = join(cwd, 'bin');
    mkdirSync(bin);
    symlinkSync(join(home, 'bin/plancmp.cjs'), join(bin, 'plancmp'));
    expect(await commandOf({ env: { PATH: `${env.PATH}:${bin}` } })).toBe('plancmp git-diff-driver');
    expect(await commandOf({ env: { PATH: join(home, 'node_modules/.bin') } })).toMatch(/^node /);
    expect(await commandOf({ env: {} })).toBe(`node ${join(home, 'bin/plancmp.cjs')} git-diff-driver`);
  });

  it('is npx where npx ran it', async () => {
    expect(await commandOf({ home: '/home/a/.npm/_npx/1/node_modules/plancmp/' })).toBe(
      `npx --yes plancmp@${packageJson.version} git-diff-driver`,
    );
  });

  it('is in quotes that a shell takes off again', async () => {
    expect(await commandOf({ home: "/opt/it's here/", env: {} })).toBe(
      `node '\\''/opt/it'\\''\\'\\'''\\''s here/bin/plancmp.cjs'\\'' git-diff-driver`,
    );
  });
});

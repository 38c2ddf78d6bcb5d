import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { act, action, program } from '../support/action.ts';
import { type Repository, repository } from '../support/repository.ts';
import { home } from '../support/run.ts';

describe('action.yml', () => {
  it('has what GitHub asks of a composite action, and no key that it does not know', () => {
    expect(Object.keys(action).sort()).toEqual([
      'author',
      'branding',
      'description',
      'inputs',
      'name',
      'outputs',
      'runs',
    ]);
    expect(Object.keys(action.runs)).toEqual(['using', 'steps']);
    expect(action.runs.using).toBe('composite');
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      expect(Object.keys(input)).toEqual(['description', 'required', 'default']);
      expect(typeof input.default).toBe('string');
    }
    for (const output of Object.values(action.outputs))
      expect(Object.keys(output)).toEqual(['description', 'value']);
    const known = [
      'name',
      'id',
      'if',
      'shell',
      'run',
      'uses',
      'with',
      'env',
      'continue-on-error',
      'working-directory',
    ];
    for (const step of action.runs.steps) {
      expect(Object.keys(step).filter((key) => !known.includes(key))).toEqual([]);
      expect((step.run === undefined) !== (step.uses === undefined)).toBe(true);
      if (step.run !== undefined) expect(step.shell).toBe('bash');
    }
  });

  it('hands inputs over in the environment alone', () => {
    for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
    const scripts = readdirSync(join(home, 'action'));
    expect(scripts.sort()).toEqual(['check.sh', 'install.sh', 'outputs.cjs', 'result.sh']);
    for (const name of scripts.filter((file) => file.endsWith('.sh'))) {
      const script = readFileSync(join(home, 'action', name), 'utf8');
      expect(script).toMatch(/^#!.*\n# .*\n(?:# .*\n)*set -euo pipefail\n/);
      expect(script).not.toMatch(/\beval\b|\$\{\{|`/);
      expect(spawnSync('bash', ['-n', join(home, 'action', name)]).status).toBe(0);
    }
  });

  it('uses every input, and writes every output', () => {
    const text = JSON.stringify(action.runs);
    for (const name of Object.keys(action.inputs)) expect(text).toContain(`inputs.${name} `);
    const written = readFileSync(join(home, 'action/outputs.cjs'), 'utf8');
    for (const name of Object.keys(action.outputs)) expect(written).toContain(`output('${name}', `);
  });
});

let temp = '';
beforeEach(() => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-action-')));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

/** An npm that installs what a test gives it, and writes down what it was asked for. */
const npm = (target: string) =>
  program(
    join(temp, 'bin'),
    'npm',
    `const fs = require('fs'), path = require('path');
const args = process.argv.slice(2);
fs.writeFileSync(${JSON.stringify(join(temp, 'npm.json'))}, JSON.stringify(args));
const bin = path.join(args[args.indexOf('--prefix') + 1], 'node_modules/.bin');
fs.mkdirSync(bin, { recursive: true });
fs.symlinkSync(${JSON.stringify(target)}, path.join(bin, 'plancmp'));`,
  );

const FOUND = {
  findings: [
    { level: 'error' },
    { level: 'error', accepted: { reason: 'agreed' } },
    { level: 'warning' },
    { level: 'note' },
    { level: 'note' },
  ],
  drafts: [{ id: 'v20' }, { id: 'v21' }],
};

interface Stub {
  readonly status?: number;
  readonly trouble?: string;
  readonly found?: unknown;
  /** Exit codes of the runs before the last. */
  readonly first?: readonly number[];
}

/** A plancmp that writes down its arguments and writes the files that it is asked for. */
function stub({ status = 0, trouble = '', found = FOUND, first = [] }: Stub = {}): string {
  const log = JSON.stringify(join(temp, 'calls.json'));
  const folder = program(
    join(temp, 'stub'),
    'plancmp',
    `const fs = require('fs');
const calls = fs.existsSync(${log}) ? JSON.parse(fs.readFileSync(${log}, 'utf8')) : [];
const args = process.argv.slice(2);
const status = ${JSON.stringify(first)}[calls.length] ?? ${status};
fs.writeFileSync(${log}, JSON.stringify([...calls, { args, cwd: process.cwd() }]));
if (status < 2) {
  process.stdout.write('::error file=drafts/v20.yaml,line=1::a finding\\n');
  args.forEach((arg, k) => {
    const [, format, file] = /^(json|sarif|markdown|lines)=([^]*)$/.exec(args[k - 1] === '-o' ? arg : '') ?? [];
    if (file) fs.writeFileSync(file, format === 'json' ? ${JSON.stringify(JSON.stringify(found))} : 'as ' + format + '\\n');
    if (arg.startsWith('--reports=')) fs.mkdirSync(arg.slice(10), { recursive: true });
  });
}
process.stderr.write(${JSON.stringify(trouble)});
process.exitCode = status;`,
  );
  return join(folder, 'plancmp');
}

const calls = (): { readonly args: readonly string[]; readonly cwd: string }[] =>
  JSON.parse(readFileSync(join(temp, 'calls.json'), 'utf8'));

/** Runs the action in a repository with a given plancmp. */
function acted(repo: Repository, target: string, inputs: Readonly<Record<string, string>> = {}, env = {}) {
  const path = `${npm(target)}:${repo.env.PATH}`;
  return act(repo.folder, temp, inputs, { ...repo.env, PATH: path, ...env });
}

describe('the steps of the action', () => {
  it('install the version of the action itself, apart from the project', () => {
    const repo = repository();
    const { codes } = acted(repo, stub());
    expect(codes).toEqual({ 'Install plancmp': 0, 'Check the drafts': 0, Result: 0 });
    const args: string[] = JSON.parse(readFileSync(join(temp, 'npm.json'), 'utf8'));
    expect(args.slice(-2)).toEqual(['--', `plancmp@${packageJson.version}`]);
    expect(args).toContain('--ignore-scripts');
    expect(readdirSync(repo.folder)).toEqual(['.git']);
    acted(repo, stub(), { version: '^0.2.0-rc.1' });
    expect(readFileSync(join(temp, 'npm.json'), 'utf8')).toContain('"plancmp@^0.2.0-rc.1"');
  });

  it('ask the check for annotations, data, SARIF, a summary and reports', () => {
    const repo = repository();
    const { stdout, outputs, summary, used } = acted(repo, stub());
    const [{ args, cwd } = { args: [], cwd: '' }] = calls();
    expect(cwd).toBe(repo.folder);
    expect(args.map((arg) => arg.replace(/=.*\/plancmp\.\w{6}/, '=WORK'))).toEqual(
      'check -f github -o json=WORK/findings.json -o sarif=WORK/plancmp.sarif -o markdown=WORK/summary.md --reports=WORK/reports --'.split(
        ' ',
      ),
    );
    expect(stdout).toContain('::error file=drafts/v20.yaml,line=1::a finding\n');
    expect(summary).toBe(
      'as markdown\n\nAll changes with the old and the new words, as pages to open: in the artifacts of this run.\n',
    );
    expect(outputs).toMatchObject({
      status: '0',
      findings: '4',
      errors: '1',
      warnings: '1',
      notes: '2',
      changed: 'v20\nv21',
    });
    for (const name of ['report', 'sarif', 'json', 'summary'])
      expect(existsSync(outputs[name] ?? '')).toBe(true);
    expect(used).toEqual([
      {
        uses: 'actions/upload-artifact@v7',
        with: { name: 'plancmp-report', path: outputs.report, 'if-no-files-found': 'ignore' },
      },
    ]);
  });

  it('keep no reports where none are wanted', () => {
    const { used, summary } = acted(repository(), stub(), { report: 'false' });
    expect([used, summary]).toEqual([[], 'as markdown\n']);
  });

  it('hand over what is asked for, each word as one', () => {
    const repo = repository();
    repo.write({ 'sub folder/x': '' });
    acted(repo, stub(), {
      base: 'origin/main',
      config: 'my plancmp.yaml',
      'fail-on': 'warning',
      'working-directory': 'sub folder',
      'output-to-file': 'findings.txt',
      'sarif-file': 'a new folder/code scanning.sarif',
      drafts: 'drafts/a b.yaml\r\n\n  v20\nlast',
    });
    const [{ args, cwd } = { args: [], cwd: '' }] = calls();
    expect(cwd).toBe(join(repo.folder, 'sub folder'));
    expect(args).toContain('--base=origin/main');
    expect(args).toContain('--config=my plancmp.yaml');
    expect(args).toContain('--fail-on=warning');
    expect(args).toContain(`lines=${cwd}/findings.txt`);
    expect(args).toContain(`sarif=${cwd}/a new folder/code scanning.sarif`);
    expect(args.slice(args.indexOf('--'))).toEqual(['--', 'drafts/a b.yaml', '  v20', 'last']);
  });

  const HOSTILE = [
    '"; touch pwned; "',
    '$(touch pwned)',
    '`touch pwned`',
    "'; touch pwned #",
    '-rf',
    '--help',
    '*',
    '\\',
    'a\nb=c\nstatus=0',
    '::set-output name=status::0',
    '%0A::error::',
  ];

  it.each(HOSTILE)('take %j for nothing but a word', (word) => {
    const repo = repository();
    repo.write({ 'sub/x': '' });
    const names = ['base', 'config', 'fail-on', 'drafts', 'report-name', 'output-to-file', 'sarif-file'];
    const inputs = Object.fromEntries(names.map((name) => [name, word]));
    const all = acted(repo, stub({ status: 1 }), { ...inputs, 'working-directory': 'sub' });
    expect([all.outputs.status, all.codes.Result]).toEqual(['1', 1]);
    const args = calls().flatMap((call) => call.args);
    for (const option of ['base', 'config', 'fail-on']) expect(args).toContain(`--${option}=${word}`);
    expect(args.slice(args.indexOf('--') + 1)).toEqual(word.split('\n'));
    expect(acted(repo, stub(), { version: word }).codes).toEqual({ 'Install plancmp': 2, Result: 2 });
    const { codes } = acted(repo, stub(), { 'working-directory': word });
    expect([codes['Check the drafts'] === 0, codes.Result === 0]).toEqual([false, false]);
    expect(existsSync(join(repo.folder, 'pwned')) || existsSync(join(repo.folder, 'sub/pwned'))).toBe(false);
  });

  it('fail for findings after all was written', () => {
    const { codes, outputs, summary, used, stdout } = acted(repository(), stub({ status: 1 }));
    expect(codes).toEqual({ 'Install plancmp': 0, 'Check the drafts': 0, Result: 1 });
    expect([outputs.status, outputs.errors, summary.split('\n')[0], used.length]).toEqual([
      '1',
      '1',
      'as markdown',
      1,
    ]);
    expect(stdout).toContain('findings make the check fail');
  });

  it('fail otherwise where nothing could be compared, and say why', () => {
    const trouble = 'plancmp: no such commit ``` main\n::set-output name=status::0\n';
    const { codes, outputs, summary, used, stdout, stderr } = acted(
      repository(),
      stub({ status: 2, trouble }),
    );
    expect(codes).toEqual({ 'Install plancmp': 0, 'Check the drafts': 0, Result: 2 });
    expect(outputs).toMatchObject({ status: '2', findings: '', changed: '', summary: '' });
    expect(summary).toContain(
      '### plancmp could not compare the drafts\n\n````text\nplancmp: no such commit ``` main\n',
    );
    expect(used).toEqual([]);
    expect(stderr).toContain(trouble);
    const pause = /::stop-commands::(\S+)\n/.exec(stdout)?.[1];
    expect(stdout).toContain(`::${pause}::\n::error title=plancmp could not compare the drafts::`);
  });

  it.each([
    ['ended without its data', 'missing'],
    ['was killed', '137'],
  ])('are never green where the check %s', (_, how) => {
    const target =
      how === 'missing'
        ? join(program(join(temp, 'stub'), 'plancmp', ''), 'plancmp')
        : stub({ status: Number(how) });
    const { codes, outputs } = acted(repository(), target);
    expect([codes.Result, outputs.findings]).toEqual([2, '']);
    expect(outputs.status).not.toBe('0');
  });

  it('are never green where nothing was installed', () => {
    const repo = repository();
    const bin = program(join(temp, 'failing'), 'npm', 'process.exitCode = 1;');
    const { codes } = act(repo.folder, temp, {}, { ...repo.env, PATH: `${bin}:${repo.env.PATH}` });
    expect(codes).toEqual({ 'Install plancmp': 2, Result: 2 });
  });

  it('run what is built in the folder of the action, and nothing that is asked of npm', () => {
    const repo = repository();
    repo.commit({
      'drafts/v1.yaml': 'id: v1\ntitle: A\ndate: 2026-01-15\npoints: [{ number: 1, text: A. }]\n',
    });
    const bin = program(join(temp, 'failing'), 'npm', 'process.exitCode = 1;');
    const env = { ...repo.env, PATH: `${bin}:${repo.env.PATH}` };
    const own = home.replace(/\/$/, '');
    expect(act(repo.folder, temp, { base: 'HEAD' }, env, own).outputs.status).toBe('0');
    expect(act(repo.folder, temp, { version: '0.1.0' }, env, own).codes['Install plancmp']).toBe(2);
  });

  it('build the action from its sources where its version is not published', () => {
    const repo = repository();
    repo.commit({
      'drafts/v1.yaml': 'id: v1\ntitle: A\ndate: 2026-01-15\npoints: [{ number: 1, text: A. }]\n',
    });
    // A change, so that reports of it are written.
    repo.write({
      'drafts/v1.yaml': 'id: v1\ntitle: A\ndate: 2026-01-15\npoints: [{ number: 1, text: B. }]\n',
    });
    const own = join(temp, 'own');
    for (const name of 'action bin drafts schemas src package.json package-lock.json tsconfig.json'.split(
      ' ',
    ))
      cpSync(join(home, name), join(own, name), { recursive: true });
    const bin = program(
      join(temp, 'unpublished'),
      'npm',
      `if (process.argv[2] !== 'ci') process.exit(1);
require('fs').symlinkSync(${JSON.stringify(join(home, 'node_modules'))}, 'node_modules.lent');
require('fs').mkdirSync('node_modules');
for (const name of require('fs').readdirSync('node_modules.lent'))
  require('fs').symlinkSync(require('path').resolve('node_modules.lent', name), 'node_modules/' + name);`,
    );
    const env = { ...repo.env, PATH: `${bin}:${repo.env.PATH}` };
    const { codes, outputs, stderr } = act(repo.folder, temp, { base: 'HEAD' }, env, own);
    expect([codes.Result, outputs.status]).toEqual([0, '0']);
    expect(readdirSync(outputs.report ?? '').sort()).toEqual(['v1.html', 'v1.md']);
    expect(stderr).toContain('building it from the sources');
    expect(stderr).not.toContain('WARNING');
    expect(existsSync(join(own, 'dist'))).toBe(false);
  });

  it('say that Node is too old', () => {
    const repo = repository();
    const bin = join(temp, 'old');
    mkdirSync(bin);
    writeFileSync(join(bin, 'node'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { codes, stdout } = act(repo.folder, temp, {}, { ...repo.env, PATH: `${bin}:${repo.env.PATH}` });
    expect([codes['Install plancmp'], codes.Result]).toEqual([2, 2]);
    expect(stdout).toContain('needs Node 20.19 or later');
  });

  /** A clone of a repository with two commits that has the last alone; the first is missing. */
  function shallow(): { readonly repo: Repository; readonly missing: string } {
    const origin = repository();
    const missing = origin.commit({ x: '1' });
    origin.commit({ x: '2' });
    const clone = join(temp, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin.folder}`, clone], {
      env: origin.env,
    });
    const repo = repository(clone);
    expect(() => repo.git('cat-file', '-e', missing)).toThrow();
    return { repo, missing };
  }

  it('fetch what the checkout lacks as the check says, once', () => {
    const { repo, missing } = shallow();
    const trouble = `plancmp: the base is not in this clone. To fetch it, run:\nplancmp:   git fetch --no-tags --unshallow origin ${missing}\n`;
    expect(acted(repo, stub({ first: [2], trouble })).codes.Result).toBe(0);
    expect(calls()).toHaveLength(2);
    repo.git('cat-file', '-e', missing);
    rmSync(join(temp, 'calls.json'));
    expect(acted(repo, stub({ status: 2, trouble: trouble.replace(' --unshallow', '') })).codes.Result).toBe(
      2,
    );
    expect(calls()).toHaveLength(2);
  });

  it.each([
    '--upload-pack=touch origin x',
    'origin --upload-pack=touch',
    'origin $(touch pwned)',
    'origin x; touch pwned',
    "origin 'a b'",
    'elsewhere main',
  ])('fetch nothing for %j', (words) => {
    const { repo, missing } = shallow();
    const { codes } = acted(repo, stub({ status: 2, trouble: `plancmp:   git fetch ${words}\n` }));
    expect([codes.Result, calls().length, existsSync(join(repo.folder, 'pwned'))]).toEqual([2, 1, false]);
    expect(() => repo.git('cat-file', '-e', missing)).toThrow();
  });
});

describe('the action with the real check, on a pull request', () => {
  const v20 = readFileSync(join(home, 'drafts/v20.yaml'), 'utf8');
  const bin = join(home, 'bin/plancmp.cjs');

  /** A repository as GitHub checks out a pull request, with the event that it comes with. */
  function pullRequest(repo: Repository, base: string): Record<string, string> {
    const head = repo.git('rev-parse', 'HEAD');
    const event = join(temp, 'event.json');
    const ref = { ref: 'main', sha: base };
    writeFileSync(event, JSON.stringify({ pull_request: { base: ref, head: { ref: 'change', sha: head } } }));
    return {
      CI: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'change',
      GITHUB_SHA: head,
    };
  }

  function changed(settings?: string): { readonly repo: Repository; readonly env: Record<string, string> } {
    const repo = repository();
    const base = repo.commit({ 'drafts/v20.yaml': v20, 'plancmp.yaml': settings });
    repo.git('checkout', '-q', '-b', 'change');
    repo.commit({ 'drafts/v20.yaml': v20.replace('stays at 800,000 in peacetime', 'stays at 600,000') });
    return { repo, env: pullRequest(repo, base) };
  }

  it('tells what a change does, and passes where nothing forbids it', () => {
    const { repo, env } = changed();
    const { codes, outputs, summary, stdout } = acted(repo, bin, { 'sarif-file': 'out.sarif' }, env);
    expect(codes.Result).toBe(0);
    expect(outputs).toMatchObject({ status: '0', errors: '0', changed: 'v20' });
    expect(Number(outputs.notes)).toBeGreaterThan(0);
    expect(stdout).toMatch(/^::(?:notice|warning) .*file=drafts\/v20\.yaml/m);
    expect(summary).toContain('600,000');
    expect(readdirSync(outputs.report ?? '').length).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(join(repo.folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('fails where a red line is broken, with the words in an annotation', () => {
    const line =
      '{ id: floor, theme: army-caps, quantity: personnel, atLeast: 800000, level: error, reason: agreed }';
    const { repo, env } = changed(`redLines:\n  - ${line}\n`);
    const { codes, outputs, stdout } = acted(repo, bin, {}, env);
    expect([codes.Result, outputs.status]).toEqual([1, '1']);
    expect(stdout).toMatch(/^::error .*file=drafts\/v20\.yaml.*600,000/m);
  });

  it('is never green without the base', () => {
    const { repo, env } = changed();
    const { codes, outputs, summary } = acted(repo, bin, { base: 'no-such-revision' }, env);
    expect([codes.Result, outputs.status]).toEqual([2, '2']);
    expect(summary).toContain('could not compare');
  });

  it('finds the base of a shallow checkout', () => {
    const { repo, env } = changed();
    const clone = join(temp, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'change', `file://${repo.folder}`, clone], {
      env: repo.env,
    });
    expect(acted(repository(clone), bin, {}, env).outputs).toMatchObject({ status: '0', changed: 'v20' });
  });
});

describe('what other programs read', () => {
  it('a hook for pre-commit', () => {
    const [hook, ...others] = parse(readFileSync(join(home, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'plancmp-check', language: 'node', entry: 'plancmp check --no-base' });
    expect('drafts/links/a--b.yml').toMatch(new RegExp(hook.files));
    expect('src/drafts.yaml').not.toMatch(new RegExp(hook.files));
  });

  it('a job for GitLab, with this version', () => {
    const { plancmp } = parse(readFileSync(join(home, 'docs/gitlab-ci.yml'), 'utf8'));
    expect(plancmp.script).toHaveLength(1);
    expect(plancmp.script[0]).toContain(`plancmp@${packageJson.version} check `);
    const { codequality, junit } = plancmp.artifacts.reports;
    expect(plancmp.script[0]).toContain(`-o gitlab=${codequality} -o junit=${junit} `);
    expect(plancmp.artifacts.when).toBe('always');
  });
});

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMATS, renderers } from '../../src/render/index.ts';
import { run } from '../support/run.ts';

/** What happens to the world just before a file is put in its place. */
const world = vi.hoisted(() => ({ beforeRename: (_: string): void => {} }));
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    world.beforeRename(String(to));
    return fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plancmp-publish-'));
});
afterEach(() => {
  world.beforeRename = () => {};
  rmSync(cwd, { recursive: true, force: true });
});

const outputs = (...files: string[]) => files.flatMap((file) => ['-o', file]);
const report = (...argv: string[]) => run(['report', 'v28', 'v20', '--stat', ...argv], { cwd });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

describe('several outputs', () => {
  it('are written each in the format of its ending', async () => {
    expect(await report(...outputs('a.md', 'b.json', 'c.txt', 'd.csv', 'e.mmd'))).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(cwd)).toEqual(['a.md', 'b.json', 'c.txt', 'd.csv', 'e.mmd']);
    expect(read('a.md')).toMatch(/^# US draft/);
    expect(JSON.parse(read('b.json'))).toMatchObject({ schemaVersion: 1 });
    expect(read('c.txt')).toMatch(/^US draft/);
    expect(read('d.csv')).toMatch(/^"change","level",/);
    expect(read('e.mmd')).toContain('\nflowchart LR\n');
  });

  it('may be standard output too', async () => {
    const { status, stdout } = await report(...outputs('a.json', '-'));
    expect([status, readdirSync(cwd)]).toEqual([0, ['a.json']]);
    expect(stdout).toMatch(/^# US draft/);
  });

  it('take every ending', async () => {
    const files = FORMATS.flatMap((format) => renderers[format].endings.map((ending) => `x${ending}`));
    expect((await report(...outputs(...files))).status).toBe(0);
    expect(readdirSync(cwd)).toEqual(files.sort());
  });

  it.each<[string, string, string]>([
    ['in a folder that is not there', 'no/b.json', 'cannot write no/b.json: there is no such file or folder'],
    ['that is a folder', 'folder', 'cannot write folder: it is a folder'],
    ['below a file', 'old.md/b.json', 'cannot write old.md/b.json: a part of the path is not a folder'],
    ['in a folder by its name', 'no/', 'cannot write no/: there is no such file or folder'],
    [
      'a file that is named as a folder',
      'old.md/',
      'cannot write old.md/: a part of the path is not a folder',
    ],
    ['a link to itself', 'round.md', 'cannot write round.md: its symbolic links lead round in a circle'],
    ['without a name', '', 'Name a file'],
    ['of an unknown ending', 'b.xyz', 'no format is known by the ending .xyz'],
  ])('are none where one is %s', async (_, bad, message) => {
    writeFileSync(join(cwd, 'old.md'), 'before');
    mkdirSync(join(cwd, 'folder'));
    symlinkSync('round.md', join(cwd, 'round.md'));
    for (const files of [
      ['old.md', 'new.txt', bad],
      [bad, 'new.txt', 'old.md'],
    ]) {
      const { status, stdout, stderr } = await report(...outputs(...files));
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
      expect(readdirSync(cwd).sort()).toEqual(['folder', 'old.md', 'round.md']);
      expect(read('old.md')).toBe('before');
    }
  });

  it.each([
    ['twice', ['a.md', 'a.md'], 'a.md is named twice'],
    ['by two names', ['a.md', './a.md'], './a.md is named twice'],
    ['through a link to it', ['real.md', 'link.json'], 'link.json is named twice'],
    ['through a link to its folder', ['a.md', 'here/a.md'], 'here/a.md is named twice'],
    ['through a link to what is not there', ['later.md', 'a.md'], 'a.md is named twice'],
    ['as standard output twice', ['-', '-'], 'standard output is named twice'],
  ])('are none where a place is named %s', async (_, files, message) => {
    writeFileSync(join(cwd, 'real.md'), 'before');
    symlinkSync('real.md', join(cwd, 'link.json'));
    symlinkSync('.', join(cwd, 'here'));
    symlinkSync('a.md', join(cwd, 'later.md'));
    expect(await report(...outputs(...files))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `plancmp: ${message}\n`,
    });
    expect(readdirSync(cwd).sort()).toEqual(['here', 'later.md', 'link.json', 'real.md']);
    expect(read('real.md')).toBe('before');
  });

  it('take no -f', async () => {
    const { status, stderr } = await report('-f', 'json', ...outputs('a.md', 'b.json'));
    expect([status, readdirSync(cwd)]).toEqual([2, []]);
    expect(stderr).toContain('leave out -f');
  });

  it.each([
    [['--date', '2025-02-30'], '2025-02-30'],
    [['--date', 'soon'], 'soon'],
    [['--lang', 'tlh'], 'Allowed choices are'],
    [['--author', ' '], 'An author needs a name'],
    [['--author', 'x'.repeat(256)], 'no more than 255 characters'],
  ])('are none with %j', async (argv, message) => {
    const { status, stderr } = await report(...argv, ...outputs('a.md'));
    expect([status, readdirSync(cwd)]).toEqual([2, []]);
    expect(stderr).toContain(message);
  });

  it('say which options do nothing for any of them', async () => {
    const all = ['--author', 'Ann', '--date', '2025-01-01', '--bom'];
    expect((await report(...all, ...outputs('a.md', 'b.docx', 'c.csv'))).stderr).toBe('');
    expect(await report(...all, ...outputs('a.json', 'b.svg'))).toMatchObject({
      status: 0,
      stderr: [
        'plancmp: warning: --stat does nothing here: it is for terminal, markdown, html\n',
        'plancmp: warning: --author does nothing here: it is for docx\n',
        'plancmp: warning: --date does nothing here: it is for docx\n',
        'plancmp: warning: --bom does nothing here: it is for csv\n',
      ].join(''),
    });
  });

  it('that are no text are not shown on a terminal', async () => {
    for (const format of FORMATS) {
      const { status, stdout, stderr } = await run(['report', 'v28', 'v20', '-f', format], {
        cwd,
        tty: true,
      });
      if (!renderers[format].isBinary) expect([format, status]).toEqual([format, 0]);
      else expect([format, status, stdout, stderr.includes('is no text')]).toEqual([format, 2, '', true]);
    }
  });
});

describe('where a file cannot be put in its place after others were', () => {
  it('those become what they were', async () => {
    writeFileSync(join(cwd, 'old.md'), 'before');
    world.beforeRename = (target) => {
      if (target.endsWith('taken.md')) mkdirSync(target);
      else if (!target.endsWith('before')) seen.push(target);
    };
    const seen: string[] = [];
    const { status, stdout, stderr } = await report(...outputs('old.md', 'new.txt', 'taken.md'));
    expect([status, stdout, stderr]).toEqual([2, '', 'plancmp: cannot write taken.md: it is a folder\n']);
    expect(seen.map((file) => file.slice(cwd.length + 1))).toEqual(['old.md', 'new.txt', 'old.md']);
    expect(readdirSync(cwd).sort()).toEqual(['old.md', 'taken.md']);
    expect(read('old.md')).toBe('before');
  });
});

it('the help lists every format and fits 80 columns', async () => {
  for (const command of ['diff', 'report']) {
    const { stdout } = await run([command, '--help']);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const format of FORMATS) expect(stdout).toMatch(new RegExp(`^  ${format} +\\.`, 'm'));
  }
});

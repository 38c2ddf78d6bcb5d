import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../support/run.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plancmp-write-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const report = (...names: string[]) => run(['report', 'v28', 'v20', '--stat', '-o', ...names], { cwd });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

it('replaces what a symbolic link leads to, and keeps the link', async () => {
  writeFileSync(join(cwd, 'real.md'), 'before');
  symlinkSync('real.md', join(cwd, 'link.md'));
  expect((await report('link.md')).status).toBe(0);
  expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
  expect(read('real.md')).toMatch(/^# US draft/);
});

it('makes the file that a symbolic link leads to, where it is not there yet', async () => {
  symlinkSync('b.md', join(cwd, 'a.md'));
  symlinkSync('real.md', join(cwd, 'b.md'));
  expect((await report('a.md')).status).toBe(0);
  expect(['a.md', 'b.md'].map((name) => lstatSync(join(cwd, name)).isSymbolicLink())).toEqual([true, true]);
  expect(read('real.md')).toMatch(/^# US draft/);
});

it('takes a name that is nothing but an ending', async () => {
  await report('.json');
  expect(JSON.parse(read('.json'))).toMatchObject({ schemaVersion: 1 });
});

it('keeps the mode of a file', async () => {
  writeFileSync(join(cwd, 'secret.md'), 'before');
  chmodSync(join(cwd, 'secret.md'), 0o600);
  await report('secret.md');
  expect(statSync(join(cwd, 'secret.md')).mode & 0o777).toBe(0o600);
  expect(read('secret.md')).toMatch(/^# US draft/);
});

it('leaves nothing beside the file, written or not', async () => {
  await report('a.md');
  expect((await report('no/folder/b.md')).status).toBe(2);
  expect(readdirSync(cwd)).toEqual(['a.md']);
});

it('writes into what is no file', async () => {
  expect(await report('/dev/null', '-f', 'json')).toMatchObject({ status: 0, stdout: '' });
  expect(statSync('/dev/null').isFile()).toBe(false);
});

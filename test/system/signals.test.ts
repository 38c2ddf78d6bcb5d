import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/index.ts';
import { bash, bin, folder } from '../support/executable.ts';
import { longText, reworded } from '../support/long.ts';
import { draftFile } from '../support/plain-draft.ts';

/** A folder with two drafts of so many points, all of them reworded. */
function large(points: number): string {
  const cwd = folder();
  const text = longText(points, 4_000, 1);
  writeFileSync(join(cwd, 'a.yaml'), draftFile('a', text));
  writeFileSync(join(cwd, 'b.yaml'), draftFile('b', reworded(text, 0.1, 2)));
  return cwd;
}

describe('a reader that has seen enough is no error', () => {
  it.each(FORMATS)('of a comparison as %s', (format) => {
    const line = `plancmp diff v28 v20 -f ${format} | head -c 1 | wc -c; echo \${PIPESTATUS[0]}`;
    expect(bash(line, folder())).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\s*1\n0\n$/),
      stderr: '',
    });
  });

  it.each([
    'list',
    'show v20',
    'rules',
    'schema draft',
    'why v28#6 v20',
    '--help',
    'diff --help',
    'diff v28 v20 --exit-code',
  ])('of %s', (command) => {
    const { status, stdout, stderr } = bash(`plancmp ${command} | true; echo \${PIPESTATUS[0]}`, folder());
    expect([status, stdout, stderr]).toEqual([0, command.endsWith('--exit-code') ? '1\n' : '0\n', '']);
  });

  it('of what is larger than a pipe holds', () => {
    const { stdout, stderr } = bash(
      `plancmp diff a.yaml b.yaml -f json | head -n 1; echo \${PIPESTATUS[0]}`,
      large(300),
    );
    expect([stdout, stderr]).toEqual(['{\n0\n', '']);
  });

  it('of the trouble, and the result is written all the same', () => {
    const { status, stdout } = bash('plancmp diff v20 v28 -f json 2> >(true) | tail -n 1', folder());
    expect([status, stdout]).toEqual([0, '}\n']);
  });
});

describe('closed streams', () => {
  it.each([
    ['>&-', 0, /^$/],
    ['2>&-', 0, /^US draft/],
    ['<&-', 0, /^US draft/],
    ['>&- 2>&- <&-', 0, /^$/],
  ])('%s', (closed, status, stdout) => {
    const ran = bash(`plancmp diff v28 v20 --stat ${closed}`, folder());
    expect(ran).toEqual({ status, stdout: expect.stringMatching(stdout), stderr: '' });
  });

  it('an empty standard input is an empty draft', () => {
    expect(bash('plancmp diff - v20 <&-', folder())).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('<stdin>:1:1 error file-empty'),
    });
  });
});

describe('signals', () => {
  const CASES = [
    ['INT', 130],
    ['TERM', 143],
    ['HUP', 129],
  ] as const;

  it.each(CASES)('SIG%s ends a long comparison at once', (signal, code) => {
    const cwd = large(4_000);
    writeFileSync(join(cwd, 'old.md'), 'before');
    // Of two seconds of computing, most are within the comparison; the process is no longer there soon after.
    const line = `set -m; plancmp diff a.yaml b.yaml -o old.md -o new.html & k=$!
      until [ "$(cut -d' ' -f14 /proc/$(pgrep -P $k node || echo $k)/stat)" -gt 150 ]; do sleep 0.05; done
      kill -${signal} -- -$k; wait $k; echo $?`;
    const { stdout } = bash(line, cwd);
    expect(stdout).toBe(`${code}\n`);
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'b.yaml', 'old.md']);
    expect(readFileSync(join(cwd, 'old.md'), 'utf8')).toBe('before');
  });
});

/** util-linux's `script` gives a command a terminal; where it is absent those tests skip, but not where none may. */
const terminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

const ERASE = '\r\u001b[K';

const isSkipped = !terminal && !process.env.PLANCMP_TEST_ALL;

describe.skipIf(isSkipped)('progress on a terminal (needs script of util-linux)', () => {
  const onTerminal = (line: string, cwd: string) =>
    bash(`script -qec '${line}' /dev/null`, cwd, { env: { CI: '', TERM: 'xterm', NO_COLOR: '1' } });
  const diff = `stty columns 60; exec "${process.execPath}" "${bin}" diff a.yaml b.yaml`;

  it('is one line that is erased', () => {
    const { stdout } = onTerminal(`${diff} -o x.json`, large(6_000));
    const lines = stdout.split(ERASE);
    expect([lines[0], lines.at(-1)]).toEqual(['', '']);
    for (const line of lines.slice(1, -1))
      expect(line).toMatch(/^(Reading|Comparing|Writing) [^\r\n]{1,58}\r$/);
    expect(stdout).toMatch(/words and signals \d+ %/);
  });

  it.each(['CI=1', 'TERM=dumb'])('is not shown with %s', (env) => {
    expect(onTerminal(`export ${env}; ${diff} -o x.json`, large(2_000)).stdout).toBe('');
  });

  it('is not written into a file', () => {
    const cwd = large(2_000);
    expect(onTerminal(`${diff} -o x.json 2> err`, cwd).stdout).toBe('');
    expect(readFileSync(join(cwd, 'err'), 'utf8')).toBe('');
  });

  it('goes where Ctrl-C ends the work', () => {
    const cwd = large(4_000);
    const keys = "until grep -q words log; do sleep 0.1; done; printf '\\003'; sleep 1";
    const line = `{ ${keys}; } | script -qefc '${diff} -o x.json' log > /dev/null; echo \${PIPESTATUS[1]}`;
    const { stdout } = bash(line, cwd, { env: { CI: '', TERM: 'xterm' } });
    const log = readFileSync(join(cwd, 'log'), 'utf8');
    expect([stdout, log.slice(log.lastIndexOf(ERASE)).split('\n')[0]]).toEqual(['130\n', ERASE]);
    expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'b.yaml', 'log']);
  });
});

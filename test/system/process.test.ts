import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bash, folder } from '../support/executable.ts';
import { home } from '../support/run.ts';

/** util-linux's `script` gives a command a terminal; where it is absent those tests skip, but not where none may. */
const terminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const onTerminal = it.skipIf(!terminal && !process.env.PLANCMP_TEST_ALL);

/** What only a real process can show. */
describe('the executable', () => {
  const bin = join(home, 'bin/plancmp.cjs');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plancmp-process-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shell = (command: string) =>
    spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: { ...process.env, BIN: bin } });

  it('ends silently where a reader has seen enough', () => {
    const { stdout, stderr } = shell('node "$BIN" diff v28 v20 -f json | head -n 1');
    expect([stdout, stderr]).toEqual(['{\n', '']);
  });

  it('answers with its exit code', () => {
    expect(shell('node "$BIN" diff v28 v20 --exit-code --stat').status).toBe(1);
    expect(shell('node "$BIN" diff v28 v29').status).toBe(2);
    expect(shell('node "$BIN" diff v28 v28 --exit-code').status).toBe(0);
  });

  it('reads standard input', () => {
    const { status, stdout } = shell(`node "$BIN" diff - v20 --stat < "${join(home, 'drafts/v28.yaml')}"`);
    expect([status, stdout.startsWith('US draft, 28 points → Framework')]).toEqual([0, true]);
  });

  it('writes a file whole or not at all', () => {
    writeFileSync(join(folder, 'report.md'), 'what was there before');
    expect(shell('node "$BIN" report v28 v29 -o report.md').status).toBe(2);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('what was there before');
    expect(shell('node "$BIN" report v28 v20 -o report.md').status).toBe(0);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(/^# US draft/);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it.each(['INT', 'TERM'])(
    'leaves nothing behind where SIG%s ends it while a pipe is waited for',
    (signal) => {
      writeFileSync(join(folder, 'old.md'), 'before');
      const { stdout } = shell(`mkfifo pipe.md
      node "$BIN" report v28 v20 -o old.md -o new.html -o pipe.md & k=$!
      until ls -a | grep -q '^\\.plancmp-'; do sleep 0.1; done
      kill -${signal} $k; wait $k; echo $?; rm pipe.md`);
      expect(stdout).toBe(`${signal === 'INT' ? 130 : 143}\n`);
      expect(readdirSync(folder).filter((name) => name !== 'report.md')).toEqual(['old.md']);
      expect(readFileSync(join(folder, 'old.md'), 'utf8')).toBe('before');
      rmSync(join(folder, 'old.md'));
    },
  );

  onTerminal('is paged on a terminal (needs script of util-linux)', () => {
    const command = `node ${bin} diff v28 v20`;
    const out = execFileSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, PAGER: "sed 's/^/paged: /'", TERM: 'xterm', NO_COLOR: '1' },
    });
    expect(out.split('\n')[0]).toContain('paged: US draft');
  });

  onTerminal('shows what a pager that does not exist would have shown (needs script of util-linux)', () => {
    const command = `node ${bin} diff v28 v20 --stat`;
    const out = execFileSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, PAGER: 'no-such-pager', TERM: 'xterm', NO_COLOR: '1' },
    });
    expect(out).toContain('US draft, 28 points');
  });
});

it('says that the folder it is started in was deleted', () => {
  const line = 'mkdir gone; cd gone; rmdir ../gone; plancmp list';
  const ran = bash(line, folder());
  expect([ran.status, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toMatch(/^plancmp: cannot find the working folder: /);
});

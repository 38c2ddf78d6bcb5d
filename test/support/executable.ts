import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { home } from './run.ts';

/** The built executable. */
export const bin = join(home, 'bin/plancmp.cjs');

/** A new folder that goes when the test is finished; everyone may use it. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'plancmp-system-'));
  chmodSync(made, 0o777);
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Runs a line of bash, in which `plancmp` is the executable, and answers what came of it. */
export function bash(line: string, cwd: string, options: SpawnOptions = {}) {
  const script = `plancmp() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
  const env = { ...process.env, ...options.env };
  const ran = spawnSync('bash', ['-c', script], { ...options, cwd, env, encoding: 'utf8', timeout: 60_000 });
  return { status: ran.status, stdout: String(ran.stdout), stderr: String(ran.stderr) };
}

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull, homedir } from 'node:os';
import { join } from 'node:path';

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Nothing that the shell of whoever runs the bench has set: `NODE_EXTRA_CA_CERTS` alone triples the start of Node 20. */
const env = { PATH: process.env.PATH, HOME: homedir(), LANG: 'C.UTF-8' };

/** plancmp as the package in the folder `home` installs it. */
export function plancmp(home: string, ...args: readonly string[]): Command {
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return [process.execPath, join(home, bin.plancmp), ...args];
}

/** The middle of the numbers (the upper one of two). */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Half of the numbers lie within so much: the interquartile range. */
export function spread(numbers: readonly number[]): number {
  return quantile(numbers, 0.75) - quantile(numbers, 0.25);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How a process went, its output thrown away. Time in milliseconds, from before its start to after its end. */
export interface Ran {
  readonly time: number;
  readonly status: number | null;
  readonly stderr: string;
}

export function run([program, ...args]: Command, cwd: string): Ran {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    ...{ cwd, env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  });
  return { time: performance.now() - start, status, stderr: stderr ?? '' };
}

/**
 * The processor time that a process takes, user and system, on all threads and with the end of it, in milliseconds. Told by
 * bash, rounded to one: Node does not know that of its children, `time` is not installed everywhere, and a module that
 * the process itself had to load first would add a tenth to a bare start.
 */
export function processorTime(command: Command, cwd: string): number {
  const script = `TIMEFORMAT='%U %S'; time "$@" >${devNull} 2>&1`;
  const { stderr, status } = run(['bash', '-c', script, 'bash', ...command], cwd);
  const times = stderr.trim().split(' ').map(Number);
  if (status !== 0 || times.length !== 2) throw new Error(`${command.join(' ')}: ${status} ${stderr}`);
  return times.reduce((sum, time) => sum + time * 1000, 0);
}

/** A process that was watched, its output in a file. `peak`: the most memory it held, in bytes, where the system tells. */
export interface Watched extends Ran {
  readonly peak?: number;
  readonly stopped: boolean;
}

/** Runs a process, for at most `limit` milliseconds. */
export async function watched(
  [program, ...args]: Command,
  { cwd, stdout, limit }: { readonly cwd: string; readonly stdout: string; readonly limit: number },
): Promise<Watched> {
  const files = [openSync(stdout, 'w'), openSync(`${stdout}.stderr`, 'w')] as const;
  const start = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', ...files], timeout: limit });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null)).once('exit', resolve);
  });
  const peak = child.pid === undefined ? undefined : peakMemory(child.pid, start + limit);
  const status = await ended;
  const time = performance.now() - start;
  for (const file of files) closeSync(file);
  return {
    ...{ time, status, stopped: time >= limit, stderr: readFileSync(`${stdout}.stderr`, 'utf8') },
    ...(peak === undefined ? {} : { peak }),
  };
}

/**
 * Linux tells the most memory of a process until it ends, so that it is asked again and again, at first every few
 * microseconds, without ever waiting for an event: a process whose end nobody has heard of yet can still be asked about.
 */
function peakMemory(pid: number, until: number): number | undefined {
  const start = performance.now();
  const clock = new Int32Array(new SharedArrayBuffer(4));
  let peak: number | undefined;
  try {
    for (;;) {
      const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      if (kilobytes === undefined) return peak;
      // With less, it is still being loaded.
      if (Number(kilobytes) > 1024) peak = Number(kilobytes) * 1024;
      const now = performance.now();
      if (now > until) process.kill(pid, 'SIGKILL');
      Atomics.wait(clock, 0, 0, Math.min(10, (now - start) / 100));
    }
  } catch {
    return peak;
  }
}

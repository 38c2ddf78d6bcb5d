import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { score } from '../support/plans/score.ts';
import { generatedPair, type Pair } from './pair.ts';
import { median, run, spread, type Watched, watched } from './process.ts';
import { type Places, type Program, programs } from './programs.ts';

/** What a program took on a pair of drafts. Times in milliseconds, of the whole process: medians, and the range of the middle half. */
export interface Measured {
  readonly time: number;
  readonly timeSpread: number;
  readonly runs: number;
  /** The most memory that the process held, in bytes; absent where the system does not tell. */
  readonly peak?: number;
  /** Of a library: what its own call took, without the start of Node and the reading of the files. */
  readonly call?: number;
  /** Of the pairs of points that correspond (see `Score`); absent for drafts of which they are not known by construction. */
  readonly f1?: number;
  /** The exponents of the number of points by which time and peak grew since the size before. */
  readonly timeGrowth?: number;
  readonly peakGrowth?: number;
}

export interface Row {
  readonly program: string;
  /** Of each draft; 0 for the drafts that ship. */
  readonly points: number;
  /** Or why there are no figures. */
  readonly result: Measured | { readonly missing: string };
}

export interface Limits {
  /** No process runs for longer, in milliseconds; what is expected to is not started. */
  readonly longest: number;
  /** Short ones run so many times, longer ones as often as they can in five seconds. */
  readonly runs: number;
}

const ENOUGH = 5000;

/** Runs every program on the drafts that ship and on generated ones of so many points, the smallest first. */
export async function peers(
  sizes: readonly number[],
  places: Places,
  limits: Limits,
  tell: (progress: string) => void,
): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plancmp-bench-'));
  const rows: Row[] = [];
  try {
    for (const size of [0, ...sizes]) {
      const pair = size === 0 ? undefined : generatedPair(size);
      const shipped = (id: string) => readFileSync(join(places.home, 'drafts', `${id}.yaml`), 'utf8');
      writeFileSync(join(folder, 'old.yaml'), pair?.old.text ?? shipped('v28'));
      writeFileSync(join(folder, 'new.yaml'), pair?.new.text ?? shipped('v20'));
      rows.push(...(await onPair(size, pair, { folder, places, limits, rows, tell })));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

interface Bench {
  readonly folder: string;
  readonly places: Places;
  readonly limits: Limits;
  readonly rows: readonly Row[];
  readonly tell: (progress: string) => void;
}

interface Try {
  readonly name: string;
  readonly program: Program;
  readonly first: Watched;
  readonly f1?: number;
  readonly times: number[];
  readonly calls: number[];
}

/** Each once, watched, for its memory and pairing; then all by turns, forth and back, for the time. */
async function onPair(points: number, pair: Pair | undefined, bench: Bench): Promise<Row[]> {
  const tries: Try[] = [];
  const missing: Row[] = [];
  for (const [name, program] of Object.entries(programs)) {
    bench.tell(`${points === 0 ? 'shipped drafts' : `${points} points`}, ${name}`);
    const first = await begun(name, program, points, pair, bench);
    if ('missing' in first) missing.push({ program: name, points, result: first });
    else tries.push(first);
  }
  for (let round = 0; round < bench.limits.runs; round++)
    for (const one of round % 2 === 0 ? tries : tries.toReversed()) again(one, bench);
  const rows = [...missing, ...tries.map((one) => measured(one, points, bench.rows))];
  const order = Object.keys(programs);
  return rows.sort((a, b) => order.indexOf(a.program) - order.indexOf(b.program));
}

async function begun(
  name: string,
  program: Program,
  points: number,
  pair: Pair | undefined,
  bench: Bench,
): Promise<Try | { readonly missing: string }> {
  const { folder, places, limits } = bench;
  const why = hopeless(name, points, bench);
  if (why !== undefined) return { missing: why };
  const stdout = join(folder, 'stdout');
  const watch = { cwd: folder, stdout, limit: limits.longest };
  const first = await watched(program.command(places), watch);
  const trouble = troubleOf(first, limits);
  if (trouble !== undefined) return { missing: trouble };
  const once = { name, program, first, times: [], calls: [] };
  if (!pair) return once;
  if (program.pairing) {
    const pairing = await watched(program.pairing(places), watch);
    const why = troubleOf(pairing, limits);
    if (why !== undefined) return { missing: `pairing: ${why}` };
  }
  return { ...once, f1: score(program.pairs(readFileSync(stdout, 'utf8'), pair), pair.known).f1 };
}

/** Why a peer is not started at this size. What is not known yet is taken to be quadratic, but for the start of a library's process. */
function hopeless(name: string, points: number, { rows, limits }: Bench): string | undefined {
  const before = rows.findLast((row) => row.program === name && row.points > 0);
  if (!before || name.startsWith('plancmp')) return undefined;
  const { result } = before;
  if ('missing' in result) return `as with ${before.points} points`;
  const expected =
    (result.call ?? result.time) * (points / before.points) ** Math.max(1, result.timeGrowth ?? 2);
  return expected > 2 * limits.longest
    ? `not started: about ${Math.round(expected / 60_000)} min`
    : undefined;
}

/** Differs end with 1 where there are differences. */
function troubleOf({ status, stopped, stderr }: Watched, { longest }: Limits): string | undefined {
  if (stopped) return `stopped after ${longest / 1000} s`;
  if (status === 0 || status === 1) return /^\s*at |^Error/m.test(stderr) ? failure(stderr) : undefined;
  return failure(stderr);
}

function failure(stderr: string): string {
  if (stderr === '') return 'absent';
  if (/heap out of memory|Map maximum size|Invalid array length|Invalid string length/.test(stderr))
    return 'out of memory';
  if (/the limit is|file-too-large/.test(stderr)) return 'refused: too large';
  return `failed: ${stderr.trim().split('\n')[0]?.slice(0, 80)}`;
}

/** One that takes long has its first run as its only one. */
function again({ program, first, times, calls }: Try, { folder, places }: Bench): void {
  const spent = times.reduce((sum, time) => sum + time, first.time);
  if (spent + first.time > ENOUGH) return;
  const { time, stderr } = run(program.command(places), folder);
  times.push(time);
  calls.push(Number(stderr));
}

function measured({ name, first, f1, times, calls }: Try, points: number, rows: readonly Row[]): Row {
  const all = times.length > 0 ? times : [first.time];
  // Only the script that runs libraries says a number.
  const call = median(calls.length > 0 ? calls : [Number(first.stderr)]);
  const time = median(all);
  const before = rows.findLast((row) => row.program === name && row.points > 0);
  const growth = (now?: number, then?: number) =>
    before && now !== undefined && then !== undefined
      ? Math.log(now / then) / Math.log(points / before.points)
      : undefined;
  const result = before && 'time' in before.result ? before.result : undefined;
  const [timeGrowth, peakGrowth] = [growth(time, result?.time), growth(first.peak, result?.peak)];
  return {
    ...{ program: name, points },
    result: {
      ...{ time, timeSpread: spread(all), runs: all.length },
      ...(first.peak === undefined ? {} : { peak: first.peak }),
      ...(call > 0 ? { call } : {}),
      ...(f1 === undefined ? {} : { f1 }),
      ...(timeGrowth === undefined ? {} : { timeGrowth }),
      ...(peakGrowth === undefined ? {} : { peakGrowth }),
    },
  };
}

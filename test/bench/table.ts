import type { Row } from './peers.ts';
import { programs } from './programs.ts';
import type { Start } from './start-up.ts';

/** What a start may take at most, as a ratio of times to bare Node. */
const goals: Readonly<Record<string, number>> = { '--version': 1.4, 'diff v28 v20': 2.5 };

/** Milliseconds for people. */
export function duration(milliseconds: number): string {
  if (milliseconds < 100) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

const within = (time: number, spread: number) => `${duration(time)} ±${duration(spread / 2)}`;

/** Rows of cells as aligned text: the first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, k) =>
    Math.max(...rows.map((row) => (row.length > 2 ? row[k] : '')?.length ?? 0)),
  );
  const cell = (text: string, k: number) =>
    k === 0 ? text.padEnd(widths?.[0] ?? 0) : text.padStart(widths?.[k] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

/** The table of starts. */
export function startTable(starts: readonly Start[], rounds: number): string {
  const goal = ({ command, timeRatio }: Start) => {
    const wanted = goals[command];
    return wanted === undefined ? '' : `at most ${wanted}: ${timeRatio <= wanted ? 'met' : 'missed'}`;
  };
  const lines = starts.map((start) => [
    start.command,
    within(start.time, start.timeSpread),
    start.timeRatio.toFixed(2),
    within(start.processor, start.processorSpread),
    start.processorRatio.toFixed(2),
    goal(start),
  ]);
  return [
    `Start, Node ${process.versions.node}: medians of ${rounds} runs by turns, ± half of the interquartile range`,
    aligned([['', 'time', '/ bare', 'processor', '/ bare', 'goal'], ...lines]),
  ].join('\n');
}

/** The table of programs on one pair of drafts. */
function pairTable(rows: readonly Row[]): string {
  const base = rows.find(({ program }) => program === Object.keys(programs)[0])?.result;
  const line = ({ program, result }: Row) => {
    if ('missing' in result) return [program, result.missing];
    const time = result.runs > 1 ? within(result.time, result.timeSpread) : duration(result.time);
    const to = base && 'time' in base ? (result.time / base.time).toPrecision(2) : '';
    const power = (exponent?: number) => (exponent === undefined ? '' : `n^${exponent.toFixed(2)}`);
    return [
      ...[program, time, String(result.runs), to, power(result.timeGrowth)],
      result.peak === undefined ? '' : `${Math.round(result.peak / 2 ** 20)} MB`,
      power(result.peakGrowth),
      result.call === undefined ? '' : duration(result.call),
      result.f1?.toFixed(3) ?? '',
    ];
  };
  const points = rows[0]?.points ?? 0;
  const title = points === 0 ? 'v28 and v20, by path' : `${points.toLocaleString('en')} points`;
  const titles = [title, 'time', 'runs', '/ plancmp', 'growth', 'peak', 'growth', 'call', 'F1'];
  return aligned([titles, ...rows.map(line)]);
}

/** The tables of programs, a pair of drafts each, with what the columns mean. */
export function peerTables(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ points }) => points))];
  return [
    ...sizes.map((size) => pairTable(rows.filter(({ points }) => points === size))),
    `time, peak memory: of the whole process; growth: since the size before, the start of the process included (from 10,000 to
100,000 points n log n is n^1.10); call: of libraries, the call alone, without start and reading; F1: of the pairs of points
that correspond. git, wdiff, dwdiff and diffWords align nothing: theirs is the pairing that the words they keep imply, each old point with
the new one that has most of it, at least half. jsondiffpatch pairs points place by place, or by the hash that is given.`,
  ].join('\n\n');
}

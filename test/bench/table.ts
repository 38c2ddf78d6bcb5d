import type { Measured } from './measure.ts';
import { baseline } from './methods.ts';

export type Cell = { readonly measured: Measured } | { readonly skipped: string };

export interface Row {
  readonly name: string;
  readonly size: number;
  readonly cell: Cell;
  /** The exponent of the size by which the time grew since the size before; absent at the first. */
  readonly growth?: number;
}

/** What `align` is to reach on a machine of two cores, in milliseconds and megabytes of the whole process. */
const goals: Readonly<Record<number, { readonly time: number; readonly memory?: number }>> = {
  1000: { time: 60 },
  10000: { time: 600, memory: 400 },
  100000: { time: 8000 },
};

const megabyte = 2 ** 20;

/** Milliseconds for people. */
export function duration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function memory(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`;
}

function goal({ name, size, cell }: Row): string {
  const wanted = name === 'plancmp align' ? goals[size] : undefined;
  if (!wanted) return '';
  const parts = [duration(wanted.time), ...(wanted.memory ? [`${wanted.memory} MB`] : [])].join(', ');
  const met =
    'measured' in cell &&
    cell.measured.time <= wanted.time &&
    cell.measured.peak <= (wanted.memory ?? Number.POSITIVE_INFINITY) * megabyte;
  return `${parts}: ${met ? 'met' : 'missed'}`;
}

function ratio(row: Row, rows: readonly Row[]): string {
  const base = rows.find((other) => other.name === baseline && other.size === row.size)?.cell;
  if (!base || !('measured' in base) || !('measured' in row.cell)) return '–';
  return (row.cell.measured.time / base.measured.time).toPrecision(3);
}

type Columns = Readonly<
  Record<string, (row: Row & { readonly cell: { readonly measured: Measured } }) => string>
>;

function columns(rows: readonly Row[]): Columns {
  return {
    time: ({ cell }) => duration(cell.measured.time),
    'first run': ({ cell }) => duration(cell.measured.first),
    'its CPU': ({ cell }) => duration(cell.measured.processor),
    runs: ({ cell }) => String(cell.measured.runs),
    memory: ({ cell }) => memory(cell.measured.memory),
    'in all': ({ cell }) => memory(cell.measured.peak),
    F1: ({ cell }) => cell.measured.f1.toFixed(3),
    precision: ({ cell }) => cell.measured.precision.toFixed(3),
    recall: ({ cell }) => cell.measured.recall.toFixed(3),
    '/ diffArrays': (row) => ratio(row, rows),
    growth: (row) => (row.growth === undefined ? '' : `n^${row.growth.toFixed(2)}`),
    goal,
  };
}

/** The rows as aligned text, with a line on what the columns mean. */
export function table(rows: readonly Row[]): string {
  const measures = columns(rows);
  const width = Math.max(...rows.map((row) => row.name.length));
  const start = (size: string, name: string) => [size.padStart(7), name.padEnd(width)];
  const line = (row: Row) => {
    const { cell } = row;
    const cells =
      'skipped' in cell
        ? [`skipped: ${cell.skipped}`]
        : Object.values(measures).map((of) => of({ ...row, cell }));
    return [...start(row.size.toLocaleString('en'), row.name), ...cells.map((text) => text.padStart(9))];
  };
  const titles = Object.keys(measures).map((title) => title.padStart(9));
  const lines = [[...start('points', 'method'), ...titles], ...rows.map(line)];
  return [
    ...lines.map((cells) => cells.join('  ').trimEnd()),
    '',
    'time: median of the runs in one process; memory: by how much the first run raised it above the loaded drafts, in all: the process;',
    'F1: of the pairs of old and new points that stand in one link; growth: of time, since the size before.',
  ].join('\n');
}

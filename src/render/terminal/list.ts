import width from 'fast-string-width';
import type { Draft } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { plural } from '../names.ts';

/** A line for each draft, oldest first: id, date, number of points, title, file; in columns. */
export function renderList(drafts: readonly Draft[]): string {
  const byDate = [...drafts].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const rows = byDate.map(({ id, date, points, title, file }) =>
    [id, date, plural(points.length, 'point'), title, file].map((cell) => visible(cell)),
  );
  const columns = rows[0]?.map((_, k) => Math.max(...rows.map((row) => width(row[k] ?? '')))) ?? [];
  const pad = (cell: string, k: number) => cell + ' '.repeat(Math.max(0, (columns[k] ?? 0) - width(cell)));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Draft } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';
import { visible } from '../../text/safe.ts';
import { defused } from '../findings/log.ts';
import { plural } from '../words/english/grammar.ts';
import { width } from './width.ts';

const COLUMNS: readonly ((draft: Draft) => string)[] = [
  ({ id }) => id,
  ({ date }) => date,
  ({ points }) => plural(points.length, 'point'),
  ({ title }) => visible(title),
  ({ file }) => visible(file),
];

/** A line for each draft, oldest first: id, date, number of points, title, file; in columns. */
export function renderList(drafts: readonly Draft[]): string {
  const byDate = [...drafts].sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
  const columns = COLUMNS.map((cellOf) => {
    const widest = greatest(drafts.map((draft) => width(cellOf(draft))));
    return (draft: Draft) => cellOf(draft) + ' '.repeat(widest - width(cellOf(draft)));
  });
  const line = (draft: Draft) =>
    columns
      .map((padded) => padded(draft))
      .join('  ')
      .trimEnd();
  return byDate.map((draft) => `${defused(line(draft))}\n`).join('');
}

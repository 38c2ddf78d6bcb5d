import { count, KINDS } from '../../compare/themes.ts';
import type { Counts, Kind } from '../../model.ts';
import { columnName } from '../sums.ts';
import type { Props } from './sheet.ts';
import { Scrolled } from './table.tsx';

/**
 * How many changes of which kind under which theme; the last row counts each change once. Where a filter applies to a
 * view of sums alone, they are of what it shows; before texts they are of everything, as the summary is.
 */
export function Sums({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  const { shown, filtered } = view.selection;
  const isCounted = (index: number) => !view.stat || filtered === 0 || shown.has(index);
  const countOf = (list: readonly number[]) =>
    count(list.filter(isCounted).flatMap((index) => report.changes[index] ?? []));
  const total = countOf([...report.changes.keys()]);
  const kinds = KINDS.filter((kind) => total[kind] > 0);
  const rows = report.themes
    .map(({ title, changes }) => ({ title, counts: countOf(changes) }))
    .filter(({ counts }) => kinds.some((kind) => counts[kind] > 0));
  const id = anchors.part('sums');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say.summary}</h2>
      {kinds.length === 0 ? (
        <p>{say.noPoints}</p>
      ) : (
        <Scrolled label={say.table(say.summary)}>
          <table class="sums">
            <caption>{say.sumsCaption}</caption>
            <thead>
              <tr>
                {[say.theme, ...kinds.map((kind) => columnName(kind, report))].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ title, counts }) => (
                <Row title={title} counts={counts} kinds={kinds} />
              ))}
            </tbody>
            <tfoot>
              <Row title={say.all} counts={total} kinds={kinds} />
            </tfoot>
          </table>
        </Scrolled>
      )}
    </section>
  );
}

function Row({
  title,
  counts,
  kinds,
}: {
  readonly title: string;
  readonly counts: Counts;
  readonly kinds: readonly Kind[];
}) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {kinds.map((kind) => (
        <td>{counts[kind] > 0 ? counts[kind] : ''}</td>
      ))}
    </tr>
  );
}

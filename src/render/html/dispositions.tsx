import type { Change, Point } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import { capital } from '../names.ts';
import { disposition, newPointsTitle } from '../phrase.ts';
import { KIND_SIGNS } from '../signs.ts';
import { ChangeLink } from './change.tsx';
import { Quoted } from './marked.tsx';
import type { Props } from './sheet.ts';
import { Scrolled } from './table.tsx';

/** Where every old point went: exactly one row for each, in the order of the old draft, whatever the view shows. */
export function Dispositions({ sheet }: Props) {
  const { report, say, anchors } = sheet;
  const places = new Map(
    report.changes.flatMap((change, index) => change.old.map((point) => [point, index])),
  );
  const id = anchors.part('dispositions');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say.went(report.old.id)}</h2>
      {places.size === 0 ? (
        <p>{say.hasNoPoints(report.old.id)}</p>
      ) : (
        <Scrolled label={say.table(say.went(report.old.id))}>
          <table class="dispositions">
            <caption>{say.dispositionsCaption(report.old.id)}</caption>
            <thead>
              <tr>
                {[report.old.id, say.title, say.became, report.new.id].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...places.keys()].sort(byPlace).map((point) => (
                <Row point={point} index={places.get(point) ?? -1} sheet={sheet} />
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </section>
  );
}

/** A change that is not on the page has its permanent links here. */
function Row({ point, index, sheet }: Props & { readonly point: Point; readonly index: number }) {
  const { report, view, anchors } = sheet;
  const change = report.changes[index];
  if (!change) return null;
  const isShown = view.selection.shown.has(index);
  const first = change.old[0] === point;
  return (
    <tr id={isShown ? undefined : anchors.point('old', point.ref)}>
      <th scope="row">
        <ChangeLink index={index} text={point.ref} sheet={sheet} />
      </th>
      <td>
        <Quoted side={report.old}>{point.title ?? '–'}</Quoted>
      </td>
      <td>
        <span class="kind-sign" aria-hidden="true">
          {KIND_SIGNS[change.kind]}
        </span>{' '}
        {disposition(change, report)}
      </td>
      <td>
        {change.new.length === 0 && '–'}
        {change.new.map(({ ref }, k) => (
          <>
            {k > 0 && ', '}
            <span id={isShown || !first ? undefined : anchors.point('new', ref)}>{ref}</span>
          </>
        ))}
      </td>
    </tr>
  );
}

/** The new points, by number and title. */
export function NewPoints({ sheet }: Props) {
  const { report, say, anchors } = sheet;
  const added = [...report.changes.entries()].filter(([, change]) => change.kind === 'added');
  const id = anchors.part('new-points');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{newPointsTitle(report)}</h2>
      {added.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul>
          {added.map(([index, change]) => (
            <NewPoint index={index} change={change} sheet={sheet} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NewPoint({
  index,
  change,
  sheet,
}: Props & { readonly index: number; readonly change: Change<Point> }) {
  const { report, view, anchors, say } = sheet;
  const isShown = view.selection.shown.has(index);
  return (
    <>
      {change.new.map((point) => (
        <li id={isShown ? undefined : anchors.point('new', point.ref)}>
          <ChangeLink index={index} text={capital(say.point(point.ref))} sheet={sheet} />
          {point.title !== undefined && (
            <>
              {': '}
              <Quoted side={report.new}>{point.title}</Quoted>
            </>
          )}
        </li>
      ))}
    </>
  );
}

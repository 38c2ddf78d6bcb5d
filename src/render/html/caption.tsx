import type { Change, Point, Side } from '../../model.ts';
import { limits } from '../evidence.ts';
import { Quoted } from './marked.tsx';
import type { Props } from './sheet.ts';

/** Which point of which draft, and what limits what is known of it. */
export function Caption({ point, side, sheet }: Props & { readonly side: Side; readonly point: Point }) {
  const { report, say } = sheet;
  const facts = [
    ...(point.standing ? [report.words.changes.standings[point.standing]] : []),
    ...limits(point, report),
  ];
  return (
    <p class="caption">
      <b>{say.pointOf(report[side].id, point.ref)}</b>
      {point.title !== undefined && (
        <>
          {': '}
          <Quoted side={report[side]}>{point.title}</Quoted>
        </>
      )}
      <Aside facts={facts} />
    </p>
  );
}

/** Which points a change is of, where its words stand in one text alone. */
export function Captions({ change, sheet }: Props & { readonly change: Change<Point> }) {
  return (
    <>
      {(['old', 'new'] as const).flatMap((side) =>
        change[side].map((point) => <Caption point={point} side={side} sheet={sheet} />),
      )}
    </>
  );
}

/** What is said of a text after it. */
export function Aside({ facts }: { readonly facts: readonly string[] }) {
  return facts.length > 0 ? <span class="aside"> ({facts.join(', ')})</span> : null;
}

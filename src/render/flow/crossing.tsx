import type { VNode } from 'preact';
import type { Crossing, Side } from '../../model.ts';
import { phrase } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import type { Frame } from './frame.ts';
import type { Node } from './layout.ts';
import { shown } from './measure.ts';
import { middle } from './node.tsx';
import { curve } from './shapes.ts';

/** From the bars, so that the lines leave out the signs on the bands. */
const CLEAR = 40;

/** A thin line for each provision that stands elsewhere in the other draft, where no band joins the two points. */
export function crossingLines(report: Edition, frame: Frame): VNode[] {
  const [old, next] = [placesOf('old', frame), placesOf('new', frame)];
  return report.crossings.flatMap((crossing: Crossing) => {
    const [from, to] = [old.get(crossing.old), next.get(crossing.new)];
    if (!from || !to || from.change === to.change) return [];
    const ends = { x0: frame.old.edge + CLEAR, x1: frame.new.edge - CLEAR, y0: middle(from), y1: middle(to) };
    return [
      <path class="crossing" d={curve(ends)}>
        <title>{shown(phrase(crossing, 'old', report))}</title>
      </path>,
    ];
  });
}

/** The points of a side by the refs that name them or one of their clauses. */
function placesOf(side: Side, { layout }: Frame): Map<string, Node> {
  const entries = layout.nodes.flatMap((node): (readonly [string, Node])[] => {
    if (node.side !== side || !node.point) return [];
    const { point } = node;
    const clauses = [point, ...point.variants].flatMap((part) => part.clauses);
    return [point, ...clauses].map(({ ref }) => [ref, node] as const);
  });
  return new Map(entries);
}

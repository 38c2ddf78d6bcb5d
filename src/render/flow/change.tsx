import type { Change, Point } from '../../model.ts';
import type { Edition } from '../edition.ts';
import type { Frame } from './frame.ts';
import type { Band, Node } from './layout.ts';
import { middle, PointParts } from './node.tsx';
import { px, ribbon, stub } from './shapes.ts';
import { Sign } from './sign.tsx';
import type { ThemeMark } from './themes.ts';
import { keepsWords, signsOf } from './told.ts';

/** How far a band that has one end only reaches; not so far that it could meet one from the other side. */
export function stubIn({ old, new: next }: Frame): number {
  return Math.min(50, 0.4 * (next.edge - old.edge));
}

/** From a bar to the middle of the sign on its band. */
const SIGN = 23;

/** All that belongs to one change. */
export interface Parts {
  readonly change: Change<Point>;
  readonly mark: ThemeMark | undefined;
  readonly nodes: readonly Node[];
  readonly bands: readonly Band[];
}

interface Props {
  readonly parts: Parts;
  readonly frame: Frame;
  readonly report: Edition;
}

/** A change: its bands with their signs, or the stub of a point that has no counterpart, and its points. */
export function ChangeParts({ parts, frame, report }: Props) {
  const { change, mark, bands, nodes } = parts;
  const band = keepsWords(change) ? 'band solid' : 'band';
  return (
    <>
      {bands.map(({ y0, y1, width }) => (
        <path class={band} d={ribbon(ends({ y0, y1 }, frame), width)} />
      ))}
      {bands.length === 0 && nodes.map((node) => <Stub node={node} frame={frame} />)}
      {nodes
        .filter(({ side }) => side === signedSide(change))
        .map((node) => (
          <Sign
            text={signsOf(change)}
            x={inwards(node, SIGN, frame)}
            y={middle(node)}
            unit={frame.pitch.unit}
          />
        ))}
      {nodes.map((node) => (
        <PointParts node={node} letter={mark?.letter ?? ''} frame={frame} report={report} />
      ))}
    </>
  );
}

/** Signs stand at the old points; at the new one where it is the only one. */
function signedSide({ kind }: Change<Point>): 'old' | 'new' {
  return kind === 'merged' || kind === 'added' ? 'new' : 'old';
}

/** A course from bar to bar. */
export function ends({ y0, y1 }: { readonly y0: number; readonly y1: number }, frame: Frame) {
  return { x0: frame.old.edge, x1: frame.new.edge, y0, y1 };
}

/** A place among the bands, so far from a bar. */
export function inwards({ side }: Node, by: number, frame: Frame): number {
  return frame[side].edge - frame[side].away * by;
}

function Stub({ node, frame }: { node: Node; frame: Frame }) {
  const [y, end, half] = [middle(node), inwards(node, stubIn(frame), frame), frame.pitch.unit / 2];
  return (
    <>
      <path class="band" d={stub(frame[node.side].edge, end, y, frame.pitch.unit)} />
      <path class="end" d={`M${px(end)},${px(y - half)}V${px(y + half)}`} />
    </>
  );
}

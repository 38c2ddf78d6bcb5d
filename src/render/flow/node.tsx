import type { Edition } from '../edition.ts';
import { BAR, type Frame, GAP, isDouble } from './frame.ts';
import type { Node } from './layout.ts';
import { cut, widthOf, wrap } from './measure.ts';
import { px } from './shapes.ts';
import { nameOf, refOf, standingOf } from './told.ts';

/** The share of the room for a title that a new standing may take. */
const MOST = 0.6;

/** How far below its middle a line of type stands. */
export function base(size: number): number {
  return size * 0.36;
}

/** A point: its bar with the mark of its theme, its number and its title. */
export function PointParts({ node, letter, frame, report }: Props & { letter: string }) {
  return (
    <g class="node" data-side={node.side} data-ref={refOf(node)}>
      <Bar node={node} frame={frame} letter={letter} />
      <Words node={node} frame={frame} report={report} />
    </g>
  );
}

/** A number without text, as an empty place. */
export function GapParts({ node, frame, report }: Props) {
  return (
    <g class="gap" data-side={node.side} data-ref={refOf(node)}>
      <rect {...boxOf(node, frame)} />
      <Words node={node} frame={frame} report={report} />
    </g>
  );
}

interface Props {
  readonly node: Node;
  readonly frame: Frame;
  readonly report: Edition;
}

function boxOf({ side, y0, y1 }: Node, frame: Frame) {
  const { edge, away } = frame[side];
  return { x: px(Math.min(edge, edge + away * BAR)), y: px(y0), width: BAR, height: px(y1 - y0) };
}

function Bar({ node, frame, letter }: { node: Node; frame: Frame; letter: string }) {
  const box = boxOf(node, frame);
  const size = Math.min(frame.size - 1, letter.length > 1 ? 11 : 13);
  return (
    <>
      <rect class="chip" {...box} />
      <text class="letter" x={px(box.x + BAR / 2)} y={px(middle(node) + base(size))} font-size={size}>
        {letter}
      </text>
    </>
  );
}

/** The height of the middle of a node. */
export function middle({ y0, y1 }: Node): number {
  return (y0 + y1) / 2;
}

/** The number of a node, and its title in a line or two. */
function Words({ node, frame, report }: Props) {
  const { edge, away, refs, names } = frame[node.side];
  const from = away === -1 ? ' from' : '';
  const x = edge + away * (BAR + GAP);
  return (
    <>
      <text class={`ref${from}`} x={px(x)} y={px(middle(node) + base(frame.size))}>
        {cut(refOf(node), frame.size, refs)}
      </text>
      {names > 0 && <Name node={node} frame={frame} report={report} x={x + away * (refs + GAP)} />}
    </>
  );
}

function Name({ node, frame, report, x }: Props & { x: number }) {
  const { away, names } = frame[node.side];
  const name = nameOf(node, report);
  const classes = `${node.gap ? 'quiet' : 'title'}${away === -1 ? ' from' : ''}`;
  const double = isDouble(node, frame, report);
  const size = double ? frame.size - 2 : frame.size;
  // Where it would leave no room for the title, it is only told of the whole change.
  const standing = [standingOf(node, report)].find((text) => widthOf(text, size) < names * MOST) ?? '';
  const room = names - widthOf(standing, size);
  const lines = double ? twoLines(name, size, names, room) : [cut(name, size, room)];
  const top = middle(node) + base(size) - ((lines.length - 1) * (size + 1)) / 2;
  return (
    <>
      {lines.map((line, k) => (
        <text class={classes} x={px(x)} y={px(top + k * (size + 1))} font-size={double ? size : undefined}>
          {line}
          {k === lines.length - 1 && standing !== '' && <tspan class="quiet">{standing}</tspan>}
          {k === 0 && lines.join(' ') !== name && <title>{name}</title>}
        </text>
      ))}
    </>
  );
}

/** A text in two lines, its end left out where it needs more; the last has less room. */
function twoLines(text: string, size: number, first: number, last: number): string[] {
  const [line = '', ...rest] = wrap(text, size, first);
  return rest.length === 0 ? [cut(line, size, last)] : [line, cut(rest.join(' '), size, last)];
}

import type { Edition } from '../edition.ts';
import { label } from '../phrase.ts';
import { ends, inwards, type Parts, stubIn } from './change.tsx';
import { type Frame, GAP } from './frame.ts';
import type { Band } from './layout.ts';
import { shown, widthOf } from './measure.ts';
import { base, middle } from './node.tsx';
import { courseAt, px } from './shapes.ts';

const SIZE = 12;
/** Words over more bands than this could not be read. */
const MOST_BEHIND = 2;

interface Label {
  readonly text: string;
  /** Where it begins, at the stub, and where it ends. */
  readonly x: number;
  readonly far: number;
  readonly y: number;
  readonly side: 'old' | 'new';
}

/**
 * Where each point without a counterpart is, or is not, in words beside its stub; the signs say the same where there is
 * no room. They stand over all bands, and new points come first: they have fewer words.
 */
export function StubLabels(props: { all: readonly Parts[]; frame: Frame; report: Edition }) {
  const { all, frame, report } = props;
  const alone = all.filter(({ bands }) => bands.length === 0);
  const wanted = alone.flatMap((parts) => labelOf(parts, frame, report));
  const placed: Label[] = [];
  for (const side of ['new', 'old'] as const)
    for (const one of wanted.filter((candidate) => candidate.side === side))
      if (hasRoom(one, placed, frame)) placed.push(one);
  return (
    <g class="labels" font-size={SIZE}>
      {placed.map(({ text, side, x, y }) => (
        <text class={side === 'new' ? 'quiet halo from' : 'quiet halo'} x={px(x)} y={px(y + base(SIZE))}>
          {text}
        </text>
      ))}
    </g>
  );
}

function labelOf({ change, nodes }: Parts, frame: Frame, report: Edition): Label[] {
  const text = shown(label(change, report));
  return nodes.map((node) => ({
    text,
    side: node.side,
    x: inwards(node, stubIn(frame) + GAP, frame),
    far: inwards(node, stubIn(frame) + GAP + widthOf(text, SIZE), frame),
    y: middle(node),
  }));
}

function hasRoom(one: Label, placed: readonly Label[], frame: Frame): boolean {
  if (frame.pitch.unit < SIZE + 2) return false;
  if (one.far < frame.old.edge + stubIn(frame) || one.far > frame.new.edge - stubIn(frame)) return false;
  const isTaken = placed.some((other) => Math.abs(other.y - one.y) < SIZE + 2 && overlap(one, other));
  return !isTaken && frame.layout.bands.filter((band) => crosses(band, one, frame)).length <= MOST_BEHIND;
}

function overlap(a: Label, b: Label): boolean {
  const [from, to] = [(l: Label) => Math.min(l.x, l.far) - GAP, (l: Label) => Math.max(l.x, l.far)];
  return from(a) < to(b) && from(b) < to(a);
}

/** Whether a band runs through a line of type. */
function crosses(band: Band, { x, far, y }: Label, frame: Frame): boolean {
  const near = band.width / 2 + SIZE / 2;
  if (Math.min(band.y0, band.y1) - near > y || Math.max(band.y0, band.y1) + near < y) return false;
  const [a, b] = [courseAt(ends(band, frame), x) - y, courseAt(ends(band, frame), far) - y];
  return a * b < 0 || Math.min(Math.abs(a), Math.abs(b)) < near;
}

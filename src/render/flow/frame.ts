import type { Side } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';
import type { Edition } from '../edition.ts';
import { type Layout, layoutOf, type Node, type Pitch } from './layout.ts';
import { widthOf } from './measure.ts';
import { nameOf, refOf, standingOf } from './told.ts';

/** One draft's column of a picture, in pixels. */
export interface Column {
  readonly side: Side;
  /** Where its bars end towards the bands. */
  readonly edge: number;
  /** Its numbers and titles stand to the right of its bars, 1, or to the left, -1. */
  readonly away: 1 | -1;
  /** Room for numbers, and for titles; none for titles where there are too many points for them. */
  readonly refs: number;
  readonly names: number;
}

/** Where things stand in a picture, and how large they are, in pixels. */
export interface Frame {
  readonly width: number;
  readonly layout: Layout;
  readonly pitch: Pitch;
  /** Size of the type of the points. */
  readonly size: number;
  readonly old: Column;
  readonly new: Column;
}

export const MARGIN = 10;
/** Width of a bar, which holds the mark of its theme. */
export const BAR = 22;
/** Between a bar, a number and a title. */
export const GAP = 7;
/** Bold type is so much wider. */
export const BOLD = 1.12;
/** Longer numbers are cut. */
const WIDEST_REF = 72;
/** The share of the width that bands have at least; where there is little, titles need it more. */
const BANDS = 0.28;
const FEWER_BANDS = 0.22;
const LITTLE = 600;

interface Setting {
  readonly size: number;
  readonly pitch: Pitch;
  readonly named: boolean;
}

/** Long lists are set closer and smaller; the longest without titles, of which there would be too many to read. */
function settingFor(points: number, width: number): Setting {
  // A narrow picture has room for titles in two lines alone, and those need high rows.
  if (points <= (width < LITTLE ? 120 : 40)) return { size: 14, pitch: { unit: 18, space: 8 }, named: true };
  if (points <= 120) return { size: 13, pitch: { unit: 16, space: 5 }, named: true };
  if (points <= 300) return { size: 12, pitch: { unit: 14, space: 3 }, named: true };
  return { size: 11, pitch: { unit: 12, space: 2 }, named: false };
}

/** Titles in two lines fit between others; more of them than this share need wider rows. */
const FEW = 0.15;
/** Rows so high have room for two lines. */
const DOUBLE = 24;

/** Whether a title is set in two lines, because one has no room for it. */
export function isDouble(node: Node, frame: Frame, report: Edition): boolean {
  const { pitch, size, [node.side]: column } = frame;
  const isWide = widthOf(nameOf(node, report) + standingOf(node, report), size) > column.names;
  return isWide && pitch.unit + pitch.space >= DOUBLE;
}

/** The frame of a picture of this width. */
export function frameOf(report: Edition, width: number): Frame {
  const { size, pitch, named } = settingFor(Math.max(report.old.points, report.new.points), width);
  const layout = layoutOf(report, pitch);
  const nodesOf = (side: Side) => layout.nodes.filter((node) => node.side === side);
  const widest = (side: Side, text: (node: Node) => string) =>
    greatest(nodesOf(side).map((node) => widthOf(text(node), size)));
  const refs = (side: Side) => Math.min(WIDEST_REF, Math.max(16, BOLD * widest(side, refOf)));
  const wish = (side: Side) =>
    named ? widest(side, (node) => nameOf(node, report) + standingOf(node, report)) : 0;
  const fixed = (side: Side) => MARGIN + refs(side) + BAR + 2 * GAP;
  const room = (1 - (width < LITTLE ? FEWER_BANDS : BANDS)) * width - fixed('old') - fixed('new');
  const column = (side: Side, other: Side): Column => {
    const names = Math.max(0, Math.min(wish(side), Math.max(room / 2, room - wish(other))));
    const taken = Math.round(fixed(side) + names);
    return {
      side,
      refs: refs(side),
      names,
      ...(side === 'old' ? { edge: taken, away: -1 } : { edge: width - taken, away: 1 }),
    };
  };
  const frame = { width, layout, pitch, size, old: column('old', 'new'), new: column('new', 'old') };
  const doubles = layout.nodes.filter((node) => isDouble(node, frame, report)).length;
  if (doubles <= layout.nodes.length * FEW) return frame;
  const wider = { ...pitch, space: pitch.space + 6 };
  return { ...frame, pitch: wider, layout: layoutOf(report, wider) };
}

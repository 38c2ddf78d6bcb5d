import { sankey } from 'd3-sankey';
import type { Gap, Point, Side } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import type { Edition } from '../edition.ts';

/** A number of a draft: a point of a change, or one that the draft keeps without text. */
type Numbered = { readonly side: Side } & (
  | { readonly point: Point; readonly change: number; readonly gap?: never }
  | { readonly gap: Gap; readonly change?: never; readonly point?: never }
);

/** A number at its place: its top and bottom, in pixels. */
export type Node = Numbered & { readonly y0: number; readonly y1: number };

/** A band from an old point to a new one of a change: its middle at both ends, and its width, in pixels. */
export interface Band {
  readonly change: number;
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

/** Where everything stands between top and bottom. */
export interface Layout {
  readonly nodes: readonly Node[];
  readonly bands: readonly Band[];
  readonly height: number;
}

/** How high a point is, and how far it stands from the next. */
export interface Pitch {
  readonly unit: number;
  readonly space: number;
}

// One round is enough and best: the fuller column has no room to move, and the other then takes the places that make
// bands level. Later rounds of d3-sankey move both by less and less, and leave all a little aslant.
const ROUNDS = 1;

interface Cell {
  readonly side: Side;
  readonly key: string;
  /** How high it is at least, in units. */
  readonly fixedValue?: number;
  readonly numbered?: Numbered;
}

interface Flow {
  readonly change: number;
  readonly source: string;
  readonly target: string;
  /** How wide it is, in units. */
  readonly value: number;
}

/** Both drafts from top to bottom in their order, and the bands between them, as level as that order allows. */
export function layoutOf(report: Edition, { unit, space }: Pitch): Layout {
  const flows = [...flowsOf(report), { ...ANCHOR }];
  const cells = [...cellsOf('old', report), ...cellsOf('new', report)];
  const height = Math.max(...(['old', 'new'] as const).map((side) => heightOf(side, cells, flows)));
  const graph = sankey<Cell, Flow>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ side }) => (side === 'old' ? 0 : 1))
    .nodeSort(null)
    .nodePadding(space)
    .iterations(ROUNDS)
    .extent([
      [0, 0],
      [1, height],
    ])({ nodes: cells, links: flows });
  return {
    nodes: graph.nodes.flatMap(({ numbered, y0 = 0, y1 = 0 }) => (numbered ? [{ ...numbered, y0, y1 }] : [])),
    bands: graph.links
      .filter(({ change }) => change >= 0)
      .map(({ change, y0 = 0, y1 = 0, width = 0 }) => ({ change, y0, y1, width })),
    height: cells.length > 2 ? height - space : 0,
  };

  function heightOf(side: Side, all: readonly Cell[], links: readonly Flow[]): number {
    const values = new Map<string, number>();
    for (const { source, target, value } of links) {
      const key = side === 'old' ? source : target;
      values.set(key, (values.get(key) ?? 0) + value);
    }
    const column = all.filter((cell) => cell.side === side);
    const units = column.map((cell) => cell.fixedValue ?? values.get(cell.key) ?? 0);
    return units.reduce((sum, n) => sum + n, 0) * unit + (column.length - 1) * space;
  }
}

// d3-sankey has no second column without a link, and divides by zero where there is one column: a pair without height
// below everything gives both columns to drafts that have nothing in common, or nothing at all.
const ANCHOR: Flow = { change: -1, source: 'old', target: 'new', value: 0 };

/** One band for each pair of points of a link; as many units in all as the larger side of the link has points. */
function flowsOf({ changes }: Edition): Flow[] {
  return changes.flatMap((change, index) => {
    const value = 1 / Math.min(change.old.length, change.new.length);
    return change.old.flatMap((from) =>
      change.new.map((to) => ({
        change: index,
        source: keyOf('old', from),
        target: keyOf('new', to),
        value,
      })),
    );
  });
}

/** The numbers of a draft in its order, then the end of the column. */
function cellsOf(side: Side, { changes, [side]: draft }: Edition): Cell[] {
  const points = changes.flatMap((change, index): Numbered[] =>
    change[side].map((point) => ({ side, point, change: index })),
  );
  const gaps = draft.gaps.map((gap): Numbered => ({ side, gap }));
  const ordered = [...points, ...gaps].sort((a, b) => byPlace(placeOf(a), placeOf(b)));
  const isAlone = (index: number | undefined) =>
    index === undefined || changes[index]?.old.length === 0 || changes[index]?.new.length === 0;
  return [
    ...ordered.map((numbered) => ({
      side,
      key: keyOf(side, placeOf(numbered)),
      numbered,
      ...(isAlone(numbered.change) ? { fixedValue: 1 } : {}),
    })),
    { side, key: side, fixedValue: 0 },
  ];
}

function placeOf(numbered: Numbered): Point | Gap {
  return numbered.point ?? numbered.gap;
}

function keyOf(side: Side, { ref }: Point | Gap): string {
  return `${side} ${ref}`;
}

import type { Change, Point, Report, Side } from '../../model.ts';

const SIDES = ['old', 'new'] as const;

/** The ids of the page: permanent ones of points, as in `v28-6`, then those of its parts. No two are the same. */
export interface Anchors {
  /** Of a point, by its side and ref. */
  point(side: Side, ref: string): string;
  /** Of a theme, by its id. */
  theme(id: string): string;
  /** Of a part of the page. */
  part(name: string): string;
}

/** Ids for a report: its points come first, so that their links stay whatever else the page holds. */
export function anchorsOf(report: Report): Anchors {
  const used = new Set<string>();
  /** How often an id was wished for: of thousands that are alike none is to try all those before. */
  const wishes = new Map<string, number>();
  const names = new Map<string, string>();
  const named = (key: string, wish: string): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    let name = wish;
    let k = wishes.get(wish) ?? 1;
    while (used.has(name)) name = `${wish}-${++k}`;
    wishes.set(wish, k);
    used.add(name);
    names.set(key, name);
    return name;
  };
  const point = (side: Side, ref: string) => named(`${side} ${ref}`, `${slug(report[side].id)}-${slug(ref)}`);
  for (const side of SIDES)
    for (const change of report.changes) for (const { ref } of change[side]) point(side, ref);
  for (const { id } of report.themes) named(`theme ${id}`, `theme-${slug(id)}`);
  return {
    point,
    theme: (id) => named(`theme ${id}`, `theme-${slug(id)}`),
    part: (name) => named(`part ${name}`, name),
  };
}

/** The id that a change's own place has: of its first new point, of its first old one if it is removed. */
export function placeOf(change: Change<Point>, anchors: Anchors): string {
  return members(change, anchors)[0] ?? '';
}

/** The ids of all points of a change, the new ones first. */
export function members(change: Change<Point>, anchors: Anchors): string[] {
  return [
    ...change.new.map(({ ref }) => anchors.point('new', ref)),
    ...change.old.map(({ ref }) => anchors.point('old', ref)),
  ];
}

/** What a link can end in without being written otherwise by whoever passes it on. */
function slug(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]/gu, '_') || '_';
}

import type { Place } from '../model.ts';
import { onDemand } from '../text/on-demand.ts';
import type { Position } from '../text/places.ts';
import type { At, Path } from './at.ts';
import type { Content, ListSpot, MapSpot, Spot } from './content.ts';

/** A YAML document that can be asked where things stand and how they were written. */
export interface Tree {
  readonly at: At;
  /** The place of a key itself; of its mapping where the key is not there. */
  readonly keyAt: (path: Path) => Place;
  /** A value as it was written, without quotes. */
  readonly source: (path: Path) => string | undefined;
}

/** Looks into a document's content. Keys of large mappings and mappings by place are found by hash. */
export function tree(
  { value, spot: root }: Content,
  position: (offset: number) => Position,
  file: string,
): Tree {
  const place = (offset: number): Place => ({ file, ...position(offset) });
  const placeOf = (spot: Spot | null): Place => place(spot === null ? 0 : atOf(spot));
  const starts = onDemand(() => mapsByPlace(root, (offset) => placeKey(position(offset))));

  const find = (path: Path, from: Spot | null): { spot: Spot | null; depth: number } => {
    let spot = from;
    for (const [depth, step] of path.entries()) {
      const below = isMap(spot)
        ? spot.values[keyIndex(spot, step)]
        : isList(spot) && spot.items[Number(step)];
      if (below === undefined || below === null || below === false) return { spot, depth };
      spot = below;
    }
    return { spot, depth: path.length };
  };

  return {
    at: (path, from) => placeOf(find(path, from ? (starts().get(placeKey(from)) ?? root) : root).spot),
    keyAt: (path) => {
      const { spot: map } = find(path.slice(0, -1), root);
      const at = isMap(map) ? map.keysAt[keyIndex(map, path.at(-1) ?? '')] : undefined;
      return at === undefined ? placeOf(map) : place(at);
    },
    source: (path) => {
      const { spot, depth } = find(path, root);
      if (depth < path.length || spot === null || isMap(spot) || isList(spot)) return undefined;
      return typeof spot === 'number' ? textAt(value, path) : spot.source;
    },
  };
}

function atOf(spot: Spot): number {
  return typeof spot === 'number' ? spot : spot.at;
}

function isMap(spot: Spot | null): spot is MapSpot {
  return typeof spot === 'object' && spot !== null && 'keys' in spot;
}

function isList(spot: Spot | null): spot is ListSpot {
  return typeof spot === 'object' && spot !== null && 'items' in spot;
}

const indices = new WeakMap<MapSpot, ReadonlyMap<string, number>>();

/** Of a key that is repeated the last one, whose value counts; below zero where there is none. */
function keyIndex(map: MapSpot, step: string | number): number {
  const { keys } = map;
  const key = String(step);
  if (keys.length < 50) return keys.lastIndexOf(key);
  const known = indices.get(map) ?? new Map(keys.map((name, index) => [name, index]));
  indices.set(map, known);
  return known.get(key) ?? -1;
}

/** The text at a path at which there is one. */
function textAt(value: unknown, path: Path): string {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value) as string;
}

function mapsByPlace(root: Spot | null, keyOf: (offset: number) => string): Map<string, Spot> {
  const found = new Map<string, Spot>();
  const visit = (spot: Spot | null): void => {
    if (isMap(spot)) found.set(keyOf(spot.at), spot);
    const below = isMap(spot) ? spot.values : isList(spot) ? spot.items : [];
    for (const inner of below) visit(inner);
  };
  visit(root);
  return found;
}

function placeKey({ line, column }: Position): string {
  return `${line}:${column}`;
}

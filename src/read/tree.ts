import { type Document, isMap, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml';
import type { Place } from '../model.ts';
import { positions } from '../text/places.ts';
import type { At, Path } from './at.ts';

/** A YAML document that can be asked where things stand and how they were written. */
export interface Tree {
  readonly at: At;
  /** The place of a key itself; of its mapping where the key is not there. */
  readonly keyAt: (path: Path) => Place;
  /** A value as it was written, without quotes. */
  readonly source: (path: Path) => string | undefined;
  readonly place: (offset: number) => Place;
}

type Entries = ReadonlyMap<string, { readonly key: Scalar; readonly value: unknown }>;

/** Indexes a document; keys and mappings are found by hash, so that many findings in a large file stay cheap. */
export function tree(document: Document.Parsed, text: string, file: string): Tree {
  const position = positions(text);
  const place = (offset: number): Place => ({ file, ...position(offset) });
  const placeOf = (node: Node | null): Place => place(node?.range?.[0] ?? 0);
  const entries = cached(entriesOf);
  const starts = lazy(() => mapsByPlace(document, (node) => placeKey(placeOf(node))));
  const root = document.contents;

  const find = (path: Path, from: Node | null): { node: Node | null; depth: number } => {
    let node = from;
    for (const [depth, step] of path.entries()) {
      const below = isMap(node)
        ? entries(node).get(String(step))?.value
        : isSeq(node) && node.items[Number(step)];
      if (!below) return { node, depth };
      node = below as Node;
    }
    return { node, depth: path.length };
  };

  return {
    place,
    at: (path, from) => placeOf(find(path, from ? (starts().get(placeKey(from)) ?? root) : root).node),
    keyAt: (path) => {
      const { node: map } = find(path.slice(0, -1), root);
      const key = isMap(map) ? entries(map).get(String(path.at(-1)))?.key : undefined;
      return placeOf(key ?? map);
    },
    source: (path) => {
      const { node, depth } = find(path, root);
      return isScalar(node) && depth === path.length ? node.source : undefined;
    },
  };
}

function entriesOf(map: Node): Entries {
  const items = isMap(map) ? map.items : [];
  return new Map(
    items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), { key, value }]] : [])),
  );
}

function mapsByPlace(document: Document.Parsed, keyOf: (node: Node) => string): Map<string, Node> {
  const found = new Map<string, Node>();
  visit(document, { Map: (_, map) => void found.set(keyOf(map), map) });
  return found;
}

function placeKey({ line, column }: Place): string {
  return `${line}:${column}`;
}

function cached<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function lazy<V>(make: () => V): () => V {
  let made: { value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

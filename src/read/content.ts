import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Issue } from './yaml-problem.ts';

/**
 * Where a value stands, as an offset of the text, and where everything in it does. Of a text the offset alone: there are
 * a million of them in a large file.
 */
export type Spot = number | OtherSpot | ListSpot | MapSpot;

/** A number, true, false or null, as it was written. */
export interface OtherSpot {
  readonly at: number;
  readonly source: string;
}

export interface ListSpot {
  readonly at: number;
  readonly items: readonly (Spot | null)[];
}

/** The keys in the order of the file, where each stands, and its value; a key that is repeated is there each time. */
export interface MapSpot {
  readonly at: number;
  readonly keys: readonly string[];
  readonly keysAt: readonly number[];
  /** null for a key without a colon, as in `{ a }`. */
  readonly values: readonly (Spot | null)[];
}

/** A value and where everything in it stands. */
export interface Content {
  readonly value: unknown;
  readonly spot: Spot | null;
}

/** A key that is there twice, by its offset and that of the first. */
interface Twice {
  readonly offset: number;
  readonly key: string;
  readonly first: number;
}

/** What makes one place mean another: what is refused, and keys that are repeated. */
export interface KeyProblems {
  readonly refused: Issue[];
  readonly twice: Twice[];
}

/** The first entries of a list, whose others come later. */
export interface Entries {
  readonly at: number;
  readonly values: unknown[];
  readonly spots: (Spot | null)[];
}

/**
 * Reads a node that has no aliases, anchors and tags in one walk, which `toJS` and two visits of `yaml` would take three
 * for. The value is what `toJS` makes of it. Of a document whose lists begin with entries that were read before,
 * these are given by the offset of the rest.
 */
export function contentOf(
  node: ParsedNode | null,
  problems: KeyProblems,
  before?: ReadonlyMap<number, Entries>,
): Content {
  if (isMap(node)) return mapContent(node, problems, before);
  const at = node?.range[0] ?? 0;
  if (isSeq(node)) {
    const value: unknown[] = [];
    const items: (Spot | null)[] = [];
    for (const item of node.items) {
      const inner = contentOf(item as ParsedNode, problems);
      value.push(inner.value);
      items.push(inner.spot);
    }
    return { value, spot: { at, items } };
  }
  if (!isScalar(node)) return { value: null, spot: null };
  const { value, source = '' } = node;
  return { value, spot: typeof value === 'string' ? at : { at, source } };
}

function mapContent(
  map: YAMLMap.Parsed,
  problems: KeyProblems,
  before?: ReadonlyMap<number, Entries>,
): Content {
  const value: Record<string, unknown> = {};
  const keys: string[] = [];
  const keysAt: number[] = [];
  const values: (Spot | null)[] = [];
  const first = new Map<string, number>();
  for (const { key, value: node } of map.items) {
    const offset = key?.range?.[0] ?? 0;
    const entries = isSeq(node) ? before?.get(node.range[0]) : undefined;
    const inner = entries ? joined(entries, contentOf(node, problems)) : contentOf(node, problems);
    if (!isScalar(key)) {
      problems.refused.push({ offset, facts: { rule: 'yaml-syntax', detail: 'complex-key' } });
      contentOf(key, problems);
      continue;
    }
    const name = String(key.value);
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, offset);
    if (name === '<<' && key.type === 'PLAIN')
      problems.refused.push({ offset, facts: { rule: 'yaml-alias', what: 'merge', name } });
    else if (earlier !== undefined) problems.twice.push({ offset, key: name, first: earlier });
    keys.push(name);
    keysAt.push(offset);
    values.push(inner.spot);
    set(value, key.value === null ? '' : name, inner.value);
  }
  return { value, spot: { at: map.range[0], keys, keysAt, values } };
}

/** Assigning to `__proto__` would change what the object inherits. */
function set(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

function joined({ at, values, spots }: Entries, { value, spot }: Content): Content {
  const { items } = spot as ListSpot;
  return { value: values.concat(value), spot: { at, items: [...spots, ...items] } };
}

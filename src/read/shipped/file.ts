import type { Place } from '../../model.ts';
import { sha256 } from '../../text/sha256.ts';
import type { At, Path } from '../at.ts';
import type { Valid } from '../valid.ts';
import { largest, shipped } from './data.js';

interface Stored<Raw> {
  readonly raw: Raw;
  /** Line and column of each value, in the order of a walk. */
  readonly places: readonly number[];
}

/**
 * A file that ships, as it was read when plancmp was built: to parse its YAML takes longer than to compare it. Undefined
 * for any other content, a shipped file that was changed since included.
 */
export function shippedFile<Raw>(bytes: Uint8Array, file: string): Valid<Raw> | undefined {
  // The digest of a large draft, which is made once more for its reports, takes longer than to see that it is none of these.
  const stored = bytes.length > largest ? undefined : shipped[sha256(bytes)];
  if (stored === undefined) return undefined;
  const { raw, places }: Stored<Raw> = JSON.parse(stored);
  return { raw, at: atOf(raw, places, file), text: new TextDecoder().decode(bytes) };
}

function atOf(raw: unknown, places: readonly number[], file: string): At {
  const known = new Map<string, Place>();
  const mappings = new Map<string, string>();
  let next = 0;
  const walk = (value: unknown, key: string) => {
    const place = { file, line: places[next++] ?? 1, column: places[next++] ?? 1 };
    known.set(key, place);
    if (!(value instanceof Object)) return;
    if (!Array.isArray(value)) mappings.set(`${place.line}:${place.column}`, key);
    for (const [step, below] of Object.entries(value)) walk(below, `${key}/${step}`);
  };
  walk(raw, '');
  const at = (path: Path, from: string): Place =>
    known.get([from, ...path].join('/')) ?? at(path.slice(0, -1), from);
  return (path, from) => at(path, (from && mappings.get(`${from.line}:${from.column}`)) ?? '');
}

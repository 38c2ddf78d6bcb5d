/**
 * Finds what belongs to objects of a report: by the object itself, or, where the report was read from JSON, which holds no
 * object twice, by all that it says. What belongs to several copies of one object is joined.
 */
export function lookup<K extends object, V>(
  entries: ReadonlyMap<K, V>,
  join: (first: V, second: V) => V,
): (key: K) => V | undefined {
  let byContent: Map<string, V> | undefined;
  return (key) => {
    const found = entries.get(key);
    if (found !== undefined) return found;
    byContent ??= joined(entries, join);
    return byContent.get(JSON.stringify(key));
  };
}

function joined<V>(entries: ReadonlyMap<object, V>, join: (first: V, second: V) => V): Map<string, V> {
  const out = new Map<string, V>();
  for (const [item, value] of entries) {
    const key = JSON.stringify(item);
    const before = out.get(key);
    out.set(key, before === undefined ? value : join(before, value));
  }
  return out;
}

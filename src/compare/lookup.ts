/**
 * Finds what belongs to objects of a report: by the object itself, or, where the report was read from JSON, which holds no
 * object twice, by all that it says.
 */
export function lookup<K extends object, V>(entries: ReadonlyMap<K, V>): (key: K) => V | undefined {
  let byContent: Map<string, V> | undefined;
  return (key) => {
    const found = entries.get(key);
    if (found !== undefined) return found;
    byContent ??= new Map(Array.from(entries, ([item, value]) => [JSON.stringify(item), value]));
    return byContent.get(JSON.stringify(key));
  };
}

/** For each node its partners on the other side. */
export type Partners = readonly (readonly number[])[];

/** What a stage adds to the alignment. */
export interface Linked {
  readonly old: number;
  readonly new: number;
}

/** The partners with some pairs added. */
export function withPairs(partners: Partners, pairs: readonly Linked[]): Partners {
  const next = partners.map((list) => [...list]);
  for (const pair of pairs) {
    next[pair.old]?.push(pair.new);
    next[pair.new]?.push(pair.old);
  }
  return next;
}

/** Whether a node has a partner. */
export function isLinked(partners: Partners, node: number): boolean {
  return (partners[node]?.length ?? 0) > 0;
}

/** For each node its partners on the other side. */
export type Partners = readonly (readonly number[])[];

/** What a stage adds to the alignment. */
export interface Linked {
  readonly old: number;
  readonly new: number;
}

/** Whether two nodes may never stand in one group, whichever comes first. */
export type Forbids = (a: number, b: number) => boolean;

/** The partners with some pairs added, but for those that would bring two nodes into one group that may not be there. */
export function withPairs(partners: Partners, pairs: readonly Linked[], forbids?: Forbids): Partners {
  const next = [...partners];
  // Copied once: a passage into which thousands are merged is added to as many times.
  const own = new Map<number, number[]>();
  const add = (node: number, other: number) => {
    const list = own.get(node) ?? [...listOf(node, next)];
    list.push(other);
    own.set(node, list);
    next[node] = list;
  };
  for (const pair of pairs) {
    if (forbids && unites(pair, next, forbids)) continue;
    add(pair.old, pair.new);
    add(pair.new, pair.old);
  }
  return next;
}

function listOf(node: number, partners: Partners): readonly number[] {
  return partners[node] as readonly number[];
}

/** Whether a node has a partner. */
export function isLinked(partners: Partners, node: number): boolean {
  return listOf(node, partners).length > 0;
}

/** Whether a pair would join two groups of which a member of one may not stand with a member of the other. */
function unites(pair: Linked, partners: Partners, forbids: Forbids): boolean {
  const others = groupOf(pair.new, partners);
  return groupOf(pair.old, partners).some((node) => others.some((other) => forbids(node, other)));
}

function groupOf(node: number, partners: Partners): number[] {
  const group = new Set([node]);
  for (const member of group) for (const other of listOf(member, partners)) group.add(other);
  return [...group];
}

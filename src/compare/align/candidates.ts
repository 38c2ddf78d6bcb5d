import type { Profile } from '../../text/profile.ts';
import { similarity } from '../../text/similarity.ts';

/** An old and a new passage that may belong together, by node: old ones count from 0, new ones go on after them. */
export interface Pair {
  readonly old: number;
  readonly new: number;
  /** How much the two texts say the same, 0 to 1. */
  readonly similarity: number;
}

/** How many partners are considered for each passage; forty instead of eight changed no link that was looked at. */
const candidatesPerPassage = 8;
/** A candidate with less than this part of the best one's overlap has no weight beside it. */
const worthwhile = 1 / 3;
/** How many entries of the index are read for each passage, so that time does not grow with the square of the drafts. */
const readsPerPassage = 200;

/** For each feature the nodes that have it: those of feature `id` stand from `starts[id]` to `starts[id + 1]`. */
interface Index {
  readonly starts: Int32Array;
  readonly nodes: Int32Array;
}

function indexOf(nodes: readonly number[], profiles: readonly Profile[]): Index {
  const idsOf = (node: number) => (profiles[node] as Profile).ids;
  const size = profiles[0]?.rarities.weights.length ?? 0;
  const starts = new Int32Array(size + 1);
  for (const node of nodes) for (const id of idsOf(node)) starts[id + 1] = (starts[id + 1] as number) + 1;
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const entries = new Int32Array(starts[size] as number);
  const ends = starts.slice();
  for (const node of nodes) {
    for (const id of idsOf(node)) {
      entries[ends[id] as number] = node;
      ends[id] = (ends[id] as number) + 1;
    }
  }
  return { starts, nodes: entries };
}

/** The features of a text that the index has, those that fewest nodes have first. */
function fewestFirst({ ids }: Profile, { starts }: Index): number[] {
  const entries: number[] = [];
  const count = (id: number) => (starts[id + 1] as number) - (starts[id] as number);
  for (const id of ids) if (count(id) > 0) entries.push(id);
  return entries.sort((a, b) => count(a) - count(b) || a - b);
}

/** For each node of the other side that shares features, the dot product of the two vectors, from the rarest ones on. */
function overlaps(text: Profile, index: Index, sums: Float64Array): number[] {
  const met: number[] = [];
  let reads = 0;
  for (const id of fewestFirst(text, index)) {
    const [from, to] = [index.starts[id] as number, index.starts[id + 1] as number];
    if (reads > 0 && reads + to - from > readsPerPassage) break;
    reads += to - from;
    const square = (text.rarities.weights[id] as number) ** 2;
    for (let at = from; at < to; at++) {
      const node = index.nodes[at] as number;
      if (sums[node] === 0) met.push(node);
      sums[node] = (sums[node] as number) + square;
    }
  }
  return met;
}

/** The nodes that share most with a text, for their own length; ties by node. The sums are left empty. */
function best(text: Profile, index: Index, norms: Float64Array, sums: Float64Array): number[] {
  const near: number[] = [];
  const scores: number[] = [];
  for (const node of overlaps(text, index, sums)) {
    const score = (sums[node] as number) / (norms[node] as number);
    sums[node] = 0;
    let at = near.length;
    while (at > 0 && (score - (scores[at - 1] as number) || (near[at - 1] as number) - node) > 0) at--;
    if (at === candidatesPerPassage) continue;
    near.splice(at, 0, node);
    scores.splice(at, 0, score);
    if (near.length > candidatesPerPassage) {
      near.pop();
      scores.pop();
    }
  }
  return near.filter((_, at) => (scores[at] as number) >= worthwhile * (scores[0] as number));
}

/** Without the pairs that are far below the best one of both their passages. */
function withoutFarBelow(pairs: readonly Pair[], nodes: number): Pair[] {
  const most = new Float64Array(nodes);
  for (const pair of pairs) {
    for (const node of [pair.old, pair.new]) most[node] = Math.max(most[node] as number, pair.similarity);
  }
  return pairs.filter((pair) => {
    const least = Math.min(most[pair.old] as number, most[pair.new] as number);
    return pair.similarity >= worthwhile * least;
  });
}

/** The likeliest pairs of the given passages, from both sides' point of view, by an inverted index of their features. */
export function candidatePairs(
  old: readonly number[],
  next: readonly number[],
  profiles: readonly Profile[],
): Pair[] {
  const nodes = profiles.length;
  const sums = new Float64Array(nodes);
  const norms = Float64Array.from(profiles, ({ norm }) => norm);
  const collect = (from: readonly number[], index: Index, key: (node: number, other: number) => number) =>
    from.flatMap((node) =>
      best(profiles[node] as Profile, index, norms, sums).map((other) => key(node, other)),
    );
  const keys = [
    ...collect(old, indexOf(next, profiles), (node, other) => node * nodes + other),
    ...collect(next, indexOf(old, profiles), (node, other) => other * nodes + node),
  ];
  const pairs: Pair[] = [];
  let last = -1;
  for (const key of Float64Array.from(keys).sort()) {
    if (key === last) continue;
    last = key;
    const [a, b] = [Math.floor(key / nodes), key % nodes];
    pairs.push({ old: a, new: b, similarity: similarity(profiles[a] as Profile, profiles[b] as Profile) });
  }
  return withoutFarBelow(pairs, nodes);
}

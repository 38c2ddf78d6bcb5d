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
  for (const node of nodes) for (const id of idsOf(node)) starts[id] = (starts[id] as number) + 1;
  for (let id = 1; id <= size; id++) starts[id] = (starts[id] as number) + (starts[id - 1] as number);
  const entries = new Int32Array(starts[size] as number);
  // Filled from behind, the end of each feature's nodes becomes their start.
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as number;
    for (const id of idsOf(node)) {
      const place = (starts[id] as number) - 1;
      starts[id] = place;
      entries[place] = node;
    }
  }
  return { starts, nodes: entries };
}

/** What the search works with for one text after another; made once, and left full of zeros. */
interface Workspace {
  /** For each node its dot product with the text. */
  readonly sums: Float64Array;
  /** For each number of nodes where the features that so many have begin. */
  readonly places: Int32Array;
}

/**
 * The features of a text that the index has in few enough nodes to be read, those that fewest nodes have first; the
 * rarest one where all have too many. Sorted by counting: there are few counts, and many texts.
 */
function fewestFirst({ ids }: Profile, { starts }: Index, { places }: Workspace): readonly number[] {
  const count = (id: number) => (starts[id + 1] as number) - (starts[id] as number);
  let fewest = -1;
  for (const id of ids) {
    const has = count(id);
    if (has > readsPerPassage) fewest = fewest === -1 || has < count(fewest) ? id : fewest;
    else if (has > 0) places[has] = (places[has] as number) + 1;
  }
  let end = 0;
  for (let has = 1; has <= readsPerPassage; has++) {
    const features = places[has] as number;
    places[has] = end;
    end += features;
  }
  const sorted: number[] = new Array(end).fill(0);
  for (const id of ids) {
    const has = count(id);
    if (has === 0 || has > readsPerPassage) continue;
    const place = places[has] as number;
    sorted[place] = id;
    places[has] = place + 1;
  }
  places.fill(0);
  return end === 0 && fewest !== -1 ? [fewest] : sorted;
}

/** For each node of the other side that shares features, the dot product of the two vectors, from the rarest ones on. */
function overlaps(text: Profile, index: Index, workspace: Workspace): number[] {
  const { sums } = workspace;
  const met: number[] = [];
  let reads = 0;
  for (const id of fewestFirst(text, index, workspace)) {
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

/** The nodes that share most with a text, for their own length; ties by node. */
function best(text: Profile, index: Index, norms: Float64Array, workspace: Workspace): number[] {
  const { sums } = workspace;
  const near: number[] = [];
  const scores: number[] = [];
  for (const node of overlaps(text, index, workspace)) {
    const score = (sums[node] as number) / (norms[node] as number);
    sums[node] = 0;
    let at = near.length;
    if (at === candidatesPerPassage && !beats(score, node, scores[--at], near[at])) continue;
    for (; at > 0 && beats(score, node, scores[at - 1], near[at - 1]); at--) {
      near[at] = near[at - 1] as number;
      scores[at] = scores[at - 1] as number;
    }
    near[at] = node;
    scores[at] = score;
  }
  return near.filter((_, at) => (scores[at] as number) >= worthwhile * (scores[0] as number));
}

/** Whether a node comes before another one. No closure: it would be made for each of millions of pairs. */
function beats(
  score: number,
  node: number,
  other: number | undefined,
  otherNode: number | undefined,
): boolean {
  return (score - (other as number) || (otherNode as number) - node) > 0;
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

/** After how many passages it is told how many there were. */
const often = 1_000;

/**
 * The likeliest pairs of the given passages, from both sides' point of view, by an inverted index of their features. `told`
 * hears now and then how much is done, 0 to 1.
 */
export function candidatePairs(
  old: readonly number[],
  next: readonly number[],
  profiles: readonly Profile[],
  told: (share: number) => void = () => {},
): Pair[] {
  const nodes = profiles.length;
  const workspace = { sums: new Float64Array(nodes), places: new Int32Array(readsPerPassage + 1) };
  const norms = Float64Array.from(profiles, ({ norm }) => norm);
  const keys: number[] = [];
  let done = 0;
  const collect = (from: readonly number[], index: Index, key: (node: number, other: number) => number) => {
    for (const node of from) {
      if (++done % often === 0) told(done / (old.length + next.length));
      for (const other of best(profiles[node] as Profile, index, norms, workspace))
        keys.push(key(node, other));
    }
  };
  collect(old, indexOf(next, profiles), (node, other) => node * nodes + other);
  collect(next, indexOf(old, profiles), (node, other) => other * nodes + node);
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

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
const worthwhile = 0.25;
/** How many entries of the index are read for each passage, so that time does not grow with the square of the drafts. */
const readsPerPassage = 1000;

type Index = ReadonlyMap<number, readonly number[]>;

function indexOf(nodes: readonly number[], profiles: readonly Profile[]): Index {
  const index = new Map<number, number[]>();
  for (const node of nodes) {
    for (const id of profiles[node]?.words.ids ?? []) {
      const list = index.get(id);
      if (list) list.push(node);
      else index.set(id, [node]);
    }
  }
  return index;
}

function rarestFirst({ words }: Profile): { id: number; weight: number }[] {
  return Array.from(words.ids, (id, at) => ({ id, weight: words.weights[at] as number })).sort(
    (a, b) => b.weight - a.weight || a.id - b.id,
  );
}

/** For each node of the other side that shares words, the dot product of the word vectors, from the rarest words on. */
function overlaps(text: Profile, index: Index, sums: Float64Array): number[] {
  const met: number[] = [];
  let reads = 0;
  for (const { id, weight } of rarestFirst(text)) {
    const list = index.get(id) ?? [];
    if (reads > 0 && reads + list.length > readsPerPassage) break;
    reads += list.length;
    for (const node of list) {
      if (sums[node] === 0) met.push(node);
      sums[node] = (sums[node] as number) + weight * weight;
    }
  }
  return met;
}

/** The nodes that share most words with a text, for their own length; ties by node. */
function best(text: Profile, index: Index, norms: Float64Array, sums: Float64Array): number[] {
  const met = overlaps(text, index, sums);
  const score = (node: number) => (sums[node] as number) / (norms[node] as number);
  let most = 0;
  for (const node of met) most = Math.max(most, score(node));
  const near = met
    .filter((node) => score(node) >= worthwhile * most)
    .sort((a, b) => score(b) - score(a) || a - b)
    .slice(0, candidatesPerPassage);
  for (const node of met) sums[node] = 0;
  return near;
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

/** The likeliest pairs of the given passages, from both sides' point of view, by an inverted index of their words. */
export function candidatePairs(
  old: readonly number[],
  next: readonly number[],
  profiles: readonly Profile[],
): Pair[] {
  const nodes = profiles.length;
  const keys = new Set<number>();
  const norms = Float64Array.from(profiles, ({ words }) => words.norm);
  const sums = new Float64Array(nodes);
  const collect = (from: readonly number[], index: Index, key: (node: number, other: number) => number) => {
    for (const node of from) {
      for (const other of best(profiles[node] as Profile, index, norms, sums)) keys.add(key(node, other));
    }
  };
  collect(old, indexOf(next, profiles), (node, other) => node * nodes + other);
  collect(next, indexOf(old, profiles), (node, other) => other * nodes + node);
  const pairs = Array.from(Float64Array.from(keys).sort(), (key) => {
    const [a, b] = [Math.floor(key / nodes), key % nodes];
    return { old: a, new: b, similarity: similarity(profiles[a] as Profile, profiles[b] as Profile) };
  });
  return withoutFarBelow(pairs, nodes);
}

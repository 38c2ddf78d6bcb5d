import { type Profile, type TextProfile, together } from '../../text/profile.ts';
import { similarity } from '../../text/similarity.ts';
import { trustIn, trustInNone } from './agreement.ts';
import type { Pair } from './candidates.ts';

/** Shares of the mass of each side of a pair, 0 to 1. */
interface Shares {
  readonly old: number;
  readonly new: number;
}

/** A pair of passages, how much of each has its place in the other, and how much of each is found there. */
export interface Evidence extends Pair {
  /** What fits the other better than anything else does, however much reworded. */
  readonly placed: Shares;
  /** The same, by its likeness with what stands there. */
  readonly found: Shares;
}

/** How many pieces of a passage are likened one by one; each with each of another's, so that time grows with the square. */
const mostPieces = 256;
/** How many pairs of pieces are likened in all: 100,000 points of some sentences have half as many. */
const mostLikened = 2 ** 26;

/** The pieces of a passage; where they are more than so many, runs of neighbouring ones as one. */
function runsOf(pieces: readonly Profile[], most: number): readonly Profile[] {
  const length = Math.ceil(pieces.length / most);
  if (length <= 1) return pieces;
  const starts = Array.from({ length: Math.ceil(pieces.length / length) }, (_, run) => run * length);
  return starts.map((start) => together(pieces.slice(start, start + length)));
}

/** How many pieces of each passage can be likened, so that time and memory have a bound whatever the drafts. */
function roomFor(pairs: readonly Pair[], counts: Int32Array, most = mostPieces): number {
  const likened = (pair: Pair) =>
    Math.min(counts[pair.old] as number, most) * Math.min(counts[pair.new] as number, most);
  const all = pairs.reduce((sum, pair) => sum + likened(pair), 0);
  return all <= mostLikened || most === 1 ? most : roomFor(pairs, counts, most / 2);
}

/** The number of the first piece of each passage, all pieces numbered through, and how many there are. */
function numberPieces(all: readonly (readonly Profile[])[]): { first: Int32Array; count: number } {
  const first = new Int32Array(all.length);
  let count = 0;
  for (const [node, pieces] of all.entries()) {
    first[node] = count;
    count += pieces.length;
  }
  return { first, count };
}

/** The pieces of a pair of passages: each old one with each new one, and where they stand among all pieces. */
export interface Block {
  readonly pair: Pair;
  readonly old: readonly Profile[];
  readonly new: readonly Profile[];
  readonly firstOld: number;
  readonly firstNew: number;
  /** Where the pairs of its pieces begin among those of all blocks: each old one with each new one, row by row. */
  readonly start: number;
}

/** The pieces of all pairs, likened once for as many counts of votes as are held. */
export interface Blocks {
  readonly list: readonly Block[];
  readonly pieces: number;
  /** The mass of each passage. */
  readonly masses: Float64Array;
  /** How much the two of each pair of pieces say the same. */
  readonly likeness: Float64Array;
}

/** How much the pieces of each block say the same, `size` pairs in all. */
function likenessOf(list: readonly Block[], size: number): Float64Array {
  const likeness = new Float64Array(size);
  for (const { pair, old, new: next, start } of list) {
    let at = start;
    if (old.length * next.length === 1) likeness[at] = pair.similarity;
    else for (const piece of old) for (const other of next) likeness[at++] = similarity(piece, other);
  }
  return likeness;
}

/** The pieces of some pairs of passages. */
export function blocksOf(pairs: readonly Pair[], profiles: readonly TextProfile[]): Blocks {
  const counts = Int32Array.from(profiles, ({ pieces }) => pieces.length);
  const most = roomFor(pairs, counts);
  const all = profiles.map(({ pieces }) => runsOf(pieces, most));
  const { first, count } = numberPieces(all);
  const piecesOf = (node: number) => all[node] ?? [];
  let size = 0;
  const list = pairs.map((pair): Block => {
    const [old, next, start] = [piecesOf(pair.old), piecesOf(pair.new), size];
    const [firstOld, firstNew] = [first[pair.old] as number, first[pair.new] as number];
    size += old.length * next.length;
    return { pair, old, new: next, firstOld, firstNew, start };
  });
  const mass = (pieces: readonly Profile[]) => pieces.reduce((sum, piece) => sum + piece.mass, 0) || 1;
  return {
    list,
    pieces: count,
    masses: Float64Array.from(all, mass),
    likeness: likenessOf(list, size),
  };
}

/** The trust of each pair of pieces, by what order says of their passages. */
function trustOf({ list, likeness }: Blocks, odds: (pair: Pair) => number): Float64Array {
  const trust = new Float64Array(likeness.length);
  for (const { pair, old, new: next, start } of list) {
    const [factor, end] = [odds(pair), start + old.length * next.length];
    for (let at = start; at < end; at++) trust[at] = trustIn(likeness[at] as number, factor);
  }
  return trust;
}

/** For each piece, what it trusts its candidates in all blocks and "none of them" with. */
function sumTrust({ list, pieces }: Blocks, trust: Float64Array): Float64Array {
  const all = new Float64Array(pieces).fill(trustInNone);
  for (const { old, new: next, firstOld, firstNew, start } of list) {
    for (let a = 0, at = start; a < old.length; a++) {
      for (let b = 0; b < next.length; b++, at++) {
        all[firstOld + a] = (all[firstOld + a] as number) + (trust[at] as number);
        all[firstNew + b] = (all[firstNew + b] as number) + (trust[at] as number);
      }
    }
  }
  return all;
}

/** For each piece of a block, how sure it is of the other passage: its share of the trust in all pieces there, by place. */
function hostTrust(
  { old, new: next, firstOld, firstNew, start }: Block,
  trust: Float64Array,
  all: Float64Array,
  host: Float64Array,
): void {
  host.fill(0, firstOld, firstOld + old.length).fill(0, firstNew, firstNew + next.length);
  for (let a = 0, at = start; a < old.length; a++) {
    for (let b = 0; b < next.length; b++, at++) {
      const value = trust[at] as number;
      const [i, j] = [firstOld + a, firstNew + b];
      host[i] = (host[i] as number) + value / (all[i] as number);
      host[j] = (host[j] as number) + value / (all[j] as number);
    }
  }
}

/**
 * Lets the pieces of each passage vote for the passage in which they have their place: by the trust that they have in
 * the pieces there, times the trust that those have in the pieces of this passage. A piece that fits another host better
 * votes there, so that a name in common draws nothing; two pieces alike in one host do not take each other's votes.
 */
export function votes(blocks: Blocks, odds: (pair: Pair) => number): Evidence[] {
  const trust = trustOf(blocks, odds);
  const all = sumTrust(blocks, trust);
  const host = new Float64Array(blocks.pieces);
  return blocks.list.map((block) => {
    hostTrust(block, trust, all, host);
    return countVotes(block, blocks, trust, all, host);
  });
}

/** How much mass of each side of a block has its place in the other and is found there. */
function countVotes(
  { pair, old, new: next, firstOld, firstNew, start }: Block,
  { likeness, masses }: Blocks,
  trust: Float64Array,
  all: Float64Array,
  host: Float64Array,
): Evidence {
  let placedOld = 0;
  let placedNew = 0;
  let foundOld = 0;
  let foundNew = 0;
  for (let a = 0, at = start; a < old.length; a++) {
    const i = firstOld + a;
    const [trustedOld, hostOld, massOld] = [all[i] as number, host[i] as number, (old[a] as Profile).mass];
    for (let b = 0; b < next.length; b++, at++) {
      const value = trust[at] as number;
      if (value === 0) continue;
      const j = firstNew + b;
      const ofOld = (value / trustedOld) * (host[j] as number) * massOld;
      const ofNew = (value / (all[j] as number)) * hostOld * (next[b] as Profile).mass;
      placedOld += ofOld;
      placedNew += ofNew;
      foundOld += (likeness[at] as number) * ofOld;
      foundNew += (likeness[at] as number) * ofNew;
    }
  }
  const [oldMass, newMass] = [masses[pair.old] as number, masses[pair.new] as number];
  return {
    old: pair.old,
    new: pair.new,
    similarity: pair.similarity,
    placed: { old: placedOld / oldMass, new: placedNew / newMass },
    found: { old: foundOld / oldMass, new: foundNew / newMass },
  };
}

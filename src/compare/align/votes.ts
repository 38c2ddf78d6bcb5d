import type { Profile, TextProfile } from '../../text/profile.ts';
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

/** The number of the first piece of each passage, all pieces numbered through, and how many there are. */
function numberPieces(profiles: readonly TextProfile[]): { first: Int32Array; count: number } {
  const first = new Int32Array(profiles.length);
  let count = 0;
  for (const [node, { pieces }] of profiles.entries()) {
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
  /** How much each old piece says the same as each new one, row by row. */
  readonly likeness: readonly number[];
}

/** The pieces of all pairs, likened once for as many counts of votes as are held. */
export interface Blocks {
  readonly list: readonly Block[];
  readonly pieces: number;
  /** The mass of each passage. */
  readonly masses: Float64Array;
}

function likenessOf(pair: Pair, old: readonly Profile[], next: readonly Profile[]): number[] {
  if (old.length * next.length === 1) return [pair.similarity];
  const likeness: number[] = [];
  for (const piece of old) for (const other of next) likeness.push(similarity(piece, other));
  return likeness;
}

/** The pieces of some pairs of passages. */
export function blocksOf(pairs: readonly Pair[], profiles: readonly TextProfile[]): Blocks {
  const { first, count } = numberPieces(profiles);
  const piecesOf = (node: number) => profiles[node]?.pieces ?? [];
  const list = pairs.map((pair): Block => {
    const [old, next] = [piecesOf(pair.old), piecesOf(pair.new)];
    const [firstOld, firstNew] = [first[pair.old] as number, first[pair.new] as number];
    return { pair, old, new: next, firstOld, firstNew, likeness: likenessOf(pair, old, next) };
  });
  const mass = ({ pieces }: TextProfile) => pieces.reduce((sum, piece) => sum + piece.mass, 0) || 1;
  return { list, pieces: count, masses: Float64Array.from(profiles, mass) };
}

/** For each piece, what it trusts its candidates in all blocks and "none of them" with. */
function sumTrust({ list, pieces }: Blocks, trusts: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(pieces).fill(trustInNone);
  for (const [k, { old, new: next, firstOld, firstNew }] of list.entries()) {
    const trust = trusts[k] as readonly number[];
    for (let a = 0, at = 0; a < old.length; a++) {
      for (let b = 0; b < next.length; b++, at++) {
        all[firstOld + a] = (all[firstOld + a] as number) + (trust[at] as number);
        all[firstNew + b] = (all[firstNew + b] as number) + (trust[at] as number);
      }
    }
  }
  return all;
}

/** How sure the pieces of a block are of each other's passage: the trust of one in all pieces there, row and column. */
function hostTrust(
  { old, new: next, firstOld, firstNew }: Block,
  trust: readonly number[],
  all: Float64Array,
) {
  const [inNew, inOld] = [old.map(() => 0), next.map(() => 0)];
  for (let a = 0, at = 0; a < old.length; a++) {
    for (let b = 0; b < next.length; b++, at++) {
      const value = trust[at] as number;
      inNew[a] = (inNew[a] as number) + value / (all[firstOld + a] as number);
      inOld[b] = (inOld[b] as number) + value / (all[firstNew + b] as number);
    }
  }
  return { inNew, inOld };
}

/** How much mass of each side has its place in the other and is found there, the trust of all pieces given. */
function countVotes(block: Block, trust: readonly number[], all: Float64Array) {
  const { old, new: next, firstOld, firstNew, likeness } = block;
  const { inNew, inOld } = hostTrust(block, trust, all);
  const [placed, found] = [
    { old: 0, new: 0 },
    { old: 0, new: 0 },
  ];
  for (let a = 0, at = 0; a < old.length; a++) {
    for (let b = 0; b < next.length; b++, at++) {
      const [score, value] = [likeness[at] as number, trust[at] as number];
      const ofOld = (value / (all[firstOld + a] as number)) * (inOld[b] as number) * (old[a]?.mass ?? 0);
      const ofNew = (value / (all[firstNew + b] as number)) * (inNew[a] as number) * (next[b]?.mass ?? 0);
      placed.old += ofOld;
      placed.new += ofNew;
      found.old += score * ofOld;
      found.new += score * ofNew;
    }
  }
  return { placed, found };
}

/**
 * Lets the pieces of each passage vote for the passage in which they have their place: by the trust that they have in
 * the pieces there, times the trust that those have in the pieces of this passage. A piece that fits another host better
 * votes there, so that a name in common draws nothing; two pieces alike in one host do not take each other's votes.
 */
export function votes(blocks: Blocks, odds: (pair: Pair) => number): Evidence[] {
  const trusts = blocks.list.map(({ pair, likeness }) => {
    const factor = odds(pair);
    return likeness.map((score) => trustIn(score, factor));
  });
  const all = sumTrust(blocks, trusts);
  const share = ({ pair }: Block, { old, new: next }: Shares): Shares => ({
    old: old / (blocks.masses[pair.old] as number),
    new: next / (blocks.masses[pair.new] as number),
  });
  return blocks.list.map((block, at) => {
    const { placed, found } = countVotes(block, trusts[at] as readonly number[], all);
    return { ...block.pair, placed: share(block, placed), found: share(block, found) };
  });
}

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

/** The pieces of a pair of passages: each old one with each new one, and where they stand in the table of trust. */
interface Block {
  readonly old: readonly Profile[];
  readonly new: readonly Profile[];
  readonly firstOld: number;
  readonly firstNew: number;
  readonly likeness: Float64Array;
  readonly trust: Float64Array;
}

function blockOf(pair: Pair, odds: number, profiles: readonly TextProfile[], first: Int32Array): Block {
  const [old, next] = [profiles[pair.old]?.pieces ?? [], profiles[pair.new]?.pieces ?? []];
  const whole = old.length * next.length === 1;
  const likeness = Float64Array.from({ length: old.length * next.length }, (_, at) =>
    whole
      ? pair.similarity
      : similarity(old[Math.floor(at / next.length)] as Profile, next[at % next.length] as Profile),
  );
  const trust = likeness.map((score) => trustIn(score, odds));
  return {
    old,
    new: next,
    firstOld: first[pair.old] as number,
    firstNew: first[pair.new] as number,
    likeness,
    trust,
  };
}

/** For each piece, what it trusts its candidates in all blocks and "none of them" with. */
function sumTrust(blocks: readonly Block[], pieces: number): Float64Array {
  const all = new Float64Array(pieces).fill(trustInNone);
  for (const { old, new: next, firstOld, firstNew, trust } of blocks) {
    for (let a = 0, at = 0; a < old.length; a++) {
      for (let b = 0; b < next.length; b++, at++) {
        all[firstOld + a] = (all[firstOld + a] as number) + (trust[at] as number);
        all[firstNew + b] = (all[firstNew + b] as number) + (trust[at] as number);
      }
    }
  }
  return all;
}

/** How much mass of each side has its place in the other and is found there, the trust of all pieces given. */
function countVotes({ old, new: next, firstOld, firstNew, likeness, trust }: Block, all: Float64Array) {
  const [toNew, toOld] = [new Float64Array(old.length), new Float64Array(next.length)];
  const each = (see: (a: number, b: number, ofOld: number, ofNew: number, at: number) => void) => {
    for (let a = 0, at = 0; a < old.length; a++) {
      for (let b = 0; b < next.length; b++, at++) {
        const value = trust[at] as number;
        see(a, b, value / (all[firstOld + a] as number), value / (all[firstNew + b] as number), at);
      }
    }
  };
  each((a, b, ofOld, ofNew) => {
    toNew[a] = (toNew[a] as number) + ofOld;
    toOld[b] = (toOld[b] as number) + ofNew;
  });
  const [placed, found] = [
    { old: 0, new: 0 },
    { old: 0, new: 0 },
  ];
  each((a, b, ofOld, ofNew, at) => {
    const score = likeness[at] as number;
    const mass = {
      old: ofOld * (toOld[b] as number) * (old[a]?.mass ?? 0),
      new: ofNew * (toNew[a] as number) * (next[b]?.mass ?? 0),
    };
    placed.old += mass.old;
    placed.new += mass.new;
    found.old += score * mass.old;
    found.new += score * mass.new;
  });
  return { placed, found };
}

/**
 * Lets the pieces of each passage vote for the passage in which they have their place: by the trust that they have in
 * the pieces there, times the trust that those have in the pieces of this passage. A piece that fits another host better
 * votes there, so that a name in common draws nothing; two pieces alike in one host do not take each other's votes.
 */
export function votes(
  pairs: readonly Pair[],
  profiles: readonly TextProfile[],
  odds: (pair: Pair) => number,
): Evidence[] {
  const { first, count } = numberPieces(profiles);
  const blocks = pairs.map((pair) => blockOf(pair, odds(pair), profiles, first));
  const all = sumTrust(blocks, count);
  const whole = profiles.map(({ pieces }) => pieces.reduce((sum, piece) => sum + piece.mass, 0) || 1);
  const share = (pair: Pair, { old, new: next }: Shares): Shares => ({
    old: old / (whole[pair.old] as number),
    new: next / (whole[pair.new] as number),
  });
  return pairs.map((pair, at) => {
    const { placed, found } = countVotes(blocks[at] as Block, all);
    return { ...pair, placed: share(pair, placed), found: share(pair, found) };
  });
}

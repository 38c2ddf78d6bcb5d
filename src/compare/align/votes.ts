import type { Profile, TextProfile } from '../../text/profile.ts';
import { mass, similarity } from '../../text/similarity.ts';
import { agreement } from './agreement.ts';
import type { Pair } from './candidates.ts';

/** A pair of passages, and how much of each is found in the other, 0 to 1. */
export interface Evidence extends Pair {
  readonly ofOld: number;
  readonly ofNew: number;
}

/** Sentences on one subject reach a similarity of 0.2 by their vocabulary alone. */
const noPiece = 0.2;

interface PiecePair extends Pair {
  readonly owner: number;
  readonly oldPiece: Profile;
  readonly newPiece: Profile;
}

/** Numbers the pieces of all passages: the first piece of each passage. */
function firstPieces(profiles: readonly TextProfile[]): number[] {
  let next = 0;
  return profiles.map(({ pieces }) => {
    next += pieces.length;
    return next - pieces.length;
  });
}

function piecePairs(pairs: readonly Pair[], profiles: readonly TextProfile[]): PiecePair[] {
  const first = firstPieces(profiles);
  return pairs.flatMap((pair, owner) =>
    (profiles[pair.old]?.pieces ?? []).flatMap((oldPiece, a) =>
      (profiles[pair.new]?.pieces ?? []).map((newPiece, b) => ({
        owner,
        old: (first[pair.old] ?? 0) + a,
        new: (first[pair.new] ?? 0) + b,
        similarity: similarity(oldPiece, newPiece),
        oldPiece,
        newPiece,
      })),
    ),
  );
}

/**
 * Lets the pieces of each passage vote for the passage in which they are found: the share of a passage's mass that is
 * found in another is the sum of the masses of its pieces, each by its agreement and likeness with a piece there. A
 * piece that fits another host better votes there, so that a name in common draws nothing.
 */
export function votes(pairs: readonly Pair[], profiles: readonly TextProfile[]): Evidence[] {
  const pieces = piecePairs(pairs, profiles);
  const sure = agreement(pieces, (piece) => piece.similarity, noPiece);
  const [ofOld, ofNew] = [new Float64Array(pairs.length), new Float64Array(pairs.length)];
  pieces.forEach(({ owner, oldPiece, newPiece, similarity }, at) => {
    const vote = (sure[at] as number) * similarity;
    ofOld[owner] = (ofOld[owner] as number) + vote * mass(oldPiece);
    ofNew[owner] = (ofNew[owner] as number) + vote * mass(newPiece);
  });
  const whole = profiles.map(({ pieces }) => pieces.reduce((sum, piece) => sum + mass(piece), 0) || 1);
  return pairs.map((pair, at) => ({
    ...pair,
    ofOld: (ofOld[at] as number) / (whole[pair.old] as number),
    ofNew: (ofNew[at] as number) / (whole[pair.new] as number),
  }));
}

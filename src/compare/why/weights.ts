import type { Both, Figures, Rival, Side } from '../../model.ts';
import { trustIn, trustInNone } from '../align/agreement.ts';
import type { Considered } from '../align/stages.ts';
import { grouped } from '../grouped.ts';

/** What the alignment weighed, by passage. */
export interface Weights {
  /** The pair of two passages, where it was weighed. */
  readonly pair: (old: number, next: number) => Considered | undefined;
  /** All pairs that were weighed for a passage of a side, those with most trust first. */
  readonly of: (side: Side, index: number) => readonly Considered[];
  /** How sure a side of a pair is of the other, 0 to 1. */
  readonly sure: (pair: Considered, side: Side) => number;
  /** How sure a passage is of none of its candidates, 0 to 1. */
  readonly none: (side: Side, index: number) => number;
}

export function otherSide(side: Side): Side {
  return side === 'old' ? 'new' : 'old';
}

/** The trust that a pair had beside its rivals. */
export function trustOf({ score, odds }: Considered): number {
  return trustIn(score, odds);
}

/** Whether a passage trusts "none of them" at least as much as a pair. */
export function trustsNoneMore(pair: Considered): boolean {
  return trustInNone >= trustOf(pair);
}

export function weightsOf(considered: readonly Considered[]): Weights {
  const lists = {
    old: grouped(considered, (pair) => pair.old),
    new: grouped(considered, (pair) => pair.new),
  };
  for (const list of [...lists.old.values(), ...lists.new.values()])
    list.sort((a, b) => trustOf(b) - trustOf(a) || a.old - b.old || a.new - b.new);
  const of = (side: Side, index: number) => lists[side].get(index) ?? [];
  const all = (side: Side, index: number) =>
    of(side, index).reduce((sum, pair) => sum + trustOf(pair), trustInNone);
  return {
    of,
    pair: (old, next) => of('old', old).find((pair) => pair.new === next),
    sure: (pair, side) => trustOf(pair) / all(side, pair[side]),
    none: (side, index) => trustInNone / all(side, index),
  };
}

/** A figure with three digits, so that it reads the same anywhere. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function roundedBoth({ old, new: next }: Both<number>): Both<number> {
  return { old: rounded(old), new: rounded(next) };
}

/** The figures of a pair as an explanation gives them. */
export function figuresOf(pair: Considered, weights: Weights): Figures {
  return {
    similarity: rounded(pair.similarity),
    found: roundedBoth(pair.found),
    placed: roundedBoth(pair.placed),
    sure: roundedBoth({ old: weights.sure(pair, 'old'), new: weights.sure(pair, 'new') }),
    agreement: rounded(pair.sure),
    order: pair.odds < 1 ? 'against' : pair.inOrder ? 'for' : 'silent',
  };
}

/** What else was weighed for the passage of a side of a pair: passages of the other side. */
export function rivalsOf(
  at: Both<number>,
  side: Side,
  weights: Weights,
  refOf: (side: Side, index: number) => string,
): Rival[] {
  const there = otherSide(side);
  const others = weights.of(side, at[side]).filter((pair) => pair[there] !== at[there]);
  return others.slice(0, 3).map((pair) => ({
    ref: refOf(there, pair[there]),
    similarity: rounded(pair.similarity),
    sure: rounded(weights.sure(pair, side)),
  }));
}

import type { Token } from './tokens.ts';

/**
 * A stretch of two lists that lie beside each other, by index, ends not included: kept by both (then equally long), or
 * cut and added in one place. The runs of a comparison follow each other on both sides without a gap.
 */
export interface Run {
  readonly kept: boolean;
  readonly old: number;
  readonly oldEnd: number;
  readonly new: number;
  readonly newEnd: number;
}

/** Two texts as lists of tokens. */
export interface Sides {
  readonly old: readonly Token[];
  readonly new: readonly Token[];
}

/** How many tokens of the old side a run has, kept or cut. */
export function oldLength(run: Run): number {
  return run.oldEnd - run.old;
}

/** How many tokens of the new side a run has, kept or added. */
export function newLength(run: Run): number {
  return run.newEnd - run.new;
}

/** Adds a run to those before it: to the last one if it is of the same kind, not at all if it is empty. */
export function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.kept === run.kept) {
    const { kept, old, new: next } = last;
    runs[runs.length - 1] = { kept, old, oldEnd: run.oldEnd, new: next, newEnd: run.newEnd };
  } else if (oldLength(run) + newLength(run) > 0) runs.push(run);
}

/** The runs without empty ones, neighbours of a kind as one. */
export function joined(runs: Iterable<Run>): Run[] {
  const out: Run[] = [];
  for (const run of runs) append(out, run);
  return out;
}

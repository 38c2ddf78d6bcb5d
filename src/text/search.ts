import { diffArrays } from 'diff';
import { newLength, oldLength, type Run } from './runs.ts';

/**
 * How far apart two texts may be, in words cut and added, to be searched as they are: the work is length times
 * distance. Two texts of a thousand words each are always searched to the end.
 */
export const MAX_DISTANCE = 2_000;

/** The same for a stretch of texts that are further apart. One of no more words is always searched to the end. */
export const STRETCH_DISTANCE = 300;

/** Two lists of words, or of sentences. */
export interface Texts {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** What two lists have in common. */
export interface Comparison {
  readonly runs: readonly Run[];
  /** Whether a stretch was too long to be searched word by word: of it whole sentences are kept, or nothing. */
  readonly coarse: boolean;
}

/** Two lists as a stretch that nothing is known of. */
export function wholeOf(texts: Texts): Run {
  return { kept: false, old: 0, oldEnd: texts.old.length, new: 0, newEnd: texts.new.length };
}

/** What a search to the end has found. */
export function exact(runs: readonly Run[] | undefined): Comparison | undefined {
  return runs && { runs, coarse: false };
}

/**
 * The runs of a stretch by Myers's algorithm (1986), as jsdiff has it; undefined if its sides are further apart than the
 * limit.
 */
export function search(texts: Texts, stretch: Run, limit: number): readonly Run[] | undefined {
  if (oldLength(stretch) === 0 || newLength(stretch) === 0) return [stretch];
  const from = texts.old.slice(stretch.old, stretch.oldEnd);
  const to = texts.new.slice(stretch.new, stretch.newEnd);
  let [old, next] = [stretch.old, stretch.new];
  return diffArrays(from, to, { maxEditLength: limit })?.map(({ added, removed, count }) => {
    const [start, newStart] = [old, next];
    if (!added) old += count;
    if (!removed) next += count;
    return { kept: !added && !removed, old: start, oldEnd: old, new: newStart, newEnd: next };
  });
}

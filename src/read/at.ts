import type { Place } from '../model.ts';

/** Keys and indices that lead to a value. */
export type Path = readonly (string | number)[];

/**
 * The place of the value at a path; of the nearest value above it where there is none. The path starts at the top of
 * the file or, where `from` is given, in the mapping that begins there: a point, clause, variant or gap of the draft.
 */
export type At = (path: Path, from?: Place) => Place;

import type { Place } from './draft.ts';

/** Whose word a link is: who decided it, why and when. */
export interface Asserted {
  readonly reviewer: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * What a person decided about places of two drafts, by the refs of points or clauses. `fixed`: they stand in one link,
 * the whole of it; where one side is empty, those of the other have no counterpart. `forbidden`: no old one ever stands
 * in one link with a new one. A decision that names a clause concerns clauses: the link between clauses of points that
 * are linked, a crossing between all others.
 */
export interface Decision extends Asserted {
  readonly link: 'fixed' | 'forbidden';
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** A links file: what people decided about one pair of drafts. */
export interface Links {
  /** Ids of the two drafts. */
  readonly old: string;
  readonly new: string;
  /** In the order of the file, each with its place there. */
  readonly links: readonly (Decision & Place)[];
  readonly file: string;
}

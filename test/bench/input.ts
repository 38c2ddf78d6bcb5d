import type { Passage } from '../../src/model.ts';
import type { KnownPair } from '../support/plans/revision.ts';

/** The same two drafts as each method takes them. */
export interface Input extends KnownPair {
  /** Whole texts: lead and clauses of each point. */
  readonly texts: { readonly old: readonly string[]; readonly new: readonly string[] };
  readonly passages: { readonly old: readonly Passage[]; readonly new: readonly Passage[] };
}

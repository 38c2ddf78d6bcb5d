import type { Change, Clause, ReadEdits, VariantChange } from '../model.ts';
import { sameButForm } from './form/same.ts';
import { lexiconFor } from './signals/lexicons.ts';

/** What a rewording consists of, as far as it tells whether it could matter. */
interface Parts extends ReadEdits {
  readonly compared: 'lead' | 'whole';
  readonly clauses: readonly Change<Clause>[];
  readonly variants?: readonly VariantChange[];
}

/**
 * Whether a rewording carries no signal and changes only punctuation, letter case, spelling or the order of a list, in its
 * own words, its clauses and variants. In doubt it does more: a comma that may restrict what stands before it, `march` and
 * `March`, brackets, quotation marks and `re-sign` are none of these, nor is another division into clauses. Lists are read
 * in the language of both texts, as a primary subtag, or by the words of all languages that are known.
 */
export function isCosmetic(
  { compared, edits, signals, clauses, variants = [] }: Parts,
  language?: string,
): boolean {
  const isSame = (change: Change<Clause> | VariantChange) =>
    change.kind === 'unchanged' ||
    (change.kind === 'reworded' && change.cosmetic && !('moved' in change && change.moved));
  const isKept = compared === 'lead' && clauses.every(isSame) && variants.every(isSame);
  return isKept && signals.length === 0 && sameButForm(edits, lexiconFor(language).lists);
}

import type { Change, Clause, ReadEdits, VariantChange } from '../model.ts';

/** Whether edits change nothing that could matter. */
export function isCosmetic({
  edits,
  signals,
  clauses,
  variants = [],
}: ReadEdits & {
  readonly clauses: readonly Change<Clause>[];
  readonly variants?: readonly VariantChange[];
}): boolean {
  if (signals.length > 0) return false;
  return false && edits.length + clauses.length + variants.length > 0;
}

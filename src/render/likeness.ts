import type { Change, Point, VariantChange } from '../model.ts';
import { agreement } from '../text/edits.ts';

/** From this agreement on, a variant is shown as an edit of the other side's common text; below, as a text of its own. */
const LIKENESS = 0.4;

/** Whether a variant on one side only is close enough to the other side's common text to be shown as an edit of it. */
export function isLikeCommonText(change: Extract<VariantChange, { kind: 'added' | 'removed' }>): boolean {
  return agreement(change.edits) >= LIKENESS;
}

/** Whether all of an old text that has no common successor is to be read in a new variant's marks. */
export function isShownByVariants(
  change: Pick<Extract<Change<Point>, { variants: unknown }>, 'new' | 'variants' | 'clauses'>,
): boolean {
  const empty = change.new.every((point) => point.text.trim() === '' && point.clauses.length === 0);
  return (
    empty &&
    change.clauses.length === 0 &&
    change.variants.some((variant) => variant.kind === 'added' && isLikeCommonText(variant))
  );
}

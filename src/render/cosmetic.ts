import type { Change, Clause, Edit, Point, VariantChange } from '../model.ts';
import type { View } from './view.ts';

type Shown = Change<Point> | Change<Clause> | VariantChange;

/** Whether a rewording changes nothing that could matter: punctuation, letter case, spelling, the order of a list. */
export function isCosmetic(change: Shown): boolean {
  return change.kind === 'reworded' && change.cosmetic;
}

/** Whether the marks of a rewording are folded: those of a cosmetic one are, unless the view shows them. */
export function isUnmarked(change: Shown, view: View): boolean {
  return isCosmetic(change) && !view.cosmetic;
}

/** The edits of a rewording that are marked. */
export function shownEdits(change: Extract<Shown, { edits: unknown }>, view: View): readonly Edit[] {
  if (!isUnmarked(change, view)) return change.edits;
  return change.edits.flatMap(({ op, text }) => (op === 'cut' ? [] : [{ op: 'keep' as const, text }]));
}

/** What is said beside the words of a cosmetic rewording of a clause or variant. */
export function cosmeticFacts(change: Shown, view: View): string[] {
  if (!isCosmetic(change)) return [];
  const { cosmetic, cosmeticNotMarked } = view.words.changes;
  return [isUnmarked(change, view) ? cosmeticNotMarked : cosmetic];
}

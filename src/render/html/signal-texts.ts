import type { Change, Clause, Point, VariantChange } from '../../model.ts';
import { refs, variantName } from '../names.ts';
import { signalTexts } from '../signals.ts';
import type { Sheet } from './sheet.ts';

type Told = Change<Point> | Change<Clause> | VariantChange;

/** What a change does to meaning: of its own words, then clause by clause, party by party. */
export function signalsToTell(change: Told, sheet: Sheet): string[] {
  if (!('signals' in change)) return [];
  const clauses = 'clauses' in change ? change.clauses : [];
  const variants = 'variants' in change ? change.variants : [];
  return [
    ...signalTexts(change.signals, sheet.report),
    ...clauses.flatMap((clause) => placed(refs(clause), signalsToTell(clause, sheet))),
    ...variants.flatMap((variant) =>
      placed(variantName(variant.party, sheet.report), signalsToTell(variant, sheet)),
    ),
  ];
}

function placed(place: string, texts: readonly string[]): string[] {
  return texts.map((text) => `${place}, ${text}`);
}

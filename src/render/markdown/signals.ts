import type { BlockContent } from 'mdast';
import type { Change, Clause, VariantChange } from '../../model.ts';
import { refs, variantName } from '../names.ts';
import { signalTexts } from '../signals.ts';
import type { Reworded } from './changes.ts';
import { list, paragraph } from './nodes.ts';
import type { Sheet } from './sheet.ts';

/** What a rewording does to meaning: of its own words, then clause by clause, party by party. */
export function signalList(change: Reworded, sheet: Sheet): BlockContent[] {
  const items = [
    ...textsOf(change, sheet),
    ...ofClauses(change.clauses, sheet),
    ...change.variants.flatMap((variant) => ofVariant(variant, sheet)),
  ];
  return items.length > 0
    ? [...paragraph(`${sheet.report.words.headings.signals}:`), ...list(items.map((item) => [item]))]
    : [];
}

function textsOf(change: Change<Clause> | VariantChange | Reworded, { report }: Sheet): string[] {
  return 'signals' in change ? signalTexts(change.signals, report) : [];
}

function ofClauses(clauses: readonly Change<Clause>[], sheet: Sheet): string[] {
  return clauses.flatMap((clause) => placed(`${refs(clause)}, `, textsOf(clause, sheet)));
}

function ofVariant(variant: VariantChange, sheet: Sheet): string[] {
  const clauses = 'clauses' in variant ? ofClauses(variant.clauses, sheet) : [];
  const name = `${variantName(variant.party, sheet.report)}, `;
  return placed(name, [...textsOf(variant, sheet), ...clauses]);
}

function placed(place: string, texts: readonly string[]): string[] {
  return texts.map((text) => place + text);
}

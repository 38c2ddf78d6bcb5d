import type { Change, Clause, Variant, VariantChange } from '../../model.ts';
import { isLikeCommonText } from '../likeness.ts';
import { marked, partyName } from '../phrase.ts';
import { paragraph } from './ink.ts';
import type { Page } from './page.ts';

const INDENT = 4;

/** What each party wants of an open point, marked against what it wanted before or against the common text. */
export function variants(
  changes: readonly VariantChange[],
  page: Page,
  clauseChange: (change: Change<Clause>, page: Page) => string,
): string[] {
  return changes.flatMap((change): string[] => {
    switch (change.kind) {
      case 'unchanged':
        return variantText(change.new, page, page.text);
      case 'reworded':
        return [
          ...titled(change.party, marked(change.edits, page).join(''), page),
          ...change.clauses.map((clause) => clauseChange(clause, page)),
        ];
      case 'removed':
        return isLikeCommonText(change)
          ? titled(change.party, marked(change.edits, page).join(''), page)
          : variantText(change.old, page, page.cut);
      case 'added':
        return isLikeCommonText(change)
          ? titled(change.party, marked(change.edits, page).join(''), page)
          : variantText(change.new, page, page.add);
    }
  });
}

/** A whole variant in one mark. */
export function variantText(variant: Variant, page: Page, mark: (text: string) => string): string[] {
  return [
    ...titled(variant.party, variant.text === '' ? '' : mark(variant.text), page),
    ...variant.clauses.map((clause) => {
      const start = `${' '.repeat(INDENT + 2)}${clause.ref}  `;
      return paragraph(start, mark(clause.text), start.length, page.view.width);
    }),
  ];
}

function titled(party: string, text: string, page: Page): string[] {
  const name = `${page.strong(`${partyName(party, page.report.parties)} wants:`)} `;
  return [paragraph(' '.repeat(INDENT), name + text, INDENT + 2, page.view.width)];
}

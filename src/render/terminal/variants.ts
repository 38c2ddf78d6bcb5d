import type { ReportSide, Variant, VariantChange } from '../../model.ts';
import { cosmeticFacts, shownEdits } from '../cosmetic.ts';
import { known } from '../evidence.ts';
import { isLikeCommonText } from '../likeness.ts';
import { marked } from '../medium.ts';
import { variantName } from '../names.ts';
import { coarseness } from '../phrase.ts';
import { clauseChanges, clauseTexts, type Mark } from './clauses.ts';
import { aside, INDENT } from './lines.ts';
import type { Page } from './page.ts';
import { signalLines } from './signals.ts';
import { paragraph } from './wrap.ts';

/** What each party wants of an open point, marked against what it wanted before or against the common text. */
export function variantChanges(changes: readonly VariantChange[], page: Page): string[] {
  return changes.flatMap((change) => [
    ...variantWords(change, page),
    ...('signals' in change ? signalLines(change.signals, INDENT + 2, page) : []),
    ...('clauses' in change ? clauseChanges(change.clauses, page) : []),
  ]);
}

function variantWords(change: VariantChange, page: Page): string[] {
  const { old, new: next } = page.report;
  switch (change.kind) {
    case 'unchanged':
      return variantText(change.new, next, page, page.text);
    case 'reworded':
      return [editedWish(change, change.new, next, page)];
    case 'removed':
      return isLikeCommonText(change)
        ? [editedWish(change, change.old, old, page)]
        : variantText(change.old, old, page, page.cut);
    case 'added':
      return isLikeCommonText(change)
        ? [editedWish(change, change.new, next, page)]
        : variantText(change.new, next, page, page.add);
  }
}

/** A whole variant in one mark. */
export function variantText(variant: Variant, side: ReportSide, page: Page, mark: Mark): string[] {
  return [
    wish(variant, side, page, variant.text === '' ? '' : mark(variant.text)),
    ...clauseTexts(variant.clauses, side, page, mark, INDENT + 2),
  ];
}

function editedWish(
  change: Extract<VariantChange, { edits: unknown }>,
  variant: Variant,
  side: ReportSide,
  page: Page,
): string {
  const text = marked(shownEdits(change, page.view), page).join('');
  return wish(variant, side, page, text, [
    ...cosmeticFacts(change, page.view),
    ...coarseness(change, page.report),
  ]);
}

function wish(
  variant: Variant,
  side: ReportSide,
  page: Page,
  text: string,
  facts: readonly string[] = [],
): string {
  const name = page.strong(`${variantName(variant.party, page.report)}:`);
  const said = aside([...facts, ...known(side.id, [variant], page.report)], page);
  return paragraph(' '.repeat(INDENT), `${name} ${text}${said}`, INDENT + 2, page.view.width);
}

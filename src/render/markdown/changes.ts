import type { BlockContent, PhrasingContent } from 'mdast';
import type { Change, Clause, Edit, Point, Variant, VariantChange } from '../../model.ts';
import { isReplacement } from '../../text/edits.ts';
import { assertedLink } from '../asserted.ts';
import { cosmeticFacts, isUnmarked, shownEdits } from '../cosmetic.ts';
import { isLikeCommonText, isShownByVariants } from '../likeness.ts';
import { marked } from '../medium.ts';
import { capital, refs, variantName } from '../names.ts';
import { clauseFacts, coarseness } from '../phrase.ts';
import type { View } from '../view.ts';
import { legible } from './marks.ts';
import { type Inline, list, markdown, paragraph, quote } from './nodes.ts';
import type { Sheet } from './sheet.ts';

/** A change that has words to mark. */
export type Reworded = Extract<Change<Point>, { edits: unknown }>;

/** The words with what is cut and added marked: the lead, clause by clause, party by party. */
export function markedChanges(change: Reworded, sheet: Sheet): BlockContent[] {
  const parts = [
    ...(isShownByVariants(change) ? [] : lead(change, sheet)),
    ...list(change.clauses.map((clause) => clauseChange(clause, sheet))),
    ...change.variants.flatMap((variant) => variantChange(variant, sheet)),
  ];
  return parts.length > 0 ? [...paragraph(`${sheet.report.words.headings.changes}:`), ...quote(parts)] : [];
}

function lead(change: Reworded, { report, view }: Sheet): BlockContent[] {
  const { opening, whole } = report.words.headings;
  const rest = change.compared === 'lead' && (change.clauses.length > 0 || change.variants.length > 0);
  if (isUnmarked(change, view)) return paragraph(`${capital(report.words.changes.cosmeticNotMarked)}.`);
  if (isBlank(change.edits)) return [];
  if (change.edits.every((edit) => edit.op === 'keep')) return rest ? paragraph(opening.unchanged) : [];
  return isReplaced(change.edits)
    ? paragraph(rest ? opening.replaced : whole.replaced)
    : paragraph(words(change.edits));
}

function clauseChange(change: Change<Clause>, { report, view }: Sheet): Inline[] {
  // Of a clause that only moved the words themselves say so.
  const facts =
    change.kind === 'moved' ? [] : [...cosmeticFacts(change, view), ...clauseFacts(change, report)];
  const numbers = refs(change) + (facts.length > 0 ? ` (${facts.join(', ')})` : '');
  const asserted = assertedLink(change, report).map((phrase) => ` (${phrase})`);
  return [`${numbers}: `, ...clauseWords(change, view), ...asserted];
}

function clauseWords(change: Change<Clause>, view: View): Inline[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [view.words.changes.kinds[change.kind]];
    case 'removed':
      return words([{ op: 'cut', text: change.old[0].text }]);
    case 'added':
      return words([{ op: 'add', text: change.new[0].text }]);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return rewordedText(change, view);
  }
}

function rewordedText(
  change: Extract<Change<Clause> | VariantChange, { edits: unknown }>,
  view: View,
): Inline[] {
  const edits = shownEdits(change, view);
  return isReplaced(edits) ? [view.words.headings.replaced] : words(edits);
}

/** What became of what one party wants, against what it wanted before or, if that is near enough, the common text. */
function variantChange(change: VariantChange, sheet: Sheet): BlockContent[] {
  const name = `${variantName(change.party, sheet.report)}: `;
  const said = [...cosmeticFacts(change, sheet.view), ...coarseness(change, sheet.report)].map(
    (phrase) => ` (${phrase})`,
  );
  switch (change.kind) {
    case 'unchanged':
      return paragraph([name, sheet.report.words.changes.kinds.unchanged]);
    case 'reworded':
      return [
        ...paragraph([name, ...rewordedText(change, sheet.view), ...said]),
        ...list(change.clauses.map((clause) => clauseChange(clause, sheet))),
      ];
    case 'removed':
      return isLikeCommonText(change)
        ? paragraph([name, ...words(change.edits), ...said])
        : wholeVariant(name, change.old, 'cut');
    case 'added':
      return isLikeCommonText(change)
        ? paragraph([name, ...words(change.edits), ...said])
        : wholeVariant(name, change.new, 'add');
  }
}

function wholeVariant(name: string, variant: Variant, op: Edit['op']): BlockContent[] {
  const clauses = variant.clauses.map(({ ref, text }) => [`${ref}: `, ...words([{ op, text }])]);
  return [...paragraph([name, ...words([{ op, text: variant.text }])]), ...list(clauses)];
}

function words(edits: readonly Edit[]): PhrasingContent[] {
  return marked(legible(edits), markdown);
}

/** Whether old and new text say all: marks would only repeat both. */
function isReplaced(edits: readonly Edit[]): boolean {
  const has = (op: Edit['op']) => edits.some((edit) => edit.op === op && edit.text.trim() !== '');
  return isReplacement(edits) && has('cut') && has('add');
}

function isBlank(edits: readonly Edit[]): boolean {
  return edits.every((edit) => edit.text.trim() === '');
}

import type { RootContent } from 'mdast';
import type { NumberChange, ReportSide } from '../../model.ts';
import type { Edition } from '../edition.ts';
import { refs, variantName } from '../names.ts';
import { evidenceOf, noneTexts, placesOf, shownNumbers, themeTitle } from '../numbers.ts';
import { quantityChange } from '../quantity.ts';
import { list, paragraph } from './nodes.ts';
import { limits } from './quoted.ts';
import type { Sheet } from './sheet.ts';

/**
 * The numbers that changed, came or went: theme, refs, old and new. A list, because the cells of a table would have to cut
 * numbers off to fit on a line. Nothing where none are shown.
 */
export function numberList(sheet: Sheet): RootContent[] {
  const { report, view, heading } = sheet;
  const numbers = shownNumbers(report, view);
  if (numbers.length === 0) return [];
  return [
    heading(2, report.words.headings.numbers),
    ...list(numbers.map((number) => [line(number, sheet)])),
    ...paragraph(
      noneTexts(numbers, report)
        .map((text) => `${text}.`)
        .join(' '),
    ),
  ];
}

function line(number: NumberChange, { report }: Sheet): string {
  const verified = evidenceOf(number, report);
  const facts = [...known(report.old, verified.old, report), ...known(report.new, verified.new, report)];
  const aside = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  const party = number.party === undefined ? '' : `, ${variantName(number.party, report)}`;
  return `${themeTitle(number, report)} (${refs(placesOf(number))})${party}: ${quantityChange(number, report)}${aside}`;
}

/** Evidence below `seen` in words, as in `v20 seen in part`. */
function known(side: ReportSide, items: readonly Parameters<typeof limits>[0][], report: Edition): string[] {
  const said = items.map((item) => limits(item, report)).filter((text) => text !== '');
  return [...new Set(said)].map((text) => report.words.notices.known(side.id, text));
}

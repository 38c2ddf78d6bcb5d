import type { RootContent } from 'mdast';
import { noneTexts, numberText, shownNumbers } from '../numbers.ts';
import { list, paragraph } from './nodes.ts';
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
    ...list(numbers.map((number) => [numberText(number, report)])),
    ...paragraph(
      noneTexts(numbers, report)
        .map((text) => `${text}.`)
        .join(' '),
    ),
  ];
}

import width from 'fast-string-width';
import type { NumberChange } from '../../model.ts';
import { variantName } from '../names.ts';
import { evidenceOf, noneTexts, placesOf, shownNumbers } from '../numbers.ts';
import { quantityChange } from '../quantity.ts';
import { paragraph } from './ink.ts';
import { aside, belowSeen } from './lines.ts';
import { numbersOf, type Page } from './page.ts';

/** Columns that themes and the refs of many points are set in; after longer ones the words follow directly. */
const WIDEST = 20;

/** The numbers that changed, came or went, a line each: theme, refs, old and new. Empty where none are shown. */
export function numberBlock(page: Page): string {
  const { report, view, text } = page;
  const numbers = shownNumbers(report, view);
  if (numbers.length === 0) return '';
  const rows = numbers.map((number) => ({
    theme: text(number.theme),
    places: numbersOf(placesOf(number), page),
    words: words(number, page),
  }));
  const themes = columnOf(rows.map(({ theme }) => theme));
  const places = columnOf(rows.map((row) => row.places));
  const indent = themes + places + 6;
  const lines = rows.map((row) => {
    const start = `  ${padded(row.theme, themes)}  ${padded(row.places, places)}  `;
    if (width(start) > indent) return paragraph('  ', start.trimStart() + row.words, indent, view.width);
    return paragraph(start, row.words, indent, view.width);
  });
  return [head(numbers, page), ...lines].join('\n');
}

function head(numbers: readonly NumberChange[], page: Page): string {
  const notes = noneTexts(numbers, page.report).map((note) => page.dim(note));
  const title = page.strong('NUMBERS');
  const line = notes.length > 0 ? `${title}  ${notes.join(page.dim(` ${page.dot} `))}` : title;
  return paragraph('', line, 0, page.view.width);
}

function words(number: NumberChange, page: Page): string {
  const { report, text } = page;
  const verified = evidenceOf(number, report);
  const party = number.party === undefined ? '' : `${variantName(number.party, report.parties)}: `;
  const facts = [...belowSeen(report.old, verified.old), ...belowSeen(report.new, verified.new)];
  return text(party + quantityChange(number)) + aside(facts, page);
}

function columnOf(cells: readonly string[]): number {
  return Math.max(...cells.map((cell) => Math.min(WIDEST, width(cell))));
}

function padded(cell: string, columns: number): string {
  return cell + ' '.repeat(Math.max(0, columns - width(cell)));
}

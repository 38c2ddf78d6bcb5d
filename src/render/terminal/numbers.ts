import type { NumberChange } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';
import { variantName } from '../names.ts';
import { noneTexts, numberFacts, placesOf, shownNumbers } from '../numbers.ts';
import { quantityChange } from '../quantity.ts';
import { aside } from './lines.ts';
import { numbersOf, type Page } from './page.ts';
import { width } from './width.ts';
import { held, paragraph } from './wrap.ts';

/** Columns that themes, and the refs of many points, are set in at most, and the shares of a line. */
const WIDEST = { theme: [24, 0.3], places: [20, 0.25] } as const;

interface Row {
  readonly theme: string;
  readonly places: string;
  readonly words: string;
}

/**
 * The numbers that changed, came or went, a line each: theme, refs, old and new. Where theme or refs are too long for a
 * column they stand on a line before their numbers. Empty where none are shown.
 */
export function numberBlock(page: Page): string {
  const { report, view, text } = page;
  const numbers = shownNumbers(report, view);
  if (numbers.length === 0) return '';
  const rows = numbers.map(
    (number): Row => ({
      theme: text(number.theme),
      places: numbersOf(placesOf(number), page),
      words: words(number, page),
    }),
  );
  const fits = (cell: string, [most, share]: readonly [number, number]) =>
    width(cell) <= Math.min(most, view.width * share);
  const isShort = (row: Row) => fits(row.theme, WIDEST.theme) && fits(row.places, WIDEST.places);
  const short = rows.filter(isShort);
  const themes = widest(short.map(({ theme }) => theme));
  const indent = themes + widest(short.map(({ places }) => places)) + 6;
  const lines = rows.flatMap((row, k) => {
    const { theme, places } = row;
    if (isShort(row)) {
      const start = padded(`  ${padded(theme, themes)}  ${places}`, indent);
      return [paragraph(start, row.words, indent, view.width)];
    }
    const isSaid = theme === rows[k - 1]?.theme && places === rows[k - 1]?.places;
    const before = paragraph('  ', `${theme}  ${places}`, 4, view.width);
    return [...(isSaid ? [] : [before]), paragraph(' '.repeat(indent), row.words, indent, view.width)];
  });
  return [head(numbers, page), ...lines].join('\n');
}

function head(numbers: readonly NumberChange[], page: Page): string {
  const notes = noneTexts(numbers, page.report).map((note) => page.dim(note));
  const title = page.strong(page.report.words.headings.numbers.toUpperCase());
  const line = notes.length > 0 ? `${title}  ${notes.join(page.dim(` ${page.dot} `))}` : title;
  return paragraph('', line, 0, page.view.width);
}

function words(number: NumberChange, page: Page): string {
  const { report, text } = page;
  const party = number.party === undefined ? '' : `${variantName(number.party, report)}: `;
  return text(party + quantityChange(number, report, held)) + aside(numberFacts(number, report), page);
}

function widest(cells: readonly string[]): number {
  return greatest(cells.map((cell) => width(cell)));
}

function padded(cell: string, columns: number): string {
  return cell + ' '.repeat(Math.max(0, columns - width(cell)));
}

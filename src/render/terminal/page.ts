import type { Report } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';
import { type Edition, editionOf } from '../edition.ts';
import { type Places, refs } from '../names.ts';
import type { View } from '../view.ts';
import { type Ink, ink } from './ink.ts';
import { width } from './width.ts';
import { held } from './wrap.ts';

/** All that the parts of the terminal view are written with. */
export interface Page extends Ink {
  readonly report: Edition;
  readonly view: View;
  /** Columns that the numbers at the head of an entry take. */
  readonly numbers: number;
}

/** Numbers longer than this, as of a merger of many points, stand before the title instead of in a column. */
const WIDEST_NUMBERS = 16;

/** The page for a report: the column of numbers is as wide as the widest that is shown. */
export function layout(report: Report, view: View): Page {
  const pen = ink(view);
  const shown = [...view.selection.shown].flatMap((index) => report.changes[index] ?? []);
  const widths = shown
    .map((change) => width(numbersOf(change, pen)))
    .filter((columns) => columns <= WIDEST_NUMBERS);
  return { ...pen, report: editionOf(report, view), view, numbers: greatest(widths, 6) };
}

/** The numbers of both sides in this ink; no line ends or begins with their arrow. */
export function numbersOf(places: Places, pen: Ink): string {
  const arrow = ` ${pen.arrow} `;
  return pen.text(refs(places, pen.arrow, pen.none)).replaceAll(arrow, held(arrow));
}

import { hasPlace } from '../../compare/select.ts';
import type { Change, Point } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';
import type { Page } from './page.ts';
import { width } from './width.ts';

/**
 * A line for each theme with a bar of one sign for each change, as `git diff --stat` has for files, and whether the
 * theme went quiet or was newly raised.
 */
export function statistics(page: Page): string {
  const rows = page.report.themes.flatMap((theme): Row[] => {
    const shown = theme.changes.filter((index) => page.view.selection.shown.has(index));
    const changes = shown.flatMap((index) => page.report.changes[index] ?? []);
    const words =
      theme.attention === undefined ? '' : `  ${page.report.words.themes.attention[theme.attention]}`;
    const isTold = changes.length > 0 || (words !== '' && hasPlace(theme, page.view.selection));
    return isTold ? [{ title: page.text(theme.title), changes, words }] : [];
  });
  const titles = greatest(rows.map((row) => width(row.title)));
  const numbers = String(greatest(rows.map((row) => row.changes.length))).length;
  const room = ({ words }: Row) => Math.max(5, page.view.width - titles - numbers - 6 - words.length);
  const scale =
    1 /
    greatest(
      rows.map((row) => row.changes.length / room(row)),
      1,
    );
  const line = ({ title, changes, words }: Row) =>
    ` ${title}${' '.repeat(titles - width(title))} | ${String(changes.length).padStart(numbers)}${bar(changes, scale, page)}${page.dim(words)}`;
  return rows.map(line).join('\n');
}

interface Row {
  readonly title: string;
  readonly changes: readonly Change<Point>[];
  /** That the theme went quiet or was newly raised. */
  readonly words: string;
}

/** After a space one sign for each change, fewer where they do not fit, in the proportions of the whole. */
function bar(changes: readonly Change<Point>[], scale: number, page: Page): string {
  if (changes.length === 0) return '';
  const length = Math.max(1, Math.floor(changes.length * scale));
  const sample = Array.from({ length }, (_, k) => changes[Math.floor(k / scale)]);
  return ` ${sample.map((change) => (change ? page.sign(change.kind) : '')).join('')}`;
}

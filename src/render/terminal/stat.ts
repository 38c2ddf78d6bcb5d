import width from 'fast-string-width';
import type { Change, Point } from '../../model.ts';
import type { Page } from './page.ts';

/** A line for each theme with a bar of one sign for each change, as `git diff --stat` has for files. */
export function statistics(page: Page): string {
  const rows = page.report.themes.flatMap((theme) => {
    const shown = theme.changes.filter((index) => page.view.selection.shown.has(index));
    const changes = shown.flatMap((index) => page.report.changes[index] ?? []);
    return changes.length > 0 ? [{ title: page.text(theme.title), changes }] : [];
  });
  const titles = Math.max(0, ...rows.map((row) => width(row.title)));
  const numbers = String(Math.max(0, ...rows.map((row) => row.changes.length))).length;
  const room = Math.max(5, page.view.width - titles - numbers - 6);
  const scale = Math.min(1, room / Math.max(1, ...rows.map((row) => row.changes.length)));
  const line = ({ title, changes }: (typeof rows)[number]) =>
    ` ${title}${' '.repeat(titles - width(title))} | ${String(changes.length).padStart(numbers)} ${bar(changes, scale, page)}`;
  return rows.map(line).join('\n');
}

/** One sign for each change, fewer where they do not fit, in the proportions of the whole. */
function bar(changes: readonly Change<Point>[], scale: number, page: Page): string {
  const length = Math.max(1, Math.floor(changes.length * scale));
  const sample = Array.from({ length }, (_, k) => changes[Math.floor(k / scale)]);
  return sample.map((change) => (change ? page.sign(change.kind) : '')).join('');
}

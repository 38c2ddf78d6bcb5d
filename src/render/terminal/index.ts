import { hasPlace, isNews } from '../../compare/select.ts';
import type { Report, ThemeGroup } from '../../model.ts';
import { defused } from '../findings/log.ts';
import { countList, hiddenPhrases, provenance } from '../sums.ts';
import type { View } from '../view.ts';
import { entry } from './entry.ts';
import { header } from './header.ts';
import { layout, numbersOf, type Page } from './page.ts';
import { statistics } from './stat.ts';
import { paragraph } from './wrap.ts';

/** The report for a terminal: who and what, sums, numbers, then theme by theme. Ends in a newline. */
export function renderTerminal(report: Report, view: View): string {
  const page = layout(report, view);
  const body = view.stat ? [statistics(page)] : page.report.themes.map((theme) => themeSection(theme, page));
  const parts = [header(page), ...body, footer(page)].filter((part) => part !== '');
  return `${defused(parts.join('\n\n'))}\n`;
}

function themeSection(theme: ThemeGroup, page: Page): string {
  const shown = theme.changes.filter((index) => page.view.selection.shown.has(index));
  const entries = shown
    .flatMap((index) => page.report.changes[index] ?? [])
    .map((change) => entry(change, page));
  return hasPlace(theme, page.view.selection) ? [themeHead(theme, page), ...entries].join('\n\n') : '';
}

/** Its title, whether it went quiet or was newly raised, its counts, and the numbers of points elsewhere that touch it. */
function themeHead(theme: ThemeGroup, page: Page): string {
  const also = theme.also.flatMap((index) => page.report.changes[index] ?? []).filter(isNews);
  const numbers = also.map((change) => numbersOf(change, page)).join('; ');
  const counts = theme.changes.length > 0 ? [countList(theme.counts, page.report)] : [];
  const attention =
    theme.attention === undefined ? [] : [page.report.words.themes.attention[theme.attention]];
  const facts = [
    ...attention,
    ...counts,
    ...(numbers === '' ? [] : [`${page.report.words.themes.seeAlso} ${numbers}`]),
  ];
  const title = page.strong(theme.title.toUpperCase());
  return paragraph('', `${title}  ${page.dim(facts.join(` ${page.dot} `))}`, 0, page.view.width);
}

function footer(page: Page): string {
  const { report, view } = page;
  const hidden = hiddenPhrases(report, view.selection, report.words.counts.see).map((line) =>
    page.text(line),
  );
  const lines = [...hidden, page.dim(provenance(page.report))];
  return lines.map((line) => paragraph('', line, 0, page.view.width)).join('\n');
}

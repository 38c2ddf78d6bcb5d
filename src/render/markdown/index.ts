import type { RootContent } from 'mdast';
import { hasPlace, isNews } from '../../compare/select.ts';
import type { Change, Point, Report, ThemeGroup } from '../../model.ts';
import { attentionTexts } from '../attention.ts';
import type { Edition } from '../edition.ts';
import { capital, refs, reportTitle } from '../names.ts';
import { noticeTexts } from '../notice.ts';
import { countList, hiddenPhrases, provenance, summary } from '../sums.ts';
import type { View } from '../view.ts';
import { entry } from './entry.ts';
import { list, markdown, paragraph } from './nodes.ts';
import { numberList } from './numbers.ts';
import { picture } from './picture.ts';
import { holds, type Sheet, sheet } from './sheet.ts';
import { dispositionTable, newPoints, summaryTables } from './tables.ts';
import { sources, texts } from './texts.ts';
import { write } from './write.ts';

/**
 * The report as GitHub-flavoured Markdown for readers: numbers first, both texts and their standing, sums, a picture of the points, where each old one went,
 * what is new, then theme by theme. It has no HTML, passes markdownlint's default rules whatever the drafts say, and
 * ends in a newline. Colour, width and the view's ASCII marks are for terminals and ignored.
 */
export function renderMarkdown(report: Report, view: View): string {
  const page = sheet(report, view);
  const children = view.stat ? [...top(page), ...sums(page)] : whole(page);
  return write({ type: 'root', children: [...children, ...end(page)] });
}

function whole(page: Sheet): RootContent[] {
  return [
    ...top(page),
    ...texts(page),
    ...sums(page),
    ...picture(page),
    ...dispositionTable(page),
    ...newPoints(page),
    ...page.report.themes.flatMap((theme) => themeSection(theme, page)),
    ...sources(page),
  ];
}

function end({ report }: Sheet): RootContent[] {
  return [{ type: 'thematicBreak' }, ...paragraph(provenance(report))];
}

function top(page: Sheet): RootContent[] {
  const { report, view, heading } = page;
  return [
    heading(1, reportTitle(report)),
    ...paragraph(summary(report)),
    ...paragraph(attentionTexts(report).join(' ')),
    ...list(noticeTexts(report).map((notice) => [notice])),
    ...paragraph(hiddenPhrases(report, view.selection).join(' ')),
    ...(view.stat ? [] : legend(page)),
    ...numberList(page),
  ];
}

function sums(page: Sheet): RootContent[] {
  const { headings } = page.report.words;
  const tables = summaryTables(page);
  return [page.heading(2, headings.summary), ...(tables.length > 0 ? tables : paragraph(headings.noPoints))];
}

/** How to read the marks, where there are any. */
function legend({ report, view }: Sheet): RootContent[] {
  const changes = [...view.selection.shown].map((index) => report.changes[index]);
  if (!changes.some((change) => change && 'edits' in change)) return [];
  const { cut, add } = markdown;
  const said = report.words.headings.legend(report.old.id, report.new.id);
  return paragraph([said.before, cut(said.cut), said.between, add(said.bold), said.after]);
}

/** A theme that shows no change of its own still names those that touch it. */
function themeSection(theme: ThemeGroup, page: Sheet): RootContent[] {
  const { report, view, heading } = page;
  if (!hasPlace(theme, view.selection)) return [];
  const own = theme.changes.filter((index) => view.selection.shown.has(index));
  const head = heading(2, theme.title);
  return [
    head,
    ...(holds(head, theme.title) ? [] : paragraph(`${report.words.headings.theme}: ${theme.title}`)),
    ...paragraph(themeFacts(theme, report)),
    ...pick(own, report).flatMap((change) => entry(change, page)),
  ];
}

/**
 * Whether the theme went quiet or was newly raised, its counts, and the numbers of points that are listed under another
 * theme and touch this one too.
 */
function themeFacts(theme: ThemeGroup, report: Edition): string {
  const words = report.words.themes;
  const also = pick(theme.also, report)
    .filter(isNews)
    .map((change) => refs(change));
  const counts = theme.changes.length > 0 ? [`${capital(countList(theme.counts, report))}.`] : [];
  const attention = theme.attention === undefined ? [] : [`${capital(words.attention[theme.attention])}.`];
  return [
    ...attention,
    ...counts,
    ...(also.length > 0 ? [`${capital(words.seeAlso)} ${also.join('; ')}.`] : []),
  ].join(' ');
}

function pick(indices: readonly number[], report: Edition): Change<Point>[] {
  return indices.flatMap((index) => report.changes[index] ?? []);
}

import type { ReportSide } from '../../model.ts';
import { attentionTexts } from '../attention.ts';
import { evidenceList, noticeTexts, standingOfText } from '../notice.ts';
import { pointCount, summary } from '../sums.ts';
import { numberBlock } from './numbers.ts';
import type { Page } from './page.ts';
import { width } from './width.ts';
import { paragraph } from './wrap.ts';

/** Titles, a line for each draft, sums, themes that one draft only has, numbers, and what limits the comparison. */
export function header(page: Page): string {
  const { report, strong, text, arrow, view } = page;
  const titles = `${strong(report.old.title)} ${arrow} ${strong(report.new.title)}`;
  const sums = [strong(summary(report)), ...attentionTexts(report).map((line) => text(line))];
  const notes = noticeTexts(report).map((notice) => paragraph('! ', text(notice), 2, view.width));
  return [
    [paragraph('', titles, 0, view.width), ...[report.old, report.new].map((side) => sideLine(side, page))],
    sums.map((line) => paragraph('', line, 0, view.width)),
    [numberBlock(page)],
    notes,
  ]
    .map((part) => part.join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

function sideLine(side: ReportSide, page: Page): string {
  const { report, text, dot, view } = page;
  const facts = [
    report.words.text.date(side.date),
    pointCount(side, report),
    standingOfText(side, report),
    evidenceList(side, report),
  ].filter((fact) => fact !== '');
  const indent = Math.min(20, 4 + Math.max(...[report.old, report.new].map(({ id }) => width(text(id)))));
  const id = `  ${text(side.id)}`;
  return paragraph(
    id + ' '.repeat(Math.max(1, indent - width(id))),
    text(facts.join(` ${dot} `)),
    indent,
    view.width,
  );
}

import width from 'fast-string-width';
import type { Change, Clause, Evidence, Point, ReportSide } from '../../model.ts';
import { isShownByVariants } from '../likeness.ts';
import { label, marked, standingPhrase, titleOf } from '../phrase.ts';
import { paragraph } from './ink.ts';
import { numbersOf, type Page } from './page.ts';
import { variants, variantText } from './variants.ts';

/** One change: its numbers, title and what became of it, then its words. */
export function entry(change: Change<Point>, page: Page): string {
  return [head(change, page), ...body(change, page)].join('\n');
}

function head(change: Change<Point>, page: Page): string {
  const numbers = numbersOf(change, page);
  const indent = page.numbers + 4;
  const start = `${page.sign(change.kind)} `;
  const title = titleOf(change);
  const facts = [label(change, page.report), standingPhrase(change, page.report), ...evidence(change, page)];
  const said = page.sign(
    change.kind,
    page.text(facts.filter((fact) => fact !== undefined).join(` ${page.dot} `)),
  );
  const text = title === undefined ? said : `${page.strong(title)} ${page.dash} ${said}`;
  const gap = page.numbers - width(numbers);
  if (gap < 0) return paragraph(start, `${numbers}  ${text}`, indent, page.view.width);
  return paragraph(`${start}${numbers}${' '.repeat(gap + 2)}`, text, indent, page.view.width);
}

/** Evidence below `seen`, as in `v28 partial`. */
function evidence(change: Change<Point> | Change<Clause>, { report }: Page): string[] {
  const of = (side: ReportSide, list: readonly { readonly evidence?: Evidence }[]) => {
    const levels = list.flatMap((item) => (item.evidence && item.evidence !== 'seen' ? [item.evidence] : []));
    return [...new Set(levels)].map((level) => `${side.id} ${level}`);
  };
  return [...of(report.old, change.old), ...of(report.new, change.new)];
}

/** The words: the marked lead, a line for each clause, then each party's variant. */
function body(change: Change<Point>, page: Page): string[] {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return provision(change.new[0], page, page.text);
    case 'removed':
      return provision(change.old[0], page, page.cut);
    case 'added':
      return provision(change.new[0], page, page.add);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [
        ...(isShownByVariants(change) ? [] : block(marked(change.edits, page).join(''), page)),
        ...change.clauses.map((clause) => clauseChange(clause, page)),
        ...change.new.flatMap((point) => gapLines(point, page)),
        ...variants(change.variants, page, clauseChange),
      ];
  }
}

function provision(point: Point, page: Page, mark: (text: string) => string): string[] {
  return [
    ...block(point.text === '' ? '' : mark(point.text), page),
    ...point.clauses.map((clause) => clauseLine(clause.ref, mark(clause.text), page)),
    ...point.variants.flatMap((variant) => variantText(variant, page, mark)),
  ];
}

function clauseChange(change: Change<Clause>, page: Page): string {
  const kinds = ['merged', 'split', 'regrouped'].includes(change.kind) ? [change.kind] : [];
  const moved = 'moved' in change && change.moved ? ['moved'] : [];
  const facts = [...kinds, ...moved, ...evidence(change, page)];
  const tail = facts.length > 0 ? ` ${page.dim(`(${facts.join(', ')})`)}` : '';
  return clauseLine(
    `${page.sign(change.kind)} ${numbersOf(change, page)}`,
    clauseWords(change, page) + tail,
    page,
  );
}

function clauseWords(change: Change<Clause>, page: Page): string {
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return page.text(change.new[0].text);
    case 'removed':
      return page.cut(change.old[0].text);
    case 'added':
      return page.add(change.new[0].text);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return marked(change.edits, page).join('');
  }
}

const GAPS = { deleted: 'label kept, text deleted', unpublished: 'not published' } as const;

function gapLines(point: Point, page: Page): string[] {
  return point.gaps.map((gap) =>
    clauseLine(gap.ref, page.dim(`${GAPS[gap.reason]} in ${page.report.new.id}`), page),
  );
}

const INDENT = 4;

function block(text: string, page: Page): string[] {
  return text === '' ? [] : [paragraph(' '.repeat(INDENT), text, INDENT, page.view.width)];
}

function clauseLine(numbers: string, text: string, page: Page): string {
  const columns = Math.max(5, width(numbers) + 2);
  const start = ' '.repeat(INDENT) + numbers + ' '.repeat(columns - width(numbers));
  return paragraph(start, text, INDENT + columns, page.view.width);
}

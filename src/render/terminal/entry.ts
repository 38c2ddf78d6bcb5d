import type { Change, Point, ReportSide } from '../../model.ts';
import { assertions } from '../asserted.ts';
import { isUnmarked, shownEdits } from '../cosmetic.ts';
import { pointCrossings } from '../crossings.ts';
import { known } from '../evidence.ts';
import { isShownByVariants } from '../likeness.ts';
import { marked } from '../medium.ts';
import { titleOf } from '../names.ts';
import { coarseness, emptyNumbers, label, standingPhrase } from '../phrase.ts';
import { clauseChanges, clauseTexts, gapLines, type Mark } from './clauses.ts';
import { block, INDENT } from './lines.ts';
import { numbersOf, type Page } from './page.ts';
import { signalLines } from './signals.ts';
import { variantChanges, variantText } from './variants.ts';
import { width } from './width.ts';
import { paragraph } from './wrap.ts';

/** One change: its numbers, title and what became of it, then its words. */
export function entry(change: Change<Point>, page: Page): string {
  const asserted = assertions(change, page.report).flatMap((phrase) => block(page.dim(`(${phrase})`), page));
  return [head(change, page), ...asserted, ...body(change, page)].join('\n');
}

function head(change: Change<Point>, page: Page): string {
  const numbers = numbersOf(change, page);
  const indent = page.numbers + 4;
  const start = `${page.sign(change.kind)} `;
  const title = titleOf(change);
  const said = page.sign(change.kind, page.text(facts(change, page).join(` ${page.dot} `)));
  const text = title === undefined ? said : `${page.strong(title)} ${page.dash} ${said}`;
  const gap = page.numbers - width(numbers);
  if (gap < 0) return paragraph(start, `${numbers}  ${text}`, indent, page.view.width);
  return paragraph(`${start}${numbers}${' '.repeat(gap + 2)}`, text, indent, page.view.width);
}

function facts(change: Change<Point>, page: Page): string[] {
  const { report, view } = page;
  const standing = standingPhrase(change, report);
  return [
    label(change, report),
    ...(standing === undefined ? [] : [standing]),
    ...(isUnmarked(change, view) ? [report.words.changes.notMarked] : []),
    ...coarseness(change, report),
    ...emptyNumbers(change, report),
    ...pointCrossings(change, report),
    ...known(report.old.id, change.old, report),
    ...known(report.new.id, change.new, report),
    ...clauseEvidence(change, page),
  ];
}

/** Where clauses are not shown one by one, those that are less well known are named at the head. */
function clauseEvidence(change: Change<Point>, page: Page): string[] {
  if (!('compared' in change) || change.compared === 'lead') return [];
  const of = (side: ReportSide, points: readonly Point[]) =>
    points
      .flatMap((point) => point.clauses)
      .flatMap((clause) => known(`${side.id} ${clause.ref}`, [clause], page.report));
  const { old, new: next } = page.report;
  return [...of(old, change.old), ...of(next, change.new)];
}

/** The words: the marked lead, a line for each clause, then each party's variant. */
function body(change: Change<Point>, page: Page): string[] {
  const { old, new: next } = page.report;
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return provision(change.new[0], next, page, page.text);
    case 'removed':
      return provision(change.old[0], old, page, page.cut);
    case 'added':
      return provision(change.new[0], next, page, page.add);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [
        ...(isShownByVariants(change)
          ? []
          : block(marked(shownEdits(change, page.view), page).join(''), page)),
        ...signalLines(change.signals, INDENT, page),
        ...clauseChanges(change.clauses, page),
        ...change.new.flatMap((point) => gapLines(point, next, page)),
        ...variantChanges(change.variants, page),
      ];
  }
}

/** A whole point of one side in one mark. */
function provision(point: Point, side: ReportSide, page: Page, mark: Mark): string[] {
  return [
    ...block(point.text === '' ? '' : mark(point.text), page),
    ...clauseTexts(point.clauses, side, page, mark),
    ...gapLines(point, side, page),
    ...point.variants.flatMap((variant) => variantText(variant, side, page, mark)),
  ];
}

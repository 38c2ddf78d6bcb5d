import type { Change, Clause, Point, ReportSide } from '../../model.ts';
import { assertedLink } from '../asserted.ts';
import { cosmeticFacts, shownEdits } from '../cosmetic.ts';
import { known } from '../evidence.ts';
import { marked } from '../medium.ts';
import { clauseFacts, gapPhrase } from '../phrase.ts';
import { aside, columnsOf, INDENT, numbered } from './lines.ts';
import { numbersOf, type Page } from './page.ts';
import { signalLines } from './signals.ts';

/** How whole texts are marked: as they are, as cut, or as added. */
export type Mark = (text: string) => string;

/** A line for each clause that was compared: sign, both numbers, marked words; under it what that does to meaning. */
export function clauseChanges(changes: readonly Change<Clause>[], page: Page): string[] {
  return changes.flatMap((change) => {
    const numbers = `${page.sign(change.kind)} ${numbersOf(change, page)}`;
    return [
      numbered(numbers, words(change, page) + aside(facts(change, page), page), page),
      ...('signals' in change ? signalLines(change.signals, INDENT + columnsOf(numbers), page) : []),
    ];
  });
}

/** A line for each clause of one side, all in one mark. */
export function clauseTexts(
  clauses: readonly Clause[],
  side: ReportSide,
  page: Page,
  mark: Mark,
  indent?: number,
): string[] {
  return clauses.map((clause) =>
    numbered(
      page.text(clause.ref),
      mark(clause.text) + aside(known(side.id, [clause], page.report), page),
      page,
      indent,
    ),
  );
}

/** Labels that a point keeps without text, with what its draft says of them. */
export function gapLines(point: Point, side: ReportSide, page: Page): string[] {
  return point.gaps.map((gap) => {
    const note = gap.note === undefined ? '' : `. ${gap.note}`;
    return numbered(page.text(gap.ref), page.dim(gapPhrase(gap, side, page.report) + note), page);
  });
}

function facts(change: Change<Clause>, page: Page): string[] {
  const { report, view } = page;
  return [
    ...cosmeticFacts(change, view),
    ...clauseFacts(change, report),
    ...known(report.old.id, change.old, report),
    ...known(report.new.id, change.new, report),
    ...assertedLink(change, report),
  ];
}

function words(change: Change<Clause>, page: Page): string {
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
      return marked(shownEdits(change, page.view), page).join('');
  }
}

import type { BlockContent, RootContent } from 'mdast';
import type { Change, Point, ReportSide } from '../../model.ts';
import { assertions } from '../asserted.ts';
import { pointCrossings } from '../crossings.ts';
import { capital, ended, refs, titleOf } from '../names.ts';
import { notesOf } from '../notes.ts';
import { coarseness, sentence, standingPhrase } from '../phrase.ts';
import { markedChanges } from './changes.ts';
import { list, markdown, paragraph } from './nodes.ts';
import { named, quoted } from './quoted.ts';
import type { Sheet } from './sheet.ts';
import { signalList } from './signals.ts';

/** One change: what became of the point in a sentence, what that does to meaning, its words on both sides, what changed in them, and notes. */
export function entry(change: Change<Point>, sheet: Sheet): RootContent[] {
  const { report, heading } = sheet;
  const title = titleOf(change);
  return [
    heading(3, refs(change) + (title === undefined ? '' : `: ${title}`)),
    ...paragraph([
      ...sentence(change, report, markdown),
      standing(change, sheet),
      crossed(change, sheet),
      ...coarseness(change, report).map((phrase) => ` ${capital(phrase)}.`),
    ]),
    ...assertions(change, report).flatMap((phrase) => paragraph(ended(capital(phrase)))),
    ...('edits' in change ? signalList(change, sheet) : []),
    ...body(change, sheet),
    ...noteList(change, sheet),
  ];
}

function standing(change: Change<Point>, { report }: Sheet): string {
  const phrase = standingPhrase(change, report);
  return phrase === undefined ? '' : ` ${report.words.headings.standing(phrase)}`;
}

function crossed(change: Change<Point>, { report }: Sheet): string {
  return pointCrossings(change, report)
    .map((phrase) => ` ${report.words.headings.crossing(phrase)}`)
    .join('');
}

function body(change: Change<Point>, sheet: Sheet): BlockContent[] {
  const { report } = sheet;
  const { old, new: next } = report;
  const { text, oldText, newText } = report.words.headings;
  switch (change.kind) {
    case 'unchanged':
    case 'moved':
      return [
        ...paragraph(
          `${text} (${named(change.old[0], old, report)}; ${named(change.new[0], next, report)}):`,
        ),
        ...quoted(change.new[0], next, sheet),
      ];
    case 'removed':
      return sideText(text, change.old, old, sheet);
    case 'added':
      return sideText(text, change.new, next, sheet);
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped':
      return [
        ...sideText(oldText, change.old, old, sheet),
        ...sideText(newText, change.new, next, sheet),
        ...markedChanges(change, sheet),
      ];
  }
}

function sideText(name: string, points: readonly Point[], side: ReportSide, sheet: Sheet): BlockContent[] {
  return points.flatMap((point) => [
    ...paragraph(`${name} (${named(point, side, sheet.report)}):`),
    ...quoted(point, side, sheet),
  ]);
}

function noteList(change: Change<Point>, sheet: Sheet): BlockContent[] {
  const { old, new: next } = sheet.report;
  const items = [
    ...change.old.flatMap((point) => notesOf(point, old, sheet.report)),
    ...change.new.flatMap((point) => notesOf(point, next, sheet.report)),
  ];
  return items.length > 0
    ? [
        ...paragraph(`${sheet.report.words.headings.notes}:`),
        ...list(items.map(({ of, note }) => [`${of}: ${note}`])),
      ]
    : [];
}

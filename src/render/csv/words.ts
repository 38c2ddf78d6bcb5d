import { signalsOfChange } from '../../compare/select.ts';
import type { Change, Clause, Crossing, Edit, Point } from '../../model.ts';
import { assertedLink, assertions } from '../asserted.ts';
import { clauseCrossings, pointCrossings } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import { marked, plain } from '../medium.ts';
import { coarseness, gapPhrase, kindName, label, sentence, standingPhrase } from '../phrase.ts';
import { signalTexts } from '../signals.ts';
import { type Cell, ids, line, texts } from './cells.ts';
import type { At } from './rows.ts';
import { refsOf } from './sides.ts';

/** What became of it, in a word or two. */
export function said({ row, report }: At): Cell {
  if (row.kind === 'uncompared') return line(report.words.csv.uncompared);
  const { change } = row;
  return line(change && 'moved' in change ? label(change, report) : kindName(row.kind, report));
}

/** What became of a point, in a sentence. */
export function sentenceOf(at: At): Cell {
  const point = pointChange(at);
  return point && line(sentence(point, at.report, plain).join(''));
}

/** The words with what is cut and added marked, where they were compared. */
export function markedWords({ row: { change } }: At): Cell {
  const edits: readonly Edit[] = change && 'edits' in change ? change.edits : [];
  return line(marked(edits, plain).join(''));
}

/** What a rewording does to meaning, of its parts too. */
export function signalWords({ row, report }: At): Cell {
  return texts(signalTexts(signalsOfChange(row.change), report));
}

/** What else is said beside it: standing, crossings, whose word it is, labels without text. */
export function remarks(at: At): Cell {
  const { row, report } = at;
  const { change } = row;
  const point = pointChange(at);
  if (point) return texts(pointRemarks(point, report));
  if (!change) return undefined;
  const clause = row.level === 'clause' && 'moved' in change ? (change as Change<Clause>) : undefined;
  const facts = clause ? [...clauseCrossings(clause, report), ...assertedLink(clause, report)] : [];
  return texts([...facts, ...coarseness(change, report)]);
}

function pointRemarks(change: Change<Point>, report: Edition): string[] {
  const gaps = (['old', 'new'] as const).flatMap((side) =>
    change[side].flatMap(({ gaps: own }) =>
      own.map((gap) => `${gap.ref}: ${gapPhrase(gap, report[side], report)}`),
    ),
  );
  return [
    standingPhrase(change, report) ?? '',
    ...pointCrossings(change, report),
    ...assertions(change, report),
    ...coarseness(change, report),
    ...gaps,
  ];
}

function pointChange({ row, report }: At): Change<Point> | undefined {
  return row.level === 'point' ? report.changes[row.index] : undefined;
}

/** What of it stands in places that no link compares, as in `20a>20`. */
export function crossed({ row, report }: At): Cell {
  const [old, next] = [refsOf(row, 'old'), refsOf(row, 'new')];
  const isHere = (crossing: Crossing) => old.includes(crossing.old) || next.includes(crossing.new);
  return row.party === undefined
    ? ids(report.crossings.filter(isHere).map((crossing) => `${crossing.old}>${crossing.new}`))
    : undefined;
}

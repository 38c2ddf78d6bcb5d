import type { Change, Point } from '../../model.ts';
import { assertedLink } from '../asserted.ts';
import { pointCrossings } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import { plain } from '../medium.ts';
import { capital, titleOf } from '../names.ts';
import { gapPhrase, sentence, standingPhrase } from '../phrase.ts';
import { KIND_SIGNS } from '../signs.ts';
import type { Node } from './layout.ts';
import { shown } from './measure.ts';

/** What became of the points of a change, in sentences: what a pointer over it and a screen reader are told. */
export function changeText(change: Change<Point>, report: Edition): string {
  const title = titleOf(change);
  const more = [
    standingPhrase(change, report),
    ...pointCrossings(change, report),
    ...assertedLink(change, report),
  ];
  const said = more.flatMap((fact) => (fact === undefined ? [] : [` ${capital(fact)}.`])).join('');
  return shown((title === undefined ? '' : `${title}: `) + sentence(change, report, plain).join('') + said);
}

/** The signs of a change: of its kind, and that its point also moved. */
export function signsOf(change: Change<Point>): string {
  return KIND_SIGNS[change.kind] + (change.moved && change.kind !== 'moved' ? KIND_SIGNS.moved : '');
}

/** Whether the words of a change are kept: a cosmetic rewording keeps all that could matter. */
export function keepsWords(change: Change<Point>): boolean {
  return (
    change.kind === 'unchanged' || change.kind === 'moved' || (change.kind === 'reworded' && change.cosmetic)
  );
}

/** The number of a node. */
export function refOf(node: Node): string {
  return shown((node.point ?? node.gap).ref);
}

/** What stands beside the number of a node: its title, or its first words in quotes, or why it has none. */
export function nameOf({ point, gap, side }: Node, report: Edition): string {
  if (gap) return shown(gapPhrase(gap, report[side], report));
  if (point.title !== undefined) return shown(point.title);
  const parts = [point, ...point.clauses, ...point.variants].map(({ text }) => shown(text));
  const words = parts.find((text) => text !== '');
  return words === undefined ? '' : report.words.text.quoted(words.slice(0, 200));
}

/** A new standing, as it stands after the title of a new point; empty where it is as it was. */
export function standingOf({ change, side }: Node, report: Edition): string {
  const phrase = change === undefined || side === 'old' ? undefined : standingAt(change, report);
  return phrase === undefined ? '' : ` · ${shown(phrase)}`;
}

function standingAt(index: number, report: Edition): string | undefined {
  const change = report.changes[index];
  return change && standingPhrase(change, report);
}

import { otherSide } from '../../compare/why/weights.ts';
import type { Change, Clause, Explanation, Outcome, Point, Taken } from '../../model.ts';
import { phrase } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import { label } from '../phrase.ts';
import { listing, plural } from '../words/english/grammar.ts';
import { by, percent } from './names.ts';

/** What became of it, and what was weighed: sentences. */
export function verdictLines(explanation: Explanation, report: Edition): string[] {
  const { side, ref, scope, outcome, crossings } = explanation;
  const noun = scope === 'points' ? 'Point' : 'Clause';
  return [
    ...(outcome ? [`${noun} ${ref} ${fate(explanation, outcome, report)}.`] : []),
    ...(outcome?.asserted ? [`A person decided this: ${by(outcome.asserted)}.`] : []),
    ...unweighed(explanation),
    ...crossings.map(
      (crossing) =>
        `Crossing: ${phrase(crossing, side, report)}${crossing.asserted ? `, ${by(crossing.asserted)}` : ''}.`,
    ),
    ...(explanation.unweighed ? [] : [weighedLine(explanation)]),
  ];
}

/** As the report words it, with the members of its link. */
function fate({ side, ref, drafts }: Explanation, outcome: Outcome, report: Edition): string {
  const there = otherSide(side);
  const changes: readonly (Change<Point> | Change<Clause>)[] = report.changes.flatMap((change) => [
    change,
    ...('clauses' in change ? change.clauses : []),
  ]);
  const change = changes.find((item) => item[side].some((member) => member.ref === ref));
  const said = change ? label(change, report) : outcome.kind;
  if (outcome[there].length === 0) return `of ${drafts[side]} is ${said}`;
  const beside = outcome[side].filter((other) => other !== ref);
  const together = beside.length > 0 ? `, with ${listing(beside)},` : '';
  return `of ${drafts[side]}${together} is linked with ${listing(outcome[there])} of ${drafts[there]}: ${said}`;
}

function unweighed({ unweighed: why, within, side, drafts }: Explanation): string[] {
  if (why === 'other-list')
    return [
      'The two are not weighed beside each other: points are aligned with points, clauses with the clauses of linked points.',
    ];
  if (!why || !within) return [];
  const own = `its point ${listing(within[side])}`;
  if (why === 'point-alone')
    return [`Nothing was weighed for it: ${own} has no counterpart in ${drafts[otherSide(side)]}.`];
  return [
    `Nothing was weighed for it: ${own} and point ${listing(within[otherSide(side)])} of ${drafts[otherSide(side)]} have clauses on one side only, and were compared as one text.`,
  ];
}

function weighedLine(explanation: Explanation): string {
  const { weighed, none, omitted, candidates, scope, within, drafts, side } = explanation;
  const noun = scope === 'points' ? 'point' : 'clause';
  const where = `of ${within ? `point ${listing(within[otherSide(side)])} of ` : ''}${drafts[otherSide(side)]}`;
  if (weighed === 0) {
    const has = (by: Taken) => candidates.some(({ verdict }) => verdict.linked && verdict.by === by);
    if (has('equal')) return 'Its words are equal there, so nothing else was weighed.';
    if (has('fixed') || explanation.outcome?.asserted) return 'What a person fixed is not weighed.';
    const none = candidates.length > 0 ? 'No other' : 'No';
    return `${none} ${noun} ${where} has enough in common with it to be weighed.`;
  }
  const shown =
    omitted === 0
      ? ''
      : `; the best ${candidates.length === 1 ? 'one is' : `${candidates.length} are`} shown`;
  const sure = none === undefined ? '' : ` Sure of none of them: ${percent(none)}.`;
  return `${plural(weighed, noun)} ${where} ${weighed === 1 ? 'was' : 'were'} weighed for it${shown}.${sure}`;
}

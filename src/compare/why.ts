import type { Change, Clause, Decision, Draft, Explanation, Point, Report, Side } from '../model.ts';
import { pooled } from './classify.ts';
import { wordsIn } from './compare.ts';
import { decisionsOn } from './decisions.ts';
import {
  candidate,
  candidates,
  type Field,
  named,
  outcome,
  type Provisions,
  weigh,
} from './why/candidates.ts';
import { otherSide, rounded } from './why/weights.ts';
import { passages } from './wording.ts';

/** What is to be explained. */
export interface Asked {
  /** The draft in which `ref` stands. */
  readonly side: Side;
  /** A point (`10`) or a point's own clause (`10b`). */
  readonly ref: string;
  /** Of the other draft: explain this one pair only. */
  readonly beside?: string;
  /** How many candidates are given at the most. */
  readonly top: number;
}

/** What a comparison was made of, and what came out. */
export interface Compared {
  readonly old: Draft;
  readonly new: Draft;
  readonly report: Report;
  /** Those that the report was made with. */
  readonly decisions: readonly Decision[];
}

/**
 * Why a point or clause was linked as it was: the alignment that the report holds is made once more, and what it weighed
 * is told. Undefined where the draft has no such point, nor a point with such a clause of its own.
 */
export function why(compared: Compared, asked: Asked): Explanation | undefined {
  const { side, ref } = asked;
  const { report } = compared;
  const own = compared[side].points.find((point) => point.ref === ref);
  if (own) return explanation(pointField(compared), own, compared, asked);
  const holds = (point: Point) => point.clauses.some((clause) => clause.ref === ref);
  const change = report.changes.find((candidate) => candidate[side].some(holds));
  const clause = change?.[side].flatMap((point) => point.clauses).find((item) => item.ref === ref);
  if (!change || !clause) return undefined;
  const within = { old: change.old.map((point) => point.ref), new: change.new.map((point) => point.ref) };
  const unweighed = unweighedClauses(change);
  if (!unweighed) return { ...explanation(clauseField(change, compared), clause, compared, asked), within };
  return {
    ...bare(clause, 'clauses', compared, asked),
    within,
    unweighed,
    weighed: 0,
    candidates: [],
    omitted: 0,
  };
}

function unweighedClauses(change: Change<Point>): Explanation['unweighed'] {
  if (change.old.length === 0 || change.new.length === 0) return 'point-alone';
  return 'compared' in change && change.compared === 'whole' ? 'compared-whole' : undefined;
}

function pointField({ old, new: next, report, decisions }: Compared): Field {
  return {
    scope: 'points',
    old: old.points,
    new: next.points,
    changes: report.changes,
    decisions: decisionsOn(old, next, decisions).points,
    passages: { old: passages(old.points, wordsIn(old)), new: passages(next.points, wordsIn(next)) },
  };
}

function clauseField(change: Change<Point>, { old, new: next, decisions }: Compared): Field {
  const [before, after] = [pooled(change.old), pooled(change.new)];
  return {
    scope: 'clauses',
    old: before,
    new: after,
    changes: 'clauses' in change ? change.clauses : [],
    decisions: decisionsOn(old, next, decisions).clauses,
    passages: { old: passages(before, wordsIn(old)), new: passages(after, wordsIn(next)) },
  };
}

/** What is said of anything, whether something was weighed for it or not. */
function bare(
  provision: Point | Clause,
  scope: Field['scope'],
  { old, new: next, report }: Compared,
  { side }: Asked,
): Omit<Explanation, 'weighed' | 'candidates' | 'omitted'> {
  return {
    schemaVersion: 1,
    drafts: { old: old.id, new: next.id },
    side,
    ...named(provision),
    scope,
    crossings: report.crossings.filter((crossing) => crossing[side] === provision.ref),
  };
}

function explanation(field: Field, provision: Point | Clause, compared: Compared, asked: Asked): Explanation {
  const { side, top, beside } = asked;
  const at = { side, index: (field[side] as Provisions).indexOf(provision) };
  const weighing = weigh(field);
  const weighed = weighing.weights.of(side, at.index).length;
  const found = candidates(at, weighing);
  const other = field[otherSide(side)].findIndex((item) => item.ref === beside);
  const wanted = beside === undefined ? found : other < 0 ? [] : [candidate(at, other, weighing)];
  return {
    ...bare(provision, field.scope, compared, asked),
    outcome: outcome(at, weighing),
    weighed,
    ...(weighed > 0 ? { none: rounded(weighing.weights.none(side, at.index)) } : {}),
    ...(beside !== undefined && other < 0 ? { unweighed: 'other-list' } : {}),
    candidates: wanted.slice(0, top),
    omitted: Math.max(0, wanted.length - top),
  };
}

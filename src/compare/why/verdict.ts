import type { Both, Decision, Left, Link, Side, Taken, Verdict } from '../../model.ts';
import { leastAgreement } from '../align/assign.ts';
import { leastFound } from '../align/joins.ts';
import type { Considered } from '../align/stages.ts';
import { wordOf } from '../decisions.ts';
import { otherSide, trustOf, trustsNoneMore, type Weights } from './weights.ts';

/** What a verdict is found from; passages by index. */
export interface Case {
  readonly scope: 'points' | 'clauses';
  readonly links: readonly Link[];
  readonly weights: Weights;
  readonly decisions: readonly Decision[];
  readonly refOf: (side: Side, index: number) => string;
  /** Whether the texts of a pair are equal. */
  readonly equal: (pair: Both<number>) => boolean;
}

/** Whether a pair was linked, at which stage, and if not, why. Nothing is guessed: what was done is looked up. */
export function verdictOn(pair: Both<number>, given: Case): Verdict {
  const { links, weights } = given;
  const weighed = weights.pair(pair.old, pair.new);
  const link = links.find((candidate) => (candidate.old as readonly number[]).includes(pair.old));
  if ((link?.new as readonly number[] | undefined)?.includes(pair.new)) {
    if (decisionOn(pair, 'fixed', given)) return { linked: true, by: 'fixed' };
    if (given.equal(pair)) return { linked: true, by: 'equal' };
    if (weighed?.linkedBy === 'joined') return { linked: true, by: howJoined(weighed, given) };
    if (weighed?.linkedBy) return { linked: true, by: weighed.linkedBy };
    return { linked: true, by: link?.kind === 'matched' ? 'replaced' : 'through' };
  }
  return { linked: false, ...whyLeft(pair, weighed, given) };
}

/** Which rule of `joins` let a pair in. */
function howJoined(pair: Considered, { weights, scope }: Case): Taken {
  const isSettled = (side: Side) =>
    weights.of(side, pair[side]).some((other) => other.linkedBy === 'assigned');
  if (isSettled('old') && isSettled('new')) return 'exchanged';
  if (Math.max(pair.found.old, pair.found.new) >= leastFound.beside) return 'joined';
  return scope === 'clauses' ? 'contained' : 'exchanged';
}

function whyLeft(pair: Both<number>, weighed: Considered | undefined, given: Case): Left {
  const decision = fixedElsewhere(pair, given) ?? forbidden(pair, given);
  if (decision) return { reason: 'decided', asserted: wordOf(decision) };
  if (!weighed) return equalElsewhere(pair, given) ?? { reason: 'not-weighed' };
  if (weighed.linkedBy) return { reason: 'unrelated-drafts' };
  return isToldAlready(weighed, given) ? { reason: 'told-already' } : strongestBar(weighed, given);
}

/** Of the two ends the one that is less sure of the pair, or that a surer one took: what it holds likelier, or none. */
function strongestBar(pair: Considered, { weights, refOf }: Case): Left {
  const rivalOf = (end: Side) =>
    weights.of(end, pair[end]).find((other) => other[otherSide(end)] !== pair[otherSide(end)]);
  const lessSure = weights.sure(pair, 'old') <= weights.sure(pair, 'new') ? 'old' : 'new';
  const taken = (['old', 'new'] as const).find((end) => rivalOf(end)?.linkedBy === 'assigned');
  const end = pair.sure >= leastAgreement ? (taken ?? lessSure) : lessSure;
  const rival = rivalOf(end);
  if (!rival || trustsNoneMore(rival)) return { reason: 'too-little', side: end };
  const side = otherSide(end);
  return {
    reason: 'rival',
    side,
    ref: refOf(side, rival[side]),
    better: trustOf(rival) >= trustOf(pair),
    chosen: rival.linkedBy !== undefined,
  };
}

/** What has the same words as one end of a pair and is linked with it. */
function equalElsewhere(pair: Both<number>, { links, equal, refOf }: Case): Left | undefined {
  for (const end of ['old', 'new'] as const) {
    const side = otherSide(end);
    const link = links.find((candidate) => (candidate[end] as readonly number[]).includes(pair[end]));
    const twin = (link?.[side] ?? []).find((index) => equal({ ...pair, [side]: index }));
    if (twin !== undefined) return { reason: 'equal-elsewhere', side, ref: refOf(side, twin) };
  }
  return undefined;
}

/** Whether a passage without a partner has enough of its own in the other one, but nothing that is not said there. */
function isToldAlready(pair: Considered, { links }: Case): boolean {
  return (['old', 'new'] as const).some((side) => {
    const isAlone = links.some(
      (link) => link[side].length === 1 && link[side][0] === pair[side] && link[otherSide(side)].length === 0,
    );
    return isAlone && pair.found[side] >= leastFound.anywhere;
  });
}

function decisionOn(pair: Both<number>, link: Decision['link'], { decisions, refOf }: Case) {
  const [old, next] = [refOf('old', pair.old), refOf('new', pair.new)];
  return decisions.find(
    (decision) => decision.link === link && decision.old.includes(old) && decision.new.includes(next),
  );
}

/** The decision by which one end of a pair stands in a link that was fixed without the other. */
function fixedElsewhere(pair: Both<number>, { decisions, refOf }: Case): Decision | undefined {
  const [old, next] = [refOf('old', pair.old), refOf('new', pair.new)];
  return decisions.find(
    (decision) => decision.link === 'fixed' && (decision.old.includes(old) || decision.new.includes(next)),
  );
}

/** The decision that forbids a pair, or the link that it would make of the links of its two ends. */
function forbidden(pair: Both<number>, given: Case): Decision | undefined {
  const ends = given.links.filter((link) =>
    (['old', 'new'] as const).some((side) => (link[side] as readonly number[]).includes(pair[side])),
  );
  const group = { old: ends.flatMap((link) => link.old), new: ends.flatMap((link) => link.new) };
  for (const old of group.old) {
    for (const next of group.new) {
      const decision = decisionOn({ old, new: next }, 'forbidden', given);
      if (decision) return decision;
    }
  }
  return undefined;
}

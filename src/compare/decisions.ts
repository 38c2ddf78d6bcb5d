import type { Asserted, Decided, Decision, Draft } from '../model.ts';

/** Things that decisions name: points or clauses. */
type Refs = readonly { readonly ref: string }[];

/** The decisions on two drafts. A fixed link that names a clause is one of clauses; what is forbidden goes by pairs. */
export interface Decisions {
  readonly points: readonly Decision[];
  readonly clauses: readonly Decision[];
}

/** Decisions by what they concern; those that name something that the drafts do not have are left out. */
export function decisionsOn(old: Draft, next: Draft, all: readonly Decision[]): Decisions {
  const [before, after] = [refsOf(old), refsOf(next)];
  const known = all.filter(
    (decision) =>
      decision.old.every((ref) => before.all.has(ref)) && decision.new.every((ref) => after.all.has(ref)),
  );
  const isOfPoints = (decision: Decision) =>
    decision.old.every((ref) => before.points.has(ref)) && decision.new.every((ref) => after.points.has(ref));
  return {
    points: known.filter((decision) => decision.link === 'forbidden' || isOfPoints(decision)),
    clauses: known.filter((decision) => decision.link === 'forbidden' || !isOfPoints(decision)),
  };
}

/** Refs of the points of a draft, and of the points and their own clauses, in order. */
export function refsOf({ points }: Draft): {
  readonly points: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
} {
  return {
    points: new Set(points.map(({ ref }) => ref)),
    all: new Set(points.flatMap(({ ref, clauses }) => [ref, ...clauses.map((clause) => clause.ref)])),
  };
}

/**
 * Decisions on two lists by index, for the alignment. Of a fixed link only what stands in the lists counts: a clause
 * whose fixed counterpart is in another point has none in this one.
 */
export function decidedOn(old: Refs, next: Refs, decisions: readonly Decision[]): Decided {
  const both = decisions.map((decision) => ({
    link: decision.link,
    old: indicesOf(old, decision.old),
    new: indicesOf(next, decision.new),
  }));
  return {
    fixed: both.filter((group) => group.link === 'fixed' && group.old.length + group.new.length > 0),
    forbidden: both.filter(({ link }) => link === 'forbidden').flatMap(pairs),
  };
}

function indicesOf(list: Refs, refs: readonly string[]): number[] {
  const found = refs.map((ref) => list.findIndex((item) => item.ref === ref));
  return [...new Set(found)].filter((index) => index >= 0);
}

/** Every old one with every new one. */
export function pairs<T>(sides: { readonly old: readonly T[]; readonly new: readonly T[] }) {
  return sides.old.flatMap((old) => sides.new.map((next) => ({ old, new: next })));
}

/** A pair of refs as a key. */
export function pairKey(pair: { readonly old: string; readonly new: string }): string {
  return `${pair.old}, ${pair.new}`;
}

/** Whose word a link is, of the decisions that it was aligned with; nothing for one that was computed. */
export function assertedBy(
  change: { readonly old: Refs; readonly new: Refs },
  decisions: readonly Decision[],
): { asserted?: Asserted } {
  const decision = decisions.find(
    (candidate) =>
      candidate.link === 'fixed' &&
      change.old.every(({ ref }) => candidate.old.includes(ref)) &&
      change.new.every(({ ref }) => candidate.new.includes(ref)),
  );
  return decision ? { asserted: wordOf(decision) } : {};
}

/** Whose word a decision is. */
export function wordOf({ reviewer, reason, date }: Decision): Asserted {
  return { reviewer, reason, ...(date === undefined ? {} : { date }) };
}

/** How many links decisions fix: one each, and one for every place that is fixed to have no counterpart. */
export function countFixed(decisions: readonly Decision[]): number {
  const links = (decision: Decision) =>
    Math.min(decision.old.length, decision.new.length) > 0 ? 1 : decision.old.length + decision.new.length;
  const fixed = decisions.filter(({ link }) => link === 'fixed');
  return fixed.reduce((sum, decision) => sum + links(decision), 0);
}

/** A decision seen from the other draft. */
export function mirrorDecision<D extends Decision>(decision: D): D {
  return { ...decision, old: decision.new, new: decision.old };
}

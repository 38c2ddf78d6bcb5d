import type { Decision, Draft } from '../model.ts';
import { type Decisions, decisionsOn, pairKey, pairs } from './decisions.ts';

/** How two decisions on one pair of drafts do not go together; undefined where they do. */
export type Clash =
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'fixed-twice'; readonly side: 'old' | 'new'; readonly ref: string }
  | { readonly kind: 'contradiction'; readonly old: string; readonly new: string };

/** What is wrong between two decisions: the same said twice, a place in two fixed links, a pair fixed and forbidden. */
export function clash(a: Decision, b: Decision, { points }: Decisions): Clash | undefined {
  const same = (x: readonly string[], y: readonly string[]) => [...x].sort().join() === [...y].sort().join();
  if (a.link === b.link && same(a.old, b.old) && same(a.new, b.new)) return { kind: 'duplicate' };
  if (a.link === b.link) return a.link === 'fixed' ? fixedTwice(a, b, points) : undefined;
  const keys = new Set(pairs(a).map(pairKey));
  const pair = pairs(b).find((candidate) => keys.has(pairKey(candidate)));
  return pair && { kind: 'contradiction', ...pair };
}

/** A point may stand in a link of points, and in a decision on clauses beside it. */
function fixedTwice(a: Decision, b: Decision, points: readonly Decision[]): Clash | undefined {
  if (points.includes(a) !== points.includes(b)) return undefined;
  const shared = (side: 'old' | 'new') => {
    const ref = b[side].find((candidate) => a[side].includes(candidate));
    return ref === undefined ? undefined : ({ kind: 'fixed-twice', side, ref } as const);
  };
  return shared('old') ?? shared('new');
}

/** The decisions of two lists; those of the second that clash with one of the first give way. */
export function mergeDecisions(
  old: Draft,
  next: Draft,
  own: readonly Decision[],
  others: readonly Decision[],
): Decision[] {
  const split = decisionsOn(old, next, [...own, ...others]);
  return [...own, ...others.filter((other) => own.every((one) => clash(one, other, split) === undefined))];
}

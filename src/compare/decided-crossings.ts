import type { Change, Crossing, Decision, Draft, Point } from '../model.ts';
import { agreement, wordEdits } from '../text/edits.ts';
import { type Decisions, pairKey, pairs, wordOf } from './decisions.ts';
import { findProvision } from './provision.ts';
import { wholeText } from './wording.ts';

/**
 * Crossings as people decided them: without those that are forbidden and those of places that are fixed to have no
 * counterpart, and with fixed pairs of clauses that stand in no link, whatever their words.
 */
export function decidedCrossings(
  found: readonly Crossing[],
  { points, clauses }: Decisions,
  [old, next]: readonly [Draft, Draft],
  changes: readonly Change<Point>[],
): Crossing[] {
  const all = [...points, ...clauses];
  if (all.length === 0) return [...found];
  const linked = linkedRefs(changes);
  const stated = clauses
    .filter(({ link }) => link === 'fixed')
    .flatMap((decision) => pairs(decision).map((pair) => ({ ...pair, decision })))
    .filter((pair) => !linked.has(pairKey(pair)))
    .map(({ decision, ...pair }) => ({ ...compared(pair, old, next), asserted: wordOf(decision) }));
  const told = new Set(stated.map(pairKey));
  const kept = found.filter((crossing) => !told.has(pairKey(crossing)) && !all.some(rulesOut(crossing)));
  return inOrder([...kept, ...stated], old, next);
}

function rulesOut(crossing: Crossing) {
  return ({ link, old, new: next }: Decision): boolean => {
    const [here, there] = [old.includes(crossing.old), next.includes(crossing.new)];
    return link === 'forbidden' ? here && there : (here && next.length === 0) || (there && old.length === 0);
  };
}

function inOrder(crossings: readonly Crossing[], old: Draft, next: Draft): Crossing[] {
  const [before, after] = [placesOf(old), placesOf(next)];
  const place = (ref: string, of: ReadonlyMap<string, number>) => of.get(ref) as number;
  return [...crossings].sort(
    (a, b) => place(a.old, before) - place(b.old, before) || place(a.new, after) - place(b.new, after),
  );
}

/** Where the points of a draft, their clauses and those of their variants stand, by ref. */
function placesOf({ points }: Draft): Map<string, number> {
  const refs = points.flatMap(({ ref, clauses, variants }) => {
    const parts = [...clauses, ...variants.flatMap((variant) => variant.clauses)];
    return [ref, ...parts.map((part) => part.ref)];
  });
  return new Map(refs.map((ref, k) => [ref, k]));
}

/** How the words of two provisions that a person put together agree. */
function compared(pair: { readonly old: string; readonly new: string }, old: Draft, next: Draft): Crossing {
  const [from, to] = [findProvision(old, pair.old), findProvision(next, pair.new)];
  const score = from && to ? agreement(wordEdits(wholeText(from), wholeText(to)).edits) : 0;
  return { kind: score === 1 ? 'kept' : 'reworded', ...pair, score };
}

/** The refs of points and clauses that changes link, in pairs. */
function linkedRefs(changes: readonly Change<Point>[]): Set<string> {
  const keys = (sides: { readonly old: Refs; readonly new: Refs }) =>
    sides.old.flatMap((old) => sides.new.map((next) => pairKey({ old: old.ref, new: next.ref })));
  return new Set(changes.flatMap((change) => [...keys(change), ...clausePairs(change).flatMap(keys)]));
}

type Refs = readonly { readonly ref: string }[];

/** The clauses that a change compares; those of an unchanged point correspond one by one. */
function clausePairs(change: Change<Point>): { readonly old: Refs; readonly new: Refs }[] {
  if ('clauses' in change) return [...change.clauses];
  if (change.kind !== 'unchanged' && change.kind !== 'moved') return [];
  return change.old[0].clauses.map((clause, k) => ({
    old: [clause],
    new: change.new[0].clauses.slice(k, k + 1),
  }));
}

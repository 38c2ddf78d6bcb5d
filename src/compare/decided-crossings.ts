import type { Change, Crossing, Decision, Draft, Point } from '../model.ts';
import { linkedRefs } from './crossings.ts';
import { type Decisions, pairKey, pairs, refsOf, wordOf } from './decisions.ts';

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
  const linked = linkedRefs(changes).pairs;
  const stated = clauses
    .filter(({ link }) => link === 'fixed')
    .flatMap((decision) => pairs(decision).map((pair) => ({ ...pair, asserted: wordOf(decision) })))
    .filter((pair) => !linked.has(pairKey(pair)));
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
  const places = (draft: Draft) => new Map([...refsOf(draft).all].map((ref, k) => [ref, k]));
  const [before, after] = [places(old), places(next)];
  const place = (ref: string, of: ReadonlyMap<string, number>) => of.get(ref) ?? of.size;
  return [...crossings].sort(
    (a, b) => place(a.old, before) - place(b.old, before) || place(a.new, after) - place(b.new, after),
  );
}

import type { Change, Clause, Crossing, Draft, Point } from '../model.ts';
import { words } from '../text/tokens.ts';

/** Fewer words than this say too little to be called the same provision. */
const FEWEST_WORDS = 4;

/**
 * Words that both drafts have in places that do not correspond: a point that became a clause of another, a clause that
 * became a point. Word for word, letter case and punctuation apart; at least one of the two has no counterpart. In the
 * order of the old draft.
 */
export function crossings(old: Draft, next: Draft, changes: readonly Change<Point>[]): Crossing[] {
  const linked = linkedRefs(changes);
  const there = new Map<string, string[]>();
  for (const [ref, key] of provisions(next)) there.set(key, [...(there.get(key) ?? []), ref]);
  return provisions(old).flatMap(([ref, key]) =>
    (there.get(key) ?? [])
      .filter(
        (other) => !linked.pairs.has(`${ref}, ${other}`) && !(linked.old.has(ref) && linked.new.has(other)),
      )
      .map((other) => ({ old: ref, new: other })),
  );
}

/** Points without clauses and all clauses of points, by ref, with the words that they are known by. */
function provisions(draft: Draft): (readonly [ref: string, key: string])[] {
  const texts = draft.points.flatMap((point): readonly Pick<Clause, 'ref' | 'text'>[] =>
    point.clauses.length > 0 ? point.clauses : [point],
  );
  return texts.flatMap(({ ref, text }) => {
    const said = words(text);
    return said.length >= FEWEST_WORDS ? [[ref, said.join(' ')] as const] : [];
  });
}

/** What stands in a link. */
export interface Linked {
  /** `old ref, new ref` of counterparts. */
  readonly pairs: Set<string>;
  /** Refs that have a counterpart. */
  readonly old: Set<string>;
  readonly new: Set<string>;
}

/** The refs of points and clauses that changes link. */
export function linkedRefs(changes: readonly Change<Point>[]): Linked {
  const linked: Linked = { pairs: new Set(), old: new Set(), new: new Set() };
  for (const change of changes) {
    addLink(change.old, change.new, linked);
    if (change.kind === 'unchanged' || change.kind === 'moved')
      addClauses(change.old[0], change.new[0], linked);
    for (const clause of 'clauses' in change ? change.clauses : []) addLink(clause.old, clause.new, linked);
  }
  return linked;
}

type Refs = readonly { readonly ref: string }[];

function addLink(old: Refs, next: Refs, linked: Linked): void {
  for (const { ref } of next.length > 0 ? old : []) linked.old.add(ref);
  for (const { ref } of old.length > 0 ? next : []) linked.new.add(ref);
  for (const { ref } of old) for (const other of next) linked.pairs.add(`${ref}, ${other.ref}`);
}

/** The clauses of an unchanged point correspond one by one. */
function addClauses(old: Point, next: Point, linked: Linked): void {
  for (const [k, clause] of old.clauses.entries()) addLink([clause], next.clauses.slice(k, k + 1), linked);
}

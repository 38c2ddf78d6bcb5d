import type { Either } from '../../model.ts';
import { type Both, hunksIn, keptIn, otherWords, overlapping, type Side, type Span } from './sides.ts';

/** Words of a text that may carry a signal. */
export interface Term<T> extends Span {
  /** What they say: terms with one key say the same, however they are spelt and wherever they stand. */
  readonly key: string;
  readonly value: T;
}

/** Terms that answer to each other, or a term that nothing of the other text answers to. */
export type Pair<T> = Either<Term<T>>;

/** Whether two terms of one changed place may stand for each other. */
export type Answers<T> = (old: Term<T>, next: Term<T>) => boolean;

/**
 * What became of the terms of two texts, each in the order of its text. Words that the edits keep tie terms first, then a
 * place that is changed: equal keys before those that `answers` allows, in its order. Terms that say the same are left
 * out, and so are those that no edit touches.
 */
export function compareTerms<T>(
  sides: Both<Side>,
  terms: Both<readonly Term<T>[]>,
  answers: readonly Answers<T>[],
): Pair<T>[] {
  const left = { old: new Set(terms.old), new: new Set(terms.new) };
  const pairs = tieKept(sides, terms.new, left);
  for (const side of ['old', 'new'] as const)
    for (const term of left[side]) if (!isTouched(sides[side], term)) left[side].delete(term);
  const together = sameHunk(sides, left);
  const same: Answers<T> = (old, next) => old.key === next.key;
  for (const fits of [same, ...answers]) pairs.push(...tie(left, together, fits));
  pairs.push(...tie(left, () => left.new, same));
  return [
    ...pairs.filter(({ old, new: next }) => old.key !== next.key),
    ...Array.from(left.old, (old) => ({ old, new: null })),
    ...Array.from(left.new, (next) => ({ old: null, new: next })),
  ].sort((a, b) => place(a, sides) - place(b, sides));
}

/** Where more words than this are cut or added in one place, a term of them does not stand for any other. */
const NARROW = 16;

/** Answers for terms in a place so narrow that the one stands for the other. */
export function inOnePlace<T>(sides: Both<Side>): Answers<T> {
  return (old, next) => otherWords(sides.old, old) <= NARROW && otherWords(sides.new, next) <= NARROW;
}

/** Whether an edit cuts or adds a word of a stretch. */
export function isTouched(side: Side, span: Span): boolean {
  return hunksIn(side, span).length > 0;
}

type Left<T> = Both<Set<Term<T>>>;
type Tied<T> = { readonly old: Term<T>; readonly new: Term<T> };

function tieKept<T>(sides: Both<Side>, next: readonly Term<T>[], left: Left<T>): Tied<T>[] {
  const kept = (old: Term<T>) => keptIn(sides.old, old).flatMap((span) => overlapping(next, span));
  return [...tie(left, kept, (old, term) => old.key === term.key), ...tie(left, kept, () => true)];
}

/** Ties each old term with the first of its candidates that is left and fits. */
function tie<T>(left: Left<T>, candidates: (old: Term<T>) => Iterable<Term<T>>, fits: Answers<T>): Tied<T>[] {
  const out: Tied<T>[] = [];
  for (const old of left.old) {
    for (const next of candidates(old)) {
      if (!left.new.has(next) || !fits(old, next)) continue;
      left.old.delete(old);
      left.new.delete(next);
      out.push({ old, new: next });
      break;
    }
  }
  return out;
}

/** For a term of the old text, those of the new one that stand in the same changed place. */
function sameHunk<T>(sides: Both<Side>, left: Left<T>): (old: Term<T>) => Iterable<Term<T>> {
  const byHunk = new Map<number, Set<Term<T>>>();
  for (const next of left.new) {
    for (const hunk of hunksIn(sides.new, next)) {
      const terms = byHunk.get(hunk);
      if (terms) terms.add(next);
      else byHunk.set(hunk, new Set([next]));
    }
  }
  return (old) => hunksIn(sides.old, old).flatMap((hunk) => [...(byHunk.get(hunk) ?? [])]);
}

/** Where a reader of the new text meets a pair. */
function place<T>(pair: Pair<T>, sides: Both<Side>): number {
  if (pair.new) return pair.new.start;
  const { start } = pair.old;
  const before = sides.old.kept.findLast((run) => run.start <= start);
  return before ? before.other + Math.min(start, before.end) - before.start : 0;
}

/** What the terms of a pair say, without their places. */
export function valuesOf<T>(pair: Pair<T>): Either<T>;
export function valuesOf<T, U>(pair: Pair<T>, as: (value: T) => U): Either<U>;
export function valuesOf<T>(pair: Pair<T>, as: (value: T) => unknown = (value) => value): Either<unknown> {
  if (pair.old === null) return { old: null, new: as(pair.new.value) };
  return pair.new === null
    ? { old: as(pair.old.value), new: null }
    : { old: as(pair.old.value), new: as(pair.new.value) };
}

import type { Both, Either, Phrase } from '../../model.ts';
import type { Span } from '../../text/spans.ts';
import { append, grouped } from '../grouped.ts';
import { hunksIn, keptIn, otherWords, overlapping, placeInOther, type Side } from './sides.ts';

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
 * place that is changed: equal keys before those that `answers` allows, in its order, and equal keys anywhere last. Terms
 * that say the same are left out, and so are those that no edit touches.
 */
export function compareTerms<T>(
  sides: Both<Side>,
  terms: Both<readonly Term<T>[]>,
  answers: readonly Answers<T>[],
): Pair<T>[] {
  if (terms.old.length + terms.new.length === 0) return [];
  const left = { old: new Set(terms.old), new: new Set(terms.new) };
  const there = (old: Term<T>) => keptIn(sides.old, old).flatMap((span) => overlapping(terms.new, span));
  const kept = [...tie(left, there, sameKey), ...tie(left, there, () => true)];
  for (const side of ['old', 'new'] as const)
    for (const term of left[side]) if (!isTouched(sides[side], term)) left[side].delete(term);
  const together = inOneHunk(sides, left.new);
  // No `push(...)`: what is spread over the arguments of a call overflows the stack from a hundred thousand terms on.
  const changed = [sameKey, ...answers].flatMap((fits) => tie(left, together, fits));
  leaveOutSame(left);
  return [
    ...[...kept, ...changed].filter(({ old, new: next }) => old.key !== next.key),
    ...Array.from(left.old, (old) => ({ old, new: null })),
    ...Array.from(left.new, (next) => ({ old: null, new: next })),
  ].sort((a, b) => place(a, sides) - place(b, sides));
}

/** Where more words than this are cut or added in one place, a term of them does not stand for any other. */
const NARROW = 18;

/** Answers for terms in a place so narrow that the one stands for the other. */
export function inNarrowPlace<T>(sides: Both<Side>): Answers<T> {
  return inPlaceOfWords(sides, NARROW);
}

/** The words of a changed place beside two terms that make it more than one term in the place of another. */
const SLOT = 2;

/** Answers for terms that take up a changed place but for a word or two; `others` where more may go with them. */
export function inOneSlot<T>(sides: Both<Side>, others = SLOT): Answers<T> {
  return inPlaceOfWords(sides, others);
}

/** Answers for terms beside which no more words than these are cut or added. */
function inPlaceOfWords<T>(sides: Both<Side>, most: number): Answers<T> {
  return (old, next) => otherWords(sides.old, old) <= most && otherWords(sides.new, next) <= most;
}

/** Whether an edit cuts or adds a word of a stretch. */
export function isTouched(side: Side, span: Span): boolean {
  return hunksIn(side, span).length > 0;
}

/** What is told of each term of a pair. */
export function toldOf<T, Told>({ old, new: next }: Pair<T>, tell: (value: T) => Told): Either<Told> {
  if (old === null) return { old, new: tell(next.value) };
  return next === null
    ? { old: tell(old.value), new: next }
    : { old: tell(old.value), new: tell(next.value) };
}

/** What the terms of a pair say, without their places. */
export function valuesOf<T>(pair: Pair<T>): Either<T> {
  return toldOf(pair, (value) => value);
}

/** The words of a pair alone. */
export function phrasesOf(pair: Pair<Phrase>): Either<Phrase> {
  return toldOf(pair, ({ text }) => ({ text }));
}

/** Pairs without those that say the same as one before them: a party named twice in a cut sentence is gone once. */
export function toldOnce<T>(pairs: readonly Pair<T>[]): Pair<T>[] {
  const told = new Set<string>();
  return pairs.filter(({ old, new: next }) => {
    const said = JSON.stringify([old?.key, next?.key]);
    const isNew = !told.has(said);
    told.add(said);
    return isNew;
  });
}

type Tied<T> = { readonly old: Term<T>; readonly new: Term<T> };

function sameKey<T>(old: Term<T>, next: Term<T>): boolean {
  return old.key === next.key;
}

/** Ties each old term with the first of its candidates that is left and fits. */
function tie<T>(
  left: Both<Set<Term<T>>>,
  candidates: (old: Term<T>) => Iterable<Term<T>>,
  fits: Answers<T>,
): Tied<T>[] {
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

/** Leaves out terms of both texts with one key, wherever they stand, in the order of both. */
function leaveOutSame<T>(left: Both<Set<Term<T>>>): void {
  const groups = grouped(left.new, ({ key }) => key);
  for (const group of groups.values()) group.reverse();
  for (const old of left.old) {
    const next = groups.get(old.key)?.pop();
    if (!next) continue;
    left.old.delete(old);
    left.new.delete(next);
  }
}

/** Where more words than this are cut or added in one place, it is no place: only equal keys tie terms. */
const WIDE = 1000;

/** For a term of the old text, those of the new one that stand in the same changed place. */
function inOneHunk<T>(sides: Both<Side>, terms: Iterable<Term<T>>): (old: Term<T>) => Term<T>[] {
  const byHunk = new Map<number, Term<T>[]>();
  const isWide = (side: Side, hunk: number) => (side.hunkWords[hunk] ?? 0) > WIDE;
  for (const term of terms)
    for (const hunk of hunksIn(sides.new, term)) if (!isWide(sides.new, hunk)) append(byHunk, hunk, term);
  return (old) =>
    hunksIn(sides.old, old).flatMap((hunk) => (isWide(sides.old, hunk) ? [] : (byHunk.get(hunk) ?? [])));
}

/** Where a reader of the new text meets a pair. */
function place<T>({ old, new: next }: Pair<T>, sides: Both<Side>): number {
  return next ? next.start : placeInOther(sides.old, old.start);
}

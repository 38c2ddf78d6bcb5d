import type { Quantity } from '../../model.ts';
import { byStart, type Span } from '../spans.ts';

/** A quantity before its bound is looked for. */
export type Bare = Quantity extends infer Q
  ? Q extends Quantity
    ? Omit<Q, 'text' | 'bound'>
    : never
  : never;

/** A quantity as one of the readers found it. */
export interface Candidate extends Span {
  readonly bare: Bare;
}

/** A date or time of day as a text writes it; `date` as `Quantity` has it. */
export interface DateSpan extends Span {
  readonly date: string;
}

/** Spans that were taken, in order, with those of `more` that overlap neither them nor one before them in `more`. */
export function merged<T extends Span>(taken: readonly T[], more: readonly T[]): readonly T[] {
  return more.length === 0 ? taken : [...taken, ...apart(disjoint(more), taken)].sort(byStart);
}

/** Of spans in order, those that overlap none of the taken ones, which are in order and do not overlap. */
export function apart<T extends Span>(spans: readonly T[], taken: readonly Span[]): T[] {
  let k = 0;
  return spans.filter(({ start, end }) => {
    while ((taken[k]?.end ?? Number.POSITIVE_INFINITY) <= start) k++;
    return end <= (taken[k]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** In order; of spans that overlap the first. */
function disjoint<T extends Span>(spans: readonly T[]): T[] {
  let reached = 0;
  return [...spans].sort(byStart).filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

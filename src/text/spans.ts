/** Where words stand in a text: UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sorts spans into the order of their text. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

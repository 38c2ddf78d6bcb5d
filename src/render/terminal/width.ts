import stringWidth from 'fast-string-width';

/** Latin and Cyrillic letters and common marks, each of which takes one column. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u2010-\u2027\u2190-\u2193\u2212\u25b8\ufdd0]*$/;

/** Whether a text is as wide as it is long; of some that are it is not known at a glance. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** The columns that a text takes in a terminal. Nearly every text is as wide as it is long. */
export function width(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}

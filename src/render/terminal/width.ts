import stringWidth from 'fast-string-width';

const ascii = /^[ -~]*$/;

/** The columns that a text takes in a terminal. Most texts are ASCII, and are as wide as they are long. */
export function width(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text);
}

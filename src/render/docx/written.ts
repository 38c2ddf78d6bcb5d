import { visible } from '../../text/safe.ts';

/**
 * A text as a Word file may hold it: characters that XML 1.0 forbids, that steer the order of letters or that nobody sees
 * are spelt out, as `\u{202e}`.
 */
export function written(text: string): string {
  return visible(text).replace(/[\ufffe\uffff]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`);
}

import { visible } from '../../text/safe.ts';

/** What Markdown or CriticMarkup reads as a mark wherever it stands. */
const MARK = /[\\`*_{}[\]<>~|&$#]/g;

/**
 * A text that Markdown and CriticMarkup read as it is: every character that begins or ends a mark has a backslash before it,
 * and so has what would make a mark with the brace before it, so that readers who know no backslash find none either. A text
 * may begin a line: what makes a list or a rule there has one too. Invisible characters are spelt out, as `\\u{202e}`.
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`)
    .replace(MARK, '\\$&')
    .replace(/(?<=\{)[+\-=]|^[+\-=]|[+\-=]$/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

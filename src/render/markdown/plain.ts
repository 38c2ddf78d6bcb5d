import { visible } from '../../text/safe.ts';

/**
 * A text as Markdown shows it: on one line, white space as single spaces but for what keeps the digits of a number
 * together, invisible characters spelt out. Spaces at the ends stay, because edits are shown piece by piece.
 */
export function shown(text: string): string {
  return visible(text).replace(/(?!(?<=\d)[\u00a0\u202f]\d)\s+/g, ' ');
}

// What GitHub makes links or pictures of after the Markdown is parsed, where a backslash no longer helps: mentions and
// mail addresses, issues (#1, GH-1, owner/repo#1), addresses, and emoji. Checked against its writing guide.
const triggers = /@(?=[\p{L}\p{N}_-])|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+:)/giu;

/**
 * The text with a word joiner (U+2060, no width) after whatever GitHub would link or turn into something else: it looks
 * the same and stays text. A code span would be as safe, but would set the word in another type.
 */
export function defuse(text: string): string {
  return text.replace(triggers, '$&\u2060');
}

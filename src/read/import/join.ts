import { normalise } from '../../text/tokens.ts';

/** Lines joined to one text, and the words that were joined across a line end. */
export interface Joined {
  readonly text: string;
  readonly hyphened: readonly string[];
}

// 'short- and long-term': the hyphen stands for the rest of a word and is no break.
const suspended = /^(?:and|or|to|und|та|і|й|або|и|или)(?!\p{L})/u;
const softHyphens = /\u00AD/g;

/**
 * Joins wrapped lines with spaces. A word broken at a line end is joined; its hyphen goes only where it was a soft
 * one, or where `known` has the whole word and not the hyphened one: 'non-' and 'aggression' may be either.
 */
export function joinLines(lines: readonly string[], known: (word: string) => boolean): Joined {
  const hyphened: string[] = [];
  const text = lines.reduce((before, line) => joinTwo(before, line, known, hyphened), '');
  return { text: normalise(text.replace(softHyphens, '')), hyphened };
}

function joinTwo(before: string, line: string, known: (word: string) => boolean, hyphened: string[]): string {
  if (before.endsWith('\u00AD')) return before + line;
  const first = before.slice(-40).match(/(\p{L}+)[-‐]$/u)?.[1];
  const second = line.match(/^\p{Ll}+/u)?.[0];
  if (first === undefined || second === undefined || suspended.test(line)) return `${before} ${line}`;
  const whole = known(`${first}${second}`.toLowerCase()) && !known(`${first}-${second}`.toLowerCase());
  hyphened.push(whole ? first + second : `${first}-${second}`);
  return (whole ? before.slice(0, -1) : before) + line;
}

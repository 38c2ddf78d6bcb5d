import { wrapAnsi } from 'fast-wrap-ansi';
import { selfContained } from './codes.ts';
import { isNarrow, width } from './width.ts';

/** Stands for a space at which no line is broken; a character that no text has. */
const JOINT = '\ufdd0';

/** Words that stay on one line: a number and its unit, an arrow and what it points to. */
export function held(words: string): string {
  return words.replaceAll(' ', JOINT);
}

/**
 * A text wrapped to `columns`, its first line after `head`, the others indented as far as `indent`. Held words that would
 * take more than a line are let go.
 */
export function paragraph(head: string, text: string, indent: number, columns: number): string {
  const room = Math.max(20, columns - indent);
  const lines = wrapPlain(text, room) ?? wrapAny(text, room);
  return loose(lines.map((line, k) => (k === 0 ? head : ' '.repeat(indent)) + line).join('\n'));
}

/** The lines of a text of which each character takes one column, in a fraction of the time; undefined for other texts. */
function wrapPlain(text: string, room: number): string[] | undefined {
  if (!isNarrow(text) || /^ | {2}| $/.test(text)) return undefined;
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > room) {
    const end = text.lastIndexOf(' ', start + room);
    if (end < start) return undefined;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return [...lines, text.slice(start)];
}

function wrapAny(text: string, room: number): string[] {
  // No character is wider than two columns.
  const isLong = (word: string) => 2 * word.length > room && width(word) > room;
  const words = text.split(' ').map((word) => (isLong(word) ? loose(word) : word));
  return selfContained(wrapAnsi(words.join(' '), room, { hard: true }).split('\n'));
}

function loose(text: string): string {
  return text.replaceAll(JOINT, ' ');
}

import { isFunctionWord } from '../../text/function-words.ts';
import { words } from '../../text/tokens.ts';
import { type Body, readBody } from './clauses.ts';
import type { Passage } from './divide.ts';
import { isTitle, type Line } from './lines.ts';
import { clauseMarker } from './markers.ts';

/** A point with its Markdown still in it. */
export interface RawPoint {
  readonly passage: Passage;
  readonly title?: string;
  readonly body: Body;
}

interface Opening {
  readonly title?: string;
  /** The words of the first line that are not the title. */
  readonly rest: string;
  /** How many of the lines after the first the title took. */
  readonly taken: number;
}

/** Reads one point: its title, where one stands out, its lead and its clauses. */
export function readPoint(passage: Passage, as: string): RawPoint {
  const { start, lines } = passage;
  const { title, rest, taken } = opening(passage);
  const first: Line = { ...start.line, text: rest, heading: 0, opens: true };
  const body = readBody(as, [...(rest === '' ? [] : [first]), ...lines.slice(taken)]);
  return { passage, body, ...(title !== undefined && { title }) };
}

function opening({ start, lines }: Passage): Opening {
  const [next, afterNext] = lines;
  if (start.rest === '') {
    const own = next && afterNext && titleBefore(next.text, next, afterNext, lines);
    return own ? { title: next.text, rest: '', taken: 1 } : { rest: '', taken: 0 };
  }
  const bold = boldTitle(start.rest, lines.length > 0);
  if (bold) return bold;
  return next && titleBefore(start.rest, start.line, next, lines)
    ? { title: start.rest, rest: '', taken: 0 }
    : { rest: start.rest, taken: 0 };
}

// '**Armed forces.** The strength ...': bold words at the start are a title where something closes them off, and not
// where the sentence runs on: words taken for a title are never compared.
function boldTitle(rest: string, more: boolean): Opening | undefined {
  const [, , title = '', after = ''] = rest.match(/^(\*\*|__)(.+?)\1\s*(.*)/) ?? [];
  if (title.length > 100) return undefined;
  const closed =
    after === ''
      ? more && isTitle(title)
      : /[.:]$/.test(title) || /^[:–—.]/.test(after) || /^\p{Lu}/u.test(after);
  return closed
    ? { title: title.replace(/[.:]$/, ''), rest: after.replace(/^[:–—.]\s*/, ''), taken: 0 }
    : undefined;
}

function titleBefore(words: string, line: Line, next: Line, body: readonly Line[]): boolean {
  if (!isTitle(words)) return false;
  return line.heading > 0 || (line.blankAfter ? !/^\p{Ll}/u.test(next.text) : isDeliberate(line, next, body));
}

// No text is wrapped in narrower lines than this.
const narrowest = 40;

// A wrapped line is full: had the next word fitted on it, the break was meant, as after a title. No title ends in "by
// the": a narrow column may break there before a name.
function isDeliberate(line: Line, next: Line, body: readonly Line[]): boolean {
  if (isFunctionWord(words(line.text).at(-1) ?? '')) return false;
  const widths = body.slice(0, 50).map(({ text, indent }) => text.length + indent);
  const word = next.text.split(' ', 1)[0] ?? '';
  const fits = line.indent + line.text.length + 1 + word.length <= Math.max(narrowest, ...widths);
  return fits && /^\p{Lu}/u.test(word) && !clauseMarker(next.text);
}

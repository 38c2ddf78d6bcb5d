import { functionWordsOf } from '../../text/function-words.ts';
import { once } from '../../text/on-demand.ts';
import type { Span } from '../../text/spans.ts';
import { stemmerFor } from '../../text/stems.ts';
import { words } from '../../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { hunksIn, hunkText, type Side } from './sides.ts';

/** The stems of the words of a text that are not function words, in order. */
export function contentStems(text: string, { language }: Lexicon): string[] {
  const functionWords = functionWordsOf(language);
  return words(text)
    .filter((word) => !functionWords.has(word))
    .map(stemmerFor(language));
}

/** The word that another belongs to. */
export interface Head extends Span {
  readonly stem: string;
}

/** How far behind a word its head is looked for. */
const REACH = 60;

/** The word that a verb form, negation, adjective or scope word belongs to: the next one that is no function word. */
export function headAfter(text: string, { end }: Span, { language, adverb }: Lexicon): Head | undefined {
  const functionWords = functionWordsOf(language);
  const ahead = text.slice(end, end + REACH).matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.;:!?]/gu);
  for (const { index, 0: found } of ahead) {
    const word = found.toLowerCase();
    if (/[.;:!?]/.test(word)) return undefined;
    if (functionWords.has(word) || adverb.test(word)) continue;
    const start = end + index;
    return { start, end: start + found.length, stem: stemmerFor(language)(word) };
  }
  return undefined;
}

/** The word that stands right before a place. */
export function headBefore(text: string, { start }: Span, { language }: Lexicon): Head | undefined {
  const match = /[\p{L}\p{N}'’-]+(?=\s*$)/u.exec(text.slice(Math.max(0, start - REACH), start));
  if (!match) return undefined;
  const at = Math.max(0, start - REACH) + match.index;
  return { start: at, end: at + match[0].length, stem: stemmerFor(language)(match[0].toLowerCase()) };
}

/** Whether a word is kept, or stands in another form or case where it was. */
export function stays(head: Head, side: Side, other: Side, lexicon: Lexicon): boolean {
  return hunksIn(side, head).every((hunk) => stemsOfHunk(other, hunk, lexicon).has(head.stem));
}

const stemsByHunk = once((_: Side) => new Map<number, ReadonlySet<string>>());

function stemsOfHunk(side: Side, hunk: number, lexicon: Lexicon): ReadonlySet<string> {
  const known = stemsByHunk(side).get(hunk) ?? new Set(contentStems(hunkText(side, hunk), lexicon));
  stemsByHunk(side).set(hunk, known);
  return known;
}

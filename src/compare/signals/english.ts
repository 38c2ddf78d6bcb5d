import { functionWordsOf } from '../../text/function-words.ts';
import { stemmerFor } from '../../text/stems.ts';
import { words } from '../../text/tokens.ts';
import type { Span } from './sides.ts';

const stem = stemmerFor('en');
const functionWords = functionWordsOf('en');

/** The stems of the words of a text that are not function words, in order. */
export function contentStems(text: string): string[] {
  return words(text)
    .filter((word) => !functionWords.has(word))
    .map(stem);
}

/** How far behind a word its head is looked for. */
const REACH = 60;

/** The word that a verb form, negation, adjective or scope word belongs to: the next one that is no function word. */
export function headAfter(text: string, { end }: Span): (Span & { readonly stem: string }) | undefined {
  for (const match of text
    .slice(end, end + REACH)
    .matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.;:!?]/gu)) {
    const word = match[0].toLowerCase();
    if (/[.;:!?]/.test(word)) return undefined;
    if (functionWords.has(word) || word.endsWith('ly')) continue;
    const start = end + match.index;
    return { start, end: start + word.length, stem: stem(word) };
  }
  return undefined;
}

/** The longest quotation that is read as a name or term and not as the text itself, in words. */
const LONGEST_NAME = 8;

/** Names and terms in quotation marks: their words bind nobody. */
export function quotations(text: string): Span[] {
  return Array.from(
    text.matchAll(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’/gu),
    ({ index, 0: quoted }) => ({
      start: index,
      end: index + quoted.length,
    }),
  ).filter(({ start, end }) => words(text.slice(start, end)).length <= LONGEST_NAME);
}

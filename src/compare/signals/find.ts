import { alnum, letter, lower } from '../../text/letters.ts';
import { once } from '../../text/on-demand.ts';
import { all, lazy } from '../../text/patterns.ts';
import type { Span } from '../../text/spans.ts';
import type { Exception } from './lexicon.ts';

const before = `(?<![${alnum}]|[${alnum}][-'’])`;
const after = `(?![${alnum}]|[-'’][${alnum}])`;

/** Lists of words, each with its name. */
export type Lists<Name> = readonly (readonly [name: Name, list: readonly string[]])[];

/** One pattern for all lists, a group for each. */
const patternOf = once((lists: Lists<unknown>) => {
  const groups = lists.map(([, list]) => `(${list.map(inLowerCase).join('|') || '(?!)'})`);
  return lazy(() => `${before}(?:${groups.join('|') || '(?!)'})${after}`, 'g');
});

function inLowerCase(source: string): string {
  return source.replaceAll('\\p{L}', `[${letter}]`);
}

/**
 * The words of several lists in a text, each with the name of its list: whole words, whatever their case. Where several
 * begin at one place, the first list counts, and the first word of it. Lists hold sources of regular expressions without
 * groups that capture. The text is `normalise`d, as edits spell it: to look back over runs of white space takes quadratic time.
 */
export function findAll<Name>(text: string, lists: Lists<Name>): (Span & { readonly name: Name })[] {
  return all(patternOf(lists)(), lower(text)).map((match) => {
    const list = lists[match.findIndex((group, k) => k > 0 && group !== undefined) - 1];
    const [name] = list as Lists<Name>[number];
    return { start: match.index, end: match.index + match[0].length, name };
  });
}

const alone = once((list: readonly string[]): Lists<undefined> => [[undefined, list]]);

/** The words of one list in a text. */
export function find(text: string, list: readonly string[]): Span[] {
  return findAll(text, alone(list));
}

/** How far behind a word its context is read. */
const AHEAD = 60;

/** Whether a word that was found is none of those that only look like it. */
export function isNone(exceptions: readonly Exception[], text: string, { start, end }: Span): boolean {
  const [word, head] = [text.slice(start, end), leadUp(text, start)];
  const tail = text.slice(end, end + AHEAD).trimStart();
  return exceptions.every(
    (exception) =>
      exception.word?.test(word) === false ||
      exception.before?.test(head) === false ||
      exception.after?.test(tail) === false,
  );
}

/** How far before a word its context is read. */
const REACH = 200;

/** The text right before a place, as far as one reads back to understand it. */
export function leadUp(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}

import type { Exception } from './lexicon.ts';
import type { Span } from './sides.ts';

const before = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-'’])";
const after = "(?![\\p{L}\\p{N}]|[-'’][\\p{L}\\p{N}])";

/** A function that makes something of an object once, and only when it is asked for. */
export function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, { readonly to: To }>();
  return (from) => {
    const known = made.get(from) ?? { to: make(from) };
    made.set(from, known);
    return known.to;
  };
}

const patternOf = once((sources: readonly string[]) =>
  sources.length > 0
    ? new RegExp(`${before}(?:${sources.join('|').replaceAll(' ', '\\s+')})${after}`, 'giu')
    : undefined,
);

/**
 * The words of a list in a text: whole words, whatever their case, the first of the list that fits. The list holds sources
 * of regular expressions in which a space stands for any white space.
 */
export function find(text: string, list: readonly string[]): Span[] {
  const pattern = patternOf(list);
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The words of several lists in a text, each with the name of its list, list by list. */
export function findAll<Name>(
  text: string,
  lists: readonly (readonly [name: Name, list: readonly string[]])[],
): (Span & { readonly name: Name })[] {
  return lists.flatMap(([name, list]) => find(text, list).map((span) => ({ ...span, name })));
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

/**
 * Spans of which none shares a character with another or with `taken`: the ones that come first in the list stay. In the
 * order of the text.
 */
export function apart<T extends Span>(spans: readonly T[], taken: readonly Span[] = []): T[] {
  const used = new Uint8Array([...spans, ...taken].reduce((most, { end }) => Math.max(most, end), 0));
  for (const { start, end } of taken) used.fill(1, start, end);
  const free = spans.filter(({ start, end }) => {
    const isFree = !used.subarray(start, end).includes(1);
    if (isFree) used.fill(1, start, end);
    return isFree;
  });
  return free.sort((a, b) => a.start - b.start);
}

/** How far before a word its context is read. */
const REACH = 200;

/** The text right before a place, as far as one reads back to understand it. */
export function leadUp(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}

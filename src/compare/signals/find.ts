import type { Span } from './sides.ts';

/** Finds the words of a list in a text: whole words, whatever their case, the first of the list that fits. */
export type Finder = (text: string) => Span[];

const before = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-'’])";
const after = "(?![\\p{L}\\p{N}]|[-'’][\\p{L}\\p{N}])";

/** A finder for sources of regular expressions in which a space stands for any white space. */
export function finder(sources: readonly string[]): Finder {
  const pattern = new RegExp(`${before}(?:${sources.join('|').replaceAll(' ', '\\s+')})${after}`, 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
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

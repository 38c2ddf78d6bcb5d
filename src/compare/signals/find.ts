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

/** Spans in the order of a text, those left out that share a character with one before them or with `others`. */
export function apart<T extends Span>(spans: readonly T[], others: readonly Span[] = []): T[] {
  const taken: Span[] = [...others];
  return spans
    .filter((span) => {
      const free = taken.every((other) => other.end <= span.start || span.end <= other.start);
      if (free) taken.push(span);
      return free;
    })
    .sort((a, b) => a.start - b.start);
}

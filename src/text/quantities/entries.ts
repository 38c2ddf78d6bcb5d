import { alnum, lower, wordEnd } from '../letters.ts';
import { lazy } from '../patterns.ts';

/** What words say, as a pattern without capturing groups, and what they stand for. */
export type Entry<T> = readonly [source: string, is: T];

/** What was read right behind or before a number, and how many characters it takes. */
export interface Read<T> {
  readonly is: T;
  readonly length: number;
}

/** What a unit is glued to its number by, if by anything: `3 km`, `3km`, `3-km`. */
export const glue = '[ \\u00a0\\u2009\\u202f-]?';

/** Reads the first entry that stands at the start of a text, behind `lead`. Case does not matter. */
export function startingWith<T>(
  entries: readonly Entry<T>[],
  lead = glue,
): (text: string) => Read<T> | undefined {
  const read = reader(entries, (any) => `^${lead}(?:${any.toLowerCase()})${wordEnd}`);
  return (text) => read(lower(text));
}

/** Reads the first entry that a text ends in, with a space behind it or none. Case matters: these are signs and codes. */
export function endingWith<T>(entries: readonly Entry<T>[]): (text: string) => Read<T> | undefined {
  return reader(entries, (any) => `(?<![${alnum}])(?:${any})[ \\u00a0]?$`);
}

/** One pattern for all entries: a text is looked at once for thirty measures. */
function reader<T>(entries: readonly Entry<T>[], framed: (any: string) => string) {
  const pattern = lazy(() => framed(entries.map(([source]) => `(${source})`).join('|')));
  return (text: string): Read<T> | undefined => {
    const match = pattern().exec(text);
    if (!match) return undefined;
    const entry = entries[match.slice(1).findIndex((group) => group !== undefined)];
    return entry && { is: entry[1], length: match[0].length };
  };
}

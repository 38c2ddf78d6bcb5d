import type { Draft, Place } from '../model.ts';
import { lineStarts } from '../text/places.ts';
import { type InvisibleCharacter, invisibles } from '../text/safe.ts';
import type { Context } from './check.ts';

/** YAML's escapes that are one letter, for characters that invisible ones can be. */
const letters: Readonly<Record<string, number>> = {
  0: 0,
  a: 7,
  b: 8,
  v: 11,
  f: 12,
  r: 13,
  e: 27,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/**
 * Invisible characters that stand as escapes in the double-quoted values of a draft, such as `"\u202e"`, at the index
 * of the escape in the file's text. A backslash is an escape in such values alone, so that they are looked up one by one.
 */
export function escapes({ draft, at, text }: Context): InvisibleCharacter[] {
  if (!/\\[0abvfreNLPxuU]/.test(text)) return [];
  const starts = lineStarts(text);
  // A value that is not there has the place of its mapping, which several of them may share.
  const offsets = values(draft, at).map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1);
  return [...new Set(offsets)].flatMap((offset) => escapesAt(text, offset));
}

// A pair of surrogates, as JSON writes a character, is one visible character: it is matched first, as no group.
const escapePattern = /\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|x(..)|u(....)|U(.{8})|([\s\S]))/gu;

function escapesAt(text: string, start: number): InvisibleCharacter[] {
  if (text[start] !== '"') return [];
  const found: InvisibleCharacter[] = [];
  for (const match of text.slice(start, closingQuote(text, start)).matchAll(escapePattern)) {
    const [, two, four, eight, letter = ''] = match;
    const hexadecimal = two ?? four ?? eight;
    const code = hexadecimal === undefined ? letters[letter] : Number.parseInt(hexadecimal, 16);
    const [seen] = code === undefined ? [] : invisibles(String.fromCodePoint(code));
    if (seen) found.push({ ...seen, index: start + match.index });
  }
  return found;
}

function closingQuote(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
}

/** Places of all values that are free text. */
function values(draft: Draft, at: Context['at']): Place[] {
  const head = ['title', 'note', 'language', 'basedOn'].map((key) => at([key]));
  const parties = draft.parties.map((_, index) => at(['parties', index]));
  const sources = draft.sources.flatMap(({ key }) =>
    ['outlet', 'url'].map((name) => at(['sources', key, name])),
  );
  const points = [...draft.points, ...draft.gaps].flatMap((point) =>
    ['number', 'title', 'text', 'note'].map((key) => at([key], point)),
  );
  return [...head, ...parties, ...sources, ...points, ...inner(draft, at)];
}

function inner(draft: Draft, at: Context['at']): Place[] {
  return draft.points.flatMap((point) => {
    const variants = point.variants.flatMap((variant) => [variant, ...variant.clauses]);
    const below = [...point.clauses, ...point.gaps, ...variants];
    return below.flatMap((part) => ['label', 'party', 'text', 'note'].map((key) => at([key], part)));
  });
}

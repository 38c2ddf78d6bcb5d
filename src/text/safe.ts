import { lazy } from './patterns.ts';

/** What an invisible character can do to a reader: steer a terminal, turn the order of letters, or hide. */
export type Invisible = 'control' | 'bidi' | 'zero-width';

const bidi = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
// Lone surrogates and the two Unicode line separators count as control characters: no medium shows them as they are.
const control = '\\p{Cc}\\p{Cs}\\u2028\\u2029';
const zeroWidth = '\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb';
// Persian, the scripts of India and a few others are spelt with joiners; between their letters these hide nothing.
const scripts = 'Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(' ');
const letter = `[[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]&&[\\p{L}\\p{M}]]`;
const spared = `\\t|\\r?\\n|(?<=${letter})[\\u200c\\u200d](?=${letter})`;
const pattern = lazy(() => `(?<spared>${spared})|[${control}${bidi}${zeroWidth}]`, 'gv');
/** Characters of which none is invisible, and the one by which lines hold words together: nearly every text, and quickly seen. */
const plain =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2bff\ufdd0]*$/;
const isBidi = lazy(() => `^[${bidi}]`, 'v');
const isControl = lazy(() => `^[${control}]`, 'v');

/** An invisible character of a text, at an index in UTF-16 units. */
export interface InvisibleCharacter {
  readonly index: number;
  readonly codePoint: number;
  readonly what: Invisible;
}

/**
 * Every control, bidi and zero-width character of a text, in order. Tabs and line breaks are none, nor are joiners that
 * belong to the spelling of a script; a carriage return alone is one, because terminals overwrite the line with it.
 */
export function invisibles(text: string): InvisibleCharacter[] {
  if (plain.test(text)) return [];
  return Array.from(text.matchAll(pattern()))
    .filter((match) => match.groups?.spared === undefined)
    .map((match) => ({
      index: match.index,
      codePoint: match[0].codePointAt(0) ?? 0,
      what: classify(match[0]),
    }));
}

function classify(character: string): Invisible {
  if (isBidi().test(character)) return 'bidi';
  return isControl().test(character) ? 'control' : 'zero-width';
}

/**
 * The text as one line that is safe in a terminal: invisible characters are spelt out as `\u{202e}`, tabs and line
 * breaks are spaces, and what is longer than `limit` UTF-16 units is cut, with an ellipsis.
 */
export function visible(text: string, limit = Number.POSITIVE_INFINITY): string {
  const cut = text.length > limit ? `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : text;
  if (plain.test(cut)) return cut;
  return cut.replace(pattern(), (found: string, kept: string | undefined) => {
    if (kept !== undefined) return found.trim() === '' ? ' ' : found;
    return `\\u{${found.codePointAt(0)?.toString(16)}}`;
  });
}

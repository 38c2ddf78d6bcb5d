import { wordCharacter } from './scripts.ts';
import type { Span } from './spans.ts';

/** A term in a text, by its index in the list of terms. */
export interface FoundTerm extends Span {
  readonly term: number;
}

/** A part of a text as it is compared: a word, or one mark. */
interface Part extends Span {
  readonly key: string;
}

/** A part of a term; an open one stands for all words that begin so. */
interface Wanted {
  readonly key: string;
  readonly open: boolean;
}

/** What hides in a word without being seen: soft hyphens, joiners, zero-width spaces. */
const hidden = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const part = new RegExp(`${wordCharacter}+(?:${hidden}+${wordCharacter}+)*|[\\s]+|${hidden}|.`, 'gsv');
const unseen = new RegExp(hidden, 'gv');
/** Most words of most texts: these are their own spelling. */
const plain = /^[A-Za-z]+$/;
const openEnd = new RegExp(`${wordCharacter}\\*$`, 'v');

/**
 * Makes a function that finds terms in a text, in its order. A term is a word or phrase, in which a `*` at the end of a word
 * stands for any ending. Words are whole, or whole parts of hyphenated ones; letter case, white space, stress marks and
 * the kinds of apostrophes and hyphens do not count.
 *
 * Terms are compared part by part and never become patterns, so that nothing in them can make a text take long: the time is at most
 * that of the text's length times the terms'.
 */
export function termFinder(terms: readonly string[]): (text: string) => FoundTerm[] {
  const wanted = terms.map(wantedParts);
  return (text) => {
    const parts = partsOf(text);
    const found: FoundTerm[] = [];
    for (const [at, { start }] of parts.entries())
      for (const [term, list] of wanted.entries()) {
        const last = stands(list, parts, at) ? parts[at + list.length - 1] : undefined;
        if (last) found.push({ term, start, end: last.end });
      }
    return found;
  };
}

function stands(term: readonly Wanted[], parts: readonly Part[], at: number): boolean {
  for (const [k, { key, open }] of term.entries()) {
    const found = parts[at + k]?.key;
    if (found === undefined || !(open ? found.startsWith(key) : found === key)) return false;
  }
  return term.length > 0;
}

function wantedParts(term: string): Wanted[] {
  return term
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const open = openEnd.test(word);
      const parts = partsOf(open ? word.slice(0, -1) : word);
      return parts.map(({ key }, k) => ({ key, open: open && k === parts.length - 1 }));
    });
}

function partsOf(text: string): Part[] {
  return Array.from(text.matchAll(part), ({ 0: found, index }) => ({
    key: keyOf(found),
    start: index,
    end: index + found.length,
  })).filter(({ key }) => key !== '');
}

/** What looks equal to a reader has one key; what is not seen has none. */
function keyOf(found: string): string {
  if (plain.test(found)) return found.toLowerCase();
  const key = found
    .replace(unseen, '')
    .trim()
    .normalize('NFC')
    .replace(/\u0301/g, '')
    .toLowerCase();
  if (/^[’ʼ]$/.test(key)) return "'";
  return /^[‐‑]$/.test(key) ? '-' : key;
}

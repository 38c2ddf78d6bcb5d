import type { Theme } from '../../model.ts';
import { words } from '../../text/tokens.ts';

/** A theme that a text may belong to, and the keywords that say so, in the order of the theme's list. */
export interface Suggestion {
  readonly theme: string;
  readonly keywords: readonly string[];
}

interface Evidence extends Suggestion {
  readonly weight: number;
  readonly words: number;
}

const most = 3;

/**
 * The themes whose keywords stand in a text, best first, at most three, none without evidence. A keyword matches whole
 * words, one with a final `*` any ending of its last word. Different keywords count for more than one repeated, and a
 * phrase as much as its words; equal themes keep the order of the list.
 */
export function themeEvidence(text: string, themes: readonly Theme[]): Suggestion[] {
  const said = words(text).map((word) => word.replace(/['’]s$/, ''));
  return themes
    .map((theme) => weigh(theme, said))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.words - a.words)
    .slice(0, most)
    .map(({ theme, keywords }) => ({ theme, keywords }));
}

/** The ids of `themeEvidence`. */
export function suggestThemes(text: string, themes: readonly Theme[]): string[] {
  return themeEvidence(text, themes).map(({ theme }) => theme);
}

// 'nato' and 'nato*' found in the same word are one piece of evidence: the longer keyword takes the word.
function weigh(theme: Theme, said: readonly string[]): Evidence {
  const taken = new Set<number>();
  const found = new Set<string>();
  let weight = 0;
  for (const keyword of [...theme.keywords].sort((a, b) => b.length - a.length)) {
    const places = occurrences(keyword, said).filter((places) => places.every((at) => !taken.has(at)));
    if (places.length === 0) continue;
    for (const at of places.flat()) taken.add(at);
    found.add(keyword);
    weight += places[0]?.length ?? 0;
  }
  const keywords = theme.keywords.filter((keyword) => found.has(keyword));
  return { theme: theme.id, keywords, weight, words: taken.size };
}

/** Where a keyword stands: the indices of its words, once for each time. */
function occurrences(keyword: string, said: readonly string[]): number[][] {
  const open = keyword.endsWith('*');
  const phrase = words(keyword.replace(/\*$/, ''));
  const fits = (word: string | undefined, at: number) =>
    open && at === phrase.length - 1 ? word?.startsWith(phrase[at] ?? '') === true : word === phrase[at];
  return said.flatMap((_, start) =>
    phrase.length > 0 && phrase.every((__, at) => fits(said[start + at], at))
      ? [phrase.map((__, at) => start + at)]
      : [],
  );
}

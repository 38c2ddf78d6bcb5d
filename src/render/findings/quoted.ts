import type { Concerned } from '../../model.ts';
import { visible } from '../../text/safe.ts';

/** Long enough to know a wording by, short enough for a line. */
const LONGEST = 80;

/** Words in quotes, their end left out where they are long. */
export function quoted(words: string): string {
  return `"${visible(words, LONGEST)}"`;
}

/** Old and new words, from a little before where they begin to differ to a little after where they end to. */
export function differing({ oldWords, newWords }: Pick<Concerned, 'oldWords' | 'newWords'>): string {
  if (oldWords === newWords) return quoted(newWords);
  const [old, next] = [oldWords.split(' '), newWords.split(' ')];
  const start = Math.max(0, common(old, next) - AROUND);
  const end = Math.max(0, common(old.slice(start).toReversed(), next.slice(start).toReversed()) - AROUND);
  return [old, next].map((words) => excerpt(words, start, words.length - end)).join(' → ');
}

/** Words that are shown on either side of what differs. */
const AROUND = 3;

function common(a: readonly string[], b: readonly string[]): number {
  const k = a.findIndex((word, index) => word !== b[index]);
  return k < 0 ? a.length : k;
}

function excerpt(words: readonly string[], start: number, end: number): string {
  const text = words.slice(start, end).join(' ');
  const cut = visible(text, LONGEST);
  const isOpen = end < words.length && !cut.endsWith('…');
  return `"${start > 0 ? '…' : ''}${cut}${isOpen ? '…' : ''}"`;
}

import { isFunctionWord } from '../../text/function-words.ts';
import { isWord, type Token } from '../../text/tokens.ts';
import type { ListWords } from '../signals/lexicon.ts';
import type { Step, Text } from './text.ts';

interface List {
  readonly items: readonly string[];
  readonly joint: string;
  readonly length: number;
  /** The two words that stand behind it. */
  readonly after: Token | undefined;
  readonly behind: Token | undefined;
}

/** A list with the same members in another order, where nothing says that the order counts. */
export function reorderedList(old: Text, i: number, next: Text, j: number): Step | undefined {
  if (!mayOpenList(old, i)) return undefined;
  const [from, to] = [listAt(old, i), listAt(next, j)];
  if (!from || !to || from.joint !== to.joint || sorted(from) !== sorted(to)) return undefined;
  const isSubject = mayBeSubject(old, i) && mayBeSubject(next, j);
  const closes = (list: List) => mayClose(list, old.words, isSubject);
  if (lastOf(from) !== lastOf(to) && ![from, to].every(closes)) return undefined;
  if (old.isOrdered() || next.isOrdered()) return undefined;
  return { old: from.length, new: to.length };
}

function lastOf({ items }: List): string {
  return items.at(-1)?.toLowerCase() ?? '';
}

function sorted({ items }: List): string {
  return items
    .map((item) => item.toLowerCase())
    .sort()
    .join();
}

/** Not after a word that may belong to the first member alone, `wounded soldiers and guards`, or opens a list of acts. */
function mayOpenList({ tokens, words }: Text, k: number): boolean {
  const before = tokens[k - 1];
  return before === undefined || !isWord(before) || words.before.includes(before.text.toLowerCase());
}

/** Whether a list opens its sentence, so that a verb may follow it: not `from Kharkiv and Kherson region`. */
function mayBeSubject({ tokens, words }: Text, k: number): boolean {
  const isArticle = words.articles.includes(tokens[k - 1]?.text.toLowerCase() ?? '');
  const before = tokens[isArticle ? k - 2 : k - 1];
  return !before || !isWord(before);
}

/** Not before words that may belong to the last member alone: `prisoners of war`, `power plants`, `Kherson region`. */
function mayClose({ items, after, behind }: List, words: ListWords, isSubject: boolean): boolean {
  if (after === undefined || !isWord(after) || words.after.includes(after.text)) return true;
  if (isFunctionWord(after.text.toLowerCase()) || !/s$|^\p{Lu}/u.test(items.at(-1) ?? '')) return false;
  return /s$/.test(after.text) || (isSubject && !words.after.includes(behind?.text ?? ''));
}

/** The list at a place: single words, or names of several with capitals. */
function listAt(text: Text, start: number): List | undefined {
  const { tokens, words } = text;
  const items: string[] = [];
  for (let k = start; ; k++) {
    const item = itemAt(text, k);
    if (!item) return undefined;
    items.push(item.text);
    k += item.length;
    const comma = tokens[k]?.text === ',' ? 1 : 0;
    const joint = tokens[k + comma]?.text ?? '';
    if (words.joints.includes(joint)) {
      const last = itemAt(text, k + comma + 1);
      const end = k + comma + 1 + (last?.length ?? 0);
      const [after, behind] = tokens.slice(end, end + 2);
      return last && { items: [...items, last.text], joint, length: end - start, after, behind };
    }
    if (comma === 0) return undefined;
  }
}

function itemAt({ tokens, words }: Text, start: number): { text: string; length: number } | undefined {
  const lead = words.articles.includes(tokens[start]?.text.toLowerCase() ?? '') ? 1 : 0;
  let end = start + lead;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
  if (end === start + lead && isWord(tokens[end] ?? { text: '', spaced: false })) end++;
  const text = tokens
    .slice(start + lead, end)
    .map((token) => token.text)
    .join(' ');
  return end > start + lead && !isFunctionWord(text.toLowerCase())
    ? { text, length: end - start }
    : undefined;
}

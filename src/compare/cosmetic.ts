import type { Change, Clause, Edit, ReadEdits, VariantChange } from '../model.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { dependsOnCase, differInHyphen, inOneSpelling } from '../text/spelling.ts';
import { isWord, type Token, tokenise } from '../text/tokens.ts';

/** What a rewording consists of, as far as it tells whether it could matter. */
interface Parts extends ReadEdits {
  readonly compared: 'lead' | 'whole';
  readonly clauses: readonly Change<Clause>[];
  readonly variants?: readonly VariantChange[];
}

/**
 * Whether a rewording carries no signal and changes only punctuation, letter case, spelling or the order of a list, in its
 * own words, its clauses and variants. In doubt it does more: a comma that may restrict what stands before it, `march` and
 * `March`, brackets, quotation marks and `re-sign` are none of these, nor is another division into clauses.
 */
export function isCosmetic({ compared, edits, signals, clauses, variants = [] }: Parts): boolean {
  const isSame = (change: Change<Clause> | VariantChange) =>
    change.kind === 'unchanged' ||
    (change.kind === 'reworded' && change.cosmetic && !('moved' in change && change.moved));
  const isKept = compared === 'lead' && clauses.every(isSame) && variants.every(isSame);
  return isKept && signals.length === 0 && sameButForm(edits);
}

function sameButForm(edits: readonly Edit[]): boolean {
  const spell = (side: 'cut' | 'add') =>
    edits.map(({ op, text }) => (op === 'keep' || op === side ? text : '')).join('');
  const [old, next] = [textOf(spell('cut')), textOf(spell('add'))];
  let [i, j] = [0, 0];
  while (i < old.tokens.length || j < next.tokens.length) {
    const step = stepOver(old, i, next, j);
    if (!step) return false;
    i += step.old;
    j += step.new;
  }
  return true;
}

/** A text, with what is asked of all of it read once: a list at every other word must not take the square of the time. */
interface Text {
  readonly tokens: readonly Token[];
  /** Whether a word says that the order of things counts. */
  readonly isOrdered: boolean;
  /** The commas before `and` in a longer list, by index. */
  readonly listCommas: ReadonlySet<number>;
}

function textOf(text: string): Text {
  const tokens = tokenise(text);
  return {
    tokens,
    isOrdered: tokens.some((token) => order.test(token.text)),
    listCommas: listCommas(tokens),
  };
}

/** How many tokens of both sides say the same at a place. */
interface Step {
  readonly old: number;
  readonly new: number;
}

function stepOver(old: Text, i: number, next: Text, j: number): Step | undefined {
  const [a, b] = [old.tokens[i], next.tokens[j]];
  const atStart = isStart(old.tokens, i) && isStart(next.tokens, j);
  if (a && b && isSameToken(a.text, b.text, atStart)) return { old: 1, new: 1 };
  return (
    dividedWord(old.tokens, i, next.tokens, j) ?? looseMark(old, i, next, j) ?? reorderedList(old, i, next, j)
  );
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/^[–—−-]$/, '-'],
  [/^[“”„«»"]$/, '"'],
  [/^[‘’']$/, "'"],
];

function isSameToken(a: string, b: string, atStart: boolean): boolean {
  if (a === b) return true;
  const [x, y] = [plain(a), plain(b)];
  const [small, other] = [x.toLowerCase(), y.toLowerCase()];
  if (small === other) return x === y || (atStart && x.slice(1) === y.slice(1)) || !dependsOnCase(x, y);
  return inOneSpelling(small) === inOneSpelling(other) || differInHyphen(small, other);
}

/** In one form where a reader sees no other: one apostrophe, one hyphen, composed letters, no soft hyphens. */
function plain(text: string): string {
  return marks
    .reduce((mark, [form, one]) => mark.replace(form, one), text)
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad/g, '');
}

function isStart(tokens: readonly Token[], k: number): boolean {
  return k === 0 || /^[.:;!?]$/.test(tokens[k - 1]?.text ?? '');
}

/** `long-term` for `long term`; not `10-20` for `10 20`. */
function dividedWord(old: readonly Token[], i: number, next: readonly Token[], j: number): Step | undefined {
  const divided = (whole: readonly Token[], k: number, parts: readonly Token[], n: number) => {
    const word = plain(whole[k]?.text ?? '');
    const count = /\p{N}/u.test(word) ? 1 : word.split('-').length;
    const joined = parts.slice(n, n + count).map(({ text }) => plain(text));
    return count > 1 && joined.join('-') === word ? count : 0;
  };
  const [right, left] = [divided(old, i, next, j), divided(next, j, old, i)];
  if (right > 0) return { old: 1, new: right };
  return left > 0 ? { old: left, new: 1 } : undefined;
}

/** A comma before `and` in a longer list, and what ends the whole text. */
function looseMark(old: Text, i: number, next: Text, j: number): Step | undefined {
  const ends = ({ tokens }: Text, k: number) =>
    k === tokens.length || (k === tokens.length - 1 && /^[.,;:]$/.test(tokens[k]?.text ?? ''));
  if (ends(old, i) && ends(next, j)) return { old: old.tokens.length - i, new: next.tokens.length - j };
  if (old.listCommas.has(i)) return { old: 1, new: 0 };
  return next.listCommas.has(j) ? { old: 0, new: 1 } : undefined;
}

function listCommas(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isList = false;
  for (const [k, { text }] of tokens.entries()) {
    if (/^[.;:]$/.test(text)) isList = false;
    if (text !== ',') continue;
    if (isList && /^(?:and|or)$/.test(tokens[k + 1]?.text ?? '')) found.add(k);
    isList = true;
  }
  return found;
}

interface List {
  readonly items: readonly string[];
  readonly joint: string;
  readonly length: number;
  /** What stands behind it. */
  readonly after: Token | undefined;
}

const order = /^(?:order|sequence|first|then|finally|respectively|priority|successively|turn)$/i;

/** A list with the same members in another order, where nothing says that the order counts. */
function reorderedList(old: Text, i: number, next: Text, j: number): Step | undefined {
  if (old.isOrdered || next.isOrdered || !mayOpenList(old.tokens, i)) return undefined;
  const [from, to] = [listAt(old.tokens, i), listAt(next.tokens, j)];
  if (!from || !to || from.joint !== to.joint || sorted(from) !== sorted(to)) return undefined;
  if (lastOf(from) !== lastOf(to) && ![from, to].every((list) => mayClose(list))) return undefined;
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

const opening =
  /^(?:the|of|in|from|for|with|by|between|among|at|on|against|into|across|through|over|and|or)$/i;

/** Not after a word that may belong to the first member alone, `wounded soldiers and guards`, or opens a list of acts. */
function mayOpenList(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  return before === undefined || !isWord(before) || opening.test(before.text);
}

const auxiliary = /^(?:is|are|was|were|shall|will|must|may|can|should|have|has|do|does)$/;

/** Not before words that may belong to the last member alone: `prisoners of war`, `power plants`. */
function mayClose({ items, after }: List): boolean {
  if (after === undefined || !isWord(after) || auxiliary.test(after.text)) return true;
  return !isFunctionWord(after.text.toLowerCase()) && /s$|^\p{Lu}/u.test(items.at(-1) ?? '');
}

/** The list at a place: single words, or names of several with capitals. */
function listAt(tokens: readonly Token[], start: number): List | undefined {
  const items: string[] = [];
  for (let k = start; ; k++) {
    const item = itemAt(tokens, k);
    if (!item) return undefined;
    items.push(item.text);
    k += item.length;
    const comma = tokens[k]?.text === ',' ? 1 : 0;
    const joint = tokens[k + comma]?.text ?? '';
    if (/^(?:and|or)$/.test(joint)) {
      const last = itemAt(tokens, k + comma + 1);
      const end = k + comma + 1 + (last?.length ?? 0);
      return last && { items: [...items, last.text], joint, length: end - start, after: tokens[end] };
    }
    if (comma === 0) return undefined;
  }
}

function itemAt(tokens: readonly Token[], start: number): { text: string; length: number } | undefined {
  const lead = /^the$/i.test(tokens[start]?.text ?? '') ? 1 : 0;
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

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
  const [old, next] = [tokenise(spell('cut')), tokenise(spell('add'))];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    const step = stepOver(old, i, next, j);
    if (!step) return false;
    i += step.old;
    j += step.new;
  }
  return true;
}

/** How many tokens of both sides say the same at a place. */
interface Step {
  readonly old: number;
  readonly new: number;
}

function stepOver(old: readonly Token[], i: number, next: readonly Token[], j: number): Step | undefined {
  const [a, b] = [old[i], next[j]];
  if (a && b && isSameToken(a.text, b.text, isStart(old, i) && isStart(next, j))) return { old: 1, new: 1 };
  return dividedWord(old, i, next, j) ?? looseMark(old, i, next, j) ?? reorderedList(old, i, next, j);
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/^[–—−-]$/, '-'],
  [/^[“”„"]$/, '"'],
  [/^[‘’']$/, "'"],
];

function isSameToken(a: string, b: string, atStart: boolean): boolean {
  if (a === b) return true;
  const plain = (text: string) =>
    marks.reduce((mark, [form, one]) => mark.replace(form, one), text).replace(/[’ʼ]/g, "'");
  const [x, y] = [plain(a), plain(b)];
  const [small, other] = [x.toLowerCase(), y.toLowerCase()];
  if (small === other) return x === y || atStart || !dependsOnCase(x, y);
  return inOneSpelling(small) === inOneSpelling(other) || differInHyphen(small, other);
}

function isStart(tokens: readonly Token[], k: number): boolean {
  return k === 0 || /^[.:;!?]$/.test(tokens[k - 1]?.text ?? '');
}

/** `long-term` for `long term`. */
function dividedWord(old: readonly Token[], i: number, next: readonly Token[], j: number): Step | undefined {
  const divided = (whole: readonly Token[], k: number, parts: readonly Token[], n: number) => {
    const word = whole[k]?.text.toLowerCase() ?? '';
    const count = word.split(/[‐‑-]/).length;
    const joined = parts.slice(n, n + count).map(({ text }) => text.toLowerCase());
    return count > 1 && joined.join('-') === word.replace(/[‐‑]/g, '-') ? count : 0;
  };
  const [right, left] = [divided(old, i, next, j), divided(next, j, old, i)];
  if (right > 0) return { old: 1, new: right };
  return left > 0 ? { old: left, new: 1 } : undefined;
}

/** A comma before `and` in a longer list, and what ends the whole text. */
function looseMark(old: readonly Token[], i: number, next: readonly Token[], j: number): Step | undefined {
  const ends = (tokens: readonly Token[], k: number) =>
    k === tokens.length || (k === tokens.length - 1 && /^[.,;:]$/.test(tokens[k]?.text ?? ''));
  if (ends(old, i) && ends(next, j)) return { old: old.length - i, new: next.length - j };
  if (isListComma(old, i)) return { old: 1, new: 0 };
  return isListComma(next, j) ? { old: 0, new: 1 } : undefined;
}

function isListComma(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.text !== ',' || !/^(?:and|or)$/.test(tokens[k + 1]?.text ?? '')) return false;
  const sentence = tokens.slice(0, k).findLastIndex(({ text }) => /^[.;:]$/.test(text));
  return tokens.slice(sentence + 1, k).some(({ text }) => text === ',');
}

interface List {
  readonly items: readonly string[];
  readonly joint: string;
  readonly length: number;
}

const order = /^(?:order|sequence|first|then|finally|respectively|priority|successively|turn)$/i;

/** A list with the same members in another order, where nothing says that the order counts. */
function reorderedList(
  old: readonly Token[],
  i: number,
  next: readonly Token[],
  j: number,
): Step | undefined {
  if (!mayOpenList(old, i) || [...old, ...next].some(({ text }) => order.test(text))) return undefined;
  const [from, to] = [listAt(old, i), listAt(next, j)];
  if (!from || !to || from.joint !== to.joint || from.items.join() !== to.items.join()) return undefined;
  return { old: from.length, new: to.length };
}

/** Not after a word that may belong to the first member alone: `wounded soldiers and guards`. */
function mayOpenList(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  return before === undefined || !isWord(before) || isFunctionWord(before.text.toLowerCase());
}

/** The list at a place, its members sorted: single words, or names of several with capitals. */
function listAt(tokens: readonly Token[], start: number): List | undefined {
  const items: string[] = [];
  for (let k = start; ; ) {
    const item = itemAt(tokens, k);
    if (!item) return undefined;
    items.push(item.text);
    k += item.length;
    const mark = tokens[k]?.text ?? '';
    const joint = mark === ',' ? (tokens[k + 1]?.text ?? '') : mark;
    if (/^(?:and|or)$/.test(joint)) {
      const last = itemAt(tokens, k + (mark === ',' ? 2 : 1));
      if (!last) return undefined;
      return {
        items: [...items, last.text].sort(),
        joint,
        length: k + (mark === ',' ? 2 : 1) + last.length - start,
      };
    }
    if (mark !== ',') return undefined;
    k++;
  }
}

function itemAt(tokens: readonly Token[], start: number): { text: string; length: number } | undefined {
  const lead = /^the$/i.test(tokens[start]?.text ?? '') ? 1 : 0;
  let end = start + lead;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
  if (end === start + lead && isWord(tokens[end] ?? { text: '', spaced: false })) end++;
  const text = tokens
    .slice(start + lead, end)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  return end > start + lead && !isFunctionWord(text) ? { text, length: end - start } : undefined;
}

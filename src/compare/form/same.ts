import type { Edit } from '../../model.ts';
import { dependsOnCase, differInHyphen, inOneSpelling } from '../../text/spelling.ts';
import type { Token } from '../../text/tokens.ts';
import type { ListWords } from '../signals/lexicon.ts';
import { reorderedList } from './lists.ts';
import { type Step, type Text, textOf } from './text.ts';

/** Whether two texts differ in punctuation, letter case, spelling or the order of lists alone. */
export function sameButForm(edits: readonly Edit[], words: ListWords): boolean {
  const spell = (side: 'cut' | 'add') =>
    edits.map(({ op, text }) => (op === 'keep' || op === side ? text : '')).join('');
  const [old, next] = [textOf(spell('cut'), words), textOf(spell('add'), words)];
  let [i, j] = [0, 0];
  while (i < old.tokens.length || j < next.tokens.length) {
    const step = stepOver(old, i, next, j);
    if (!step) return false;
    i += step.old;
    j += step.new;
  }
  return true;
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

/** Words that belong to the next one with a hyphen and to the noun without it: `more-advanced arms`, `more advanced arms`. */
const degree = /^(?:more|less|most|least|fewer)$/i;

/** `long-term` for `long term`; not `10-20` for `10 20`. */
function dividedWord(old: readonly Token[], i: number, next: readonly Token[], j: number): Step | undefined {
  const divided = (whole: readonly Token[], k: number, parts: readonly Token[], n: number) => {
    const word = plain(whole[k]?.text ?? '');
    const joins = !/\p{N}/u.test(word) && !degree.test(word.split('-')[0] ?? '');
    const count = joins ? word.split('-').length : 1;
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
  if (old.listCommas().has(i)) return { old: 1, new: 0 };
  return next.listCommas().has(j) ? { old: 0, new: 1 } : undefined;
}

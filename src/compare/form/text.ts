import { isCapital } from '../../text/letters.ts';
import { onDemand } from '../../text/on-demand.ts';
import { quantities } from '../../text/quantities.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { find } from '../signals/find.ts';
import type { ListWords } from '../signals/lexicon.ts';

/** A text, with what is asked of all of it read once at most: a list at every other word must not take the square of the time. */
export interface Text {
  readonly tokens: readonly Token[];
  /** Whether a word says that the order of things counts, or a list of quantities that answers to another list. */
  readonly isOrdered: () => boolean;
  /** The commas before `and` in a longer list, by index. */
  readonly listCommas: () => ReadonlySet<number>;
  readonly words: ListWords;
}

export function textOf(text: string, words: ListWords): Text {
  const tokens = tokenise(text);
  return {
    tokens,
    isOrdered: onDemand(() => find(text, words.order).length > 0 || listsQuantities(text, words)),
    listCommas: onDemand(() => listCommas(tokens, words)),
    words,
  };
}

/** How many tokens of both sides say the same at a place. */
export interface Step {
  readonly old: number;
  readonly new: number;
}

/** How far before a quantity the word that joins it to the one before is looked for, in characters. */
const REACH = 80;

/** `Russia and Ukraine keep 50 and 30 tanks`. */
function listsQuantities(text: string, { joints }: ListWords): boolean {
  return quantities(text).some(({ start }, k, all) => {
    const between = text.slice(Math.max(all[k - 1]?.end ?? start, start - REACH), start);
    return joints.includes(between.split(/[\s,]+/).at(-2) ?? '') && !/[.;:]/.test(between);
  });
}

function listCommas(tokens: readonly Token[], words: ListWords): ReadonlySet<number> {
  const found = new Set<number>();
  let before: number[] = [];
  for (const [k, { text }] of tokens.entries()) {
    if (/^[.;:]$/.test(text)) before = [];
    if (text !== ',') continue;
    const [last = -1, other] = before;
    const isLast = last >= 0 && words.joints.includes(tokens[k + 1]?.text ?? '');
    if (
      isLast &&
      !opensAside(tokens, last, words) &&
      (other !== undefined || !opensName(tokens, last, words))
    )
      found.add(k);
    before = last < 0 ? [k] : [k, last];
  }
  return found;
}

/** `Troops, except guards, and police`: the next comma goes together with this one. */
function opensAside(tokens: readonly Token[], comma: number, { asides }: ListWords): boolean {
  return asides.includes(tokens[comma + 1]?.text.toLowerCase() ?? '');
}

/** `The mediator, Turkey, and Russia`: a name that may say who the word before it is. */
function opensName(tokens: readonly Token[], comma: number, { articles }: ListWords): boolean {
  const [before, first, second] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  const name = articles.includes(first?.text.toLowerCase() ?? '') ? second : first;
  return !isCapital(before?.text[0]) && isCapital(name?.text[0]);
}

import { type Token, tokenise } from '../../text/tokens.ts';
import { find } from '../signals/find.ts';
import type { ListWords } from '../signals/lexicon.ts';

/** A text, with what is asked of all of it read once: a list at every other word must not take the square of the time. */
export interface Text {
  readonly tokens: readonly Token[];
  /** Whether a word says that the order of things counts. */
  readonly isOrdered: boolean;
  /** The commas before `and` in a longer list, by index. */
  readonly listCommas: ReadonlySet<number>;
  readonly words: ListWords;
}

export function textOf(text: string, words: ListWords): Text {
  const tokens = tokenise(text);
  return {
    tokens,
    isOrdered: find(text, words.order).length > 0,
    listCommas: listCommas(tokens, words),
    words,
  };
}

/** How many tokens of both sides say the same at a place. */
export interface Step {
  readonly old: number;
  readonly new: number;
}

function listCommas(tokens: readonly Token[], { joints }: ListWords): ReadonlySet<number> {
  const found = new Set<number>();
  let isList = false;
  for (const [k, { text }] of tokens.entries()) {
    if (/^[.;:]$/.test(text)) isList = false;
    if (text !== ',') continue;
    if (isList && joints.includes(tokens[k + 1]?.text ?? '')) found.add(k);
    isList = true;
  }
  return found;
}

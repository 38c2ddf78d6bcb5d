import type { Phrase, Signal } from '../../model.ts';
import { apart, finder, leadUp } from './find.ts';
import { english } from './lexicon.ts';
import { type Both, otherWords, type Side } from './sides.ts';
import { type Answers, compareTerms, type Term } from './terms.ts';

const finders = [
  { key: 'and/or', find: finder(english.andOr) },
  { key: 'and', find: finder(english.and) },
  { key: 'or', find: finder(english.or) },
];

/** The words of a changed place beside the joining one that may be changed with it. */
const OTHERS = 2;

/** `and` that became `or`, or the reverse, between words that stay. */
export function andOrSignals(sides: Both<Side>): Signal[] {
  const terms = { old: joiningIn(sides.old.text), new: joiningIn(sides.new.text) };
  const alone: Answers<Phrase> = (old, next) =>
    otherWords(sides.old, old) <= OTHERS && otherWords(sides.new, next) <= OTHERS;
  return compareTerms(sides, terms, [alone]).flatMap(({ old, new: next }): Signal[] =>
    old && next ? [{ kind: 'and-or', old: old.value, new: next.value }] : [],
  );
}

/** The words that join others in a text; `neither A nor B` denies both, as `and` does. */
function joiningIn(text: string): Term<Phrase>[] {
  const found = finders.flatMap(({ key, find }) => find(text).map((span) => ({ ...span, key })));
  return apart(found).map(({ start, end, key }) => {
    const word = text.slice(start, end);
    const isBoth = /^nor$/i.test(word) && /\bneither\b[^.;]*$/i.test(leadUp(text, start));
    return { start, end, key: isBoth ? 'and' : key, value: { text: word } };
  });
}

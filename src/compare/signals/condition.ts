import type { Both, Phrase, Signal } from '../../model.ts';
import type { Span } from '../../text/spans.ts';
import { type Condition, conditionsIn } from './conditions.ts';
import { stays } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './sides.ts';
import {
  type Answers,
  compareTerms,
  inOneSlot,
  isTouched,
  type Pair,
  phrasesOf,
  type Term,
  toldOnce,
} from './terms.ts';

/**
 * Conditions and qualifiers that were added, removed or replaced. `taken` are stretches that other signals are read from:
 * `until 30 June` is a date. Told with them, and once, are other words before a time that stays.
 */
export function conditionSignals(
  sides: Both<Side>,
  taken: Both<readonly Span[]>,
  leads: readonly Pair<Phrase>[],
  lexicon: Lexicon,
): Signal[] {
  const termsOf = (side: 'old' | 'new') => {
    const led = new Set(leads.map((lead) => lead[side]?.start));
    return conditionsIn(sides[side].text, taken[side], lexicon).filter(({ start }) => !led.has(start));
  };
  const terms = { old: termsOf('old'), new: termsOf('new') };
  const slot = inOneSlot<Condition>(sides, lexicon.inflected ? INFLECTED_SLOT : undefined);
  const pairs = compareTerms(sides, terms, [areAlike, areOfOneSort, slot]);
  const news = pairs.filter(({ old, new: next }) => {
    if (old && next) return !areAlike(old, next);
    return old ? isWhole(old, sides.old, sides.new, lexicon) : isWhole(next, sides.new, sides.old, lexicon);
  });
  return [...toldOnce(news), ...leads].map((pair) => ({ kind: 'condition', ...phrasesOf(pair) }));
}

/** Two clauses with the same opening that share most of their words, which nothing but a clause has: one condition, worded otherwise. */
const areAlike: Answers<Condition> = ({ value: old }, { value: next }) => {
  if (old.opening.text !== next.opening.text) return false;
  const [from, to] = [new Set(old.stems), new Set(next.stems)];
  const common = [...from].filter((stem) => to.has(stem)).length;
  return common * 2 > Math.min(from.size, to.size);
};

/** Attributes of one noun, introductions, and clauses of a word: `without cause`, `without provocation`. */
const areOfOneSort: Answers<Condition> = ({ value: old }, { value: next }) => {
  if (old.sort !== next.sort) return false;
  switch (old.sort) {
    case 'introduction':
      return true;
    case 'attribute':
      return old.noun?.stem === next.noun?.stem;
    case 'clause':
    case 'restriction':
      return old.opening.text === next.opening.text && [old, next].every(({ stems }) => stems.length <= 1);
    case 'qualifier':
      return false;
  }
};

/** How many words may go with a condition where they take other endings along. */
const INFLECTED_SLOT = 4;

/** Whether the words that make it a condition were changed, not only some of its content, and what it restricts stays. */
function isWhole({ value }: Term<Condition>, side: Side, other: Side, lexicon: Lexicon): boolean {
  const { sort, noun, opening } = value;
  if (sort === 'restriction' && !(noun && stays(noun, side, other, lexicon))) return false;
  return isTouched(side, opening);
}

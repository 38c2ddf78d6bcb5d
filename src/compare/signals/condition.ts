import type { Signal } from '../../model.ts';
import { type Condition, conditionsIn } from './conditions.ts';
import { contentStems, stays } from './heads.ts';
import { type Both, otherWords, type Side, type Span } from './sides.ts';
import { type Answers, compareTerms, isTouched, type Pair, phrasesOf, type Term, toldOnce } from './terms.ts';

/**
 * Conditions and qualifiers that were added, removed or replaced. `taken` are stretches that other signals are read from:
 * `until 30 June` is a date.
 */
export function conditionSignals(sides: Both<Side>, taken: Both<readonly Span[]>): Signal[] {
  const terms = {
    old: conditionsIn(sides.old.text, taken.old),
    new: conditionsIn(sides.new.text, taken.new),
  };
  const pairs = compareTerms(sides, terms, [isAlike, isOfOneSort, fillsOneSlot(sides)]);
  const news = pairs.filter((pair) => isNews(pair, sides));
  return toldOnce(news).map((pair) => ({ kind: 'condition', ...phrasesOf(pair) }));
}

/** Two clauses with the same opening that share most of their words: the same condition, worded otherwise. */
const isAlike: Answers<Condition> = ({ value: old }, { value: next }) => {
  if (old.sort !== next.sort || !isClause(old) || old.opening.text !== next.opening.text) return false;
  const [from, to] = [new Set(contentStems(old.text)), new Set(contentStems(next.text))];
  const common = [...from].filter((stem) => to.has(stem)).length;
  return common * 2 > Math.min(from.size, to.size);
};

/** Attributes of one noun, introductions, and clauses of a word: `without cause`, `without provocation`. */
const isOfOneSort: Answers<Condition> = ({ value: old }, { value: next }) => {
  if (old.sort !== next.sort) return false;
  switch (old.sort) {
    case 'introduction':
      return true;
    case 'attribute':
      return old.noun?.stem === next.noun?.stem;
    case 'clause':
    case 'restriction':
      return old.opening.text === next.opening.text && [old, next].every(isShort);
    case 'qualifier':
      return false;
  }
};

function isClause({ sort }: Condition): boolean {
  return sort === 'clause' || sort === 'restriction';
}

function isShort({ text }: Condition): boolean {
  return contentStems(text).length <= 1;
}

/** The words of a changed place beside a condition that make it more than one condition in the place of another. */
const SLOT = 2;

function fillsOneSlot(sides: Both<Side>): Answers<Condition> {
  return (old, next) => otherWords(sides.old, old) <= SLOT && otherWords(sides.new, next) <= SLOT;
}

function isNews({ old, new: next }: Pair<Condition>, sides: Both<Side>): boolean {
  if (old && next) return !isAlike(old, next);
  return old ? isWhole(old, sides.old, sides.new) : isWhole(next, sides.new, sides.old);
}

/** Whether the words that make it a condition were changed, not only some of its content, and what it restricts stays. */
function isWhole({ value }: Term<Condition>, side: Side, other: Side): boolean {
  const { sort, noun, opening } = value;
  if (sort === 'restriction' && !(noun && stays(noun, side, other))) return false;
  return isTouched(side, opening);
}

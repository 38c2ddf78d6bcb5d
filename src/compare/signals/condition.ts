import type { Phrase, Signal } from '../../model.ts';
import { contentStems, headAfter } from './english.ts';
import { apart, finder } from './find.ts';
import { english } from './lexicon.ts';
import { type Both, otherWords, type Side, type Span } from './sides.ts';
import { type Answers, compareTerms, isTouched, type Pair, type Term, valuesOf } from './terms.ts';

interface Condition extends Phrase {
  /** What sort of words it is: the opening of a clause, or one of `sorts`. */
  readonly sort: string;
  /** The noun that an attribute qualifies. */
  readonly noun?: Span & { readonly stem: string };
}

const findOpenings = finder(english.openings);
const findQualifiers = finder(english.qualifiers);
const findAttributes = finder(english.attributes);

/**
 * Conditions and qualifiers that were added, removed or replaced. `taken` are stretches that other signals are read from:
 * `until 30 June` is a date.
 */
export function conditionSignals(sides: Both<Side>, taken: Both<readonly Span[]>): Signal[] {
  const terms = { old: conditionsIn(sides.old, taken.old), new: conditionsIn(sides.new, taken.new) };
  const slot: Answers<Condition> = (old, next) => isSlot(old, sides.old) && isSlot(next, sides.new);
  return compareTerms(sides, terms, [isAlike, isSameSort, slot])
    .filter((pair) => isNews(pair, sides))
    .filter((pair, k, all) => !all.slice(0, k).some((other) => saysTheSame(pair, other)))
    .map((pair) => ({ kind: 'condition', ...valuesOf(pair, ({ text }) => ({ text })) }));
}

/** `de facto` that is cut twice is gone once. */
function saysTheSame(a: Pair<Condition>, b: Pair<Condition>): boolean {
  return a.old?.key === b.old?.key && a.new?.key === b.new?.key;
}

/** Two clauses with the same opening that share most of their words: the same condition, worded otherwise. */
const isAlike: Answers<Condition> = ({ value: old }, { value: next }) => {
  if (old.sort !== next.sort || !isOpening(old)) return false;
  const [from, to] = [contentStems(old.text), contentStems(next.text)];
  const common = from.filter((stem) => to.includes(stem)).length;
  return common * 2 > Math.min(from.length, to.length);
};

/** Attributes of one noun, qualifiers, or short clauses with the same opening: `without cause`, `without provocation`. */
const isSameSort: Answers<Condition> = ({ value: old }, { value: next }) => {
  if (old.sort !== next.sort) return false;
  if (old.sort === 'introduction') return true;
  if (old.sort === 'attribute') return old.noun?.stem === next.noun?.stem;
  return isOpening(old) && [old, next].every(({ text }) => contentStems(text).length <= 1);
};

const sorts: ReadonlySet<string> = new Set(['introduction', 'qualifier', 'attribute']);

function isOpening({ sort }: Condition): boolean {
  return !sorts.has(sort);
}

const introduction =
  /(?<=^|[.;:] )(?:By|Under|Upon|At|Through|Pursuant to|In accordance with|In agreement with) [^,;.:]{2,120}(?=,)/gu;

/** How or under what a sentence holds, said first: `By statute, ...`. */
function introductionsIn(text: string): Span[] {
  return Array.from(text.matchAll(introduction), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The words of a changed place beside a condition that make it more than one condition in the place of another. */
const SLOT = 2;

function isSlot(term: Term<Condition>, side: Side): boolean {
  return otherWords(side, term) <= SLOT;
}

function conditionsIn({ text }: Side, taken: readonly Span[]): Term<Condition>[] {
  const introductions = introductionsIn(text).map((span) => ({ ...span, sort: 'introduction' }));
  const qualifiers = findQualifiers(text).map((span) => ({ ...span, sort: 'qualifier' }));
  const attributes = findAttributes(text).map((span) => ({ ...span, sort: 'attribute' }));
  const openings = findOpenings(text).map((span) => ({ ...span, sort: wordsOf(text, span).toLowerCase() }));
  const found = apart([...introductions, ...qualifiers, ...openings, ...attributes], taken);
  return found.map((span, k) => {
    const { sort, start } = span;
    if (sorts.has(sort)) {
      const noun = sort === 'attribute' ? headAfter(text, span) : undefined;
      const words = wordsOf(text, span);
      return {
        start,
        end: span.end,
        key: keyOf(words),
        value: { text: words, sort, ...(noun ? { noun } : {}) },
      };
    }
    const end = endOfClause(text, span, found[k + 1]?.start ?? text.length);
    const words = text.slice(start, end);
    return { start, end, key: `${sort} ${contentStems(words).join(' ')}`, value: { text: words, sort } };
  });
}

/** `in the short term` and `short-term` say the same. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:in|on|by|at)\s+(?:the|a|an)?\s*/, '')
    .replace(/[\s-]+/g, ' ');
}

function endOfClause(text: string, { end }: Span, next: number): number {
  const stop = text.slice(end).search(/[,;:.!?](?!\d)|\s[-–—]\s|[()]/u);
  return trimmedEnd(text, Math.min(next, stop < 0 ? text.length : end + stop));
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).replace(/\s+(?:(?:and|or|but|only)\s*)?$/i, '').length;
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function isNews({ old, new: next }: Pair<Condition>, sides: Both<Side>): boolean {
  if (old && next) return !isAlike(old, next);
  return old ? isChanged(old, sides.old) : isChanged(next as Term<Condition>, sides.new);
}

/** Whether the words that make it a condition were cut or added, not only some of its content. */
function isChanged({ value, start, end }: Term<Condition>, side: Side): boolean {
  return isTouched(side, { start, end: isOpening(value) ? start + value.sort.length : end });
}

import type { Phrase } from '../../model.ts';
import { once } from '../../text/on-demand.ts';
import { apart } from '../../text/quantities/spans.ts';
import type { Span } from '../../text/spans.ts';
import { stemmerFor } from '../../text/stems.ts';
import { findAll, type Lists } from './find.ts';
import { contentStems, type Head, headAfter, headBefore } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { overlapping } from './sides.ts';
import type { Term } from './terms.ts';

/** Words that limit or widen what a sentence says. */
export interface Condition extends Phrase {
  /** A clause with its opening, words before the sentence's subject, or what qualifies a verb or a noun. */
  readonly sort: 'clause' | 'restriction' | 'introduction' | 'qualifier' | 'attribute';
  /** The words that make it a condition: of a clause its opening, as it is written, otherwise all of them. */
  readonly opening: Span & { readonly text: string };
  /** Stems of the words of a clause, but for its quantities. */
  readonly stems: readonly string[];
  /** The noun that an attribute or a clause with `that` qualifies. */
  readonly noun?: Head | undefined;
}

/** The conditions of a text, in its order, but for the stretches `taken` that something else is read from. */
export function conditionsIn(text: string, taken: readonly Span[], lexicon: Lexicon): Term<Condition>[] {
  const found = apart(findAll(text, listsOf(lexicon)), taken);
  const terms = found.map((span, k): Term<Condition> => {
    const { start, name: sort } = span;
    const isClause = sort === 'clause' || sort === 'restriction';
    const end = isClause ? endOfClause(text, span, lexicon, found[k + 1]?.start) : span.end;
    const words = text.slice(start, end);
    const opening = { start, end: span.end, text: text.slice(start, span.end).toLowerCase() };
    const noun = nounOf(text, span, sort, lexicon);
    const stems = isClause ? stemsOf(without(taken, text, { start, end }), lexicon) : [];
    const key = isClause ? `${opening.text} ${stems.join(' ')}` : keyOf(words, lexicon);
    return { start, end, key, value: { text: words, sort, opening, noun, stems } };
  });
  // `Until 31 March 2026` is a date and no more.
  return terms.filter((term) => term.value.stems.length > 0 || overlapping(taken, term).length === 0);
}

/** A stretch without what other signals are read from: another number makes no other condition. */
function without(taken: readonly Span[], text: string, { start, end }: Span): string {
  const within = overlapping(taken, { start, end });
  const starts = [start, ...within.map((span) => span.end)];
  return starts.map((from, k) => text.slice(from, within[k]?.start ?? end)).join(' ');
}

/** First those that hold others. */
const listsOf = once(
  (lexicon: Lexicon): Lists<Condition['sort']> => [
    ['introduction', lexicon.introductions],
    ['qualifier', lexicon.qualifiers],
    ['clause', lexicon.openings],
    ['restriction', lexicon.restrictions],
    ['attribute', lexicon.attributes],
  ],
);

function nounOf(text: string, span: Span, sort: Condition['sort'], lexicon: Lexicon): Head | undefined {
  if (sort === 'attribute') return headAfter(text, span, lexicon);
  return sort === 'restriction' ? headBefore(text, span, lexicon) : undefined;
}

/** Where endings tell who does what, the order of the words does not. */
function stemsOf(words: string, lexicon: Lexicon): string[] {
  const stems = contentStems(words, lexicon);
  return lexicon.inflected ? stems.sort() : stems;
}

/** `in the short term` and `short-term` say the same. */
function keyOf(words: string, { lead, inflected, language }: Lexicon): string {
  const said = words.toLowerCase().replace(lead, '').split(/[\s-]/);
  return said.map(inflected ? stemmerFor(language) : (word) => word).join(' ');
}

/** The longest clause, in characters. */
const LONGEST = 300;

/** A clause ends with its part of the sentence, or where the next condition begins. */
function endOfClause(text: string, { end }: Span, { trail }: Lexicon, next = text.length): number {
  const rest = text.slice(end, Math.min(next, end + LONGEST));
  const stop = rest.search(/[,;:.!?](?!\d)|\s[-–—]\s|[()]/u);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  return end + clause.replace(trail, '').length;
}

import type { Phrase } from '../../model.ts';
import { apart, finder } from './find.ts';
import { contentStems, type Head, headAfter, headBefore } from './heads.ts';
import { english } from './lexicon.ts';
import type { Span } from './sides.ts';
import type { Term } from './terms.ts';

/** Words that limit or widen what a sentence says. */
export interface Condition extends Phrase {
  /** A clause with its opening, words before the sentence's subject, or what qualifies a verb or a noun. */
  readonly sort: 'clause' | 'restriction' | 'introduction' | 'qualifier' | 'attribute';
  /** The words that make it a condition: of a clause its opening, as it is written, otherwise all of them. */
  readonly opening: Span & { readonly text: string };
  /** The noun that an attribute or a clause with `that` qualifies. */
  readonly noun?: Head | undefined;
}

const findOpenings = finder(english.openings);
const findRestrictions = finder(english.restrictions);
const findQualifiers = finder(english.qualifiers);
const findAttributes = finder(english.attributes);
const findIntroductions = finder(english.introductions);

/** The conditions of a text, in its order, but for the stretches `taken` that something else is read from. */
export function conditionsIn(text: string, taken: readonly Span[]): Term<Condition>[] {
  const found = apart(
    [
      ...findIntroductions(text).map((span) => ({ ...span, sort: 'introduction' as const })),
      ...findQualifiers(text).map((span) => ({ ...span, sort: 'qualifier' as const })),
      ...findOpenings(text).map((span) => ({ ...span, sort: 'clause' as const })),
      ...findRestrictions(text).map((span) => ({ ...span, sort: 'restriction' as const })),
      ...findAttributes(text).map((span) => ({ ...span, sort: 'attribute' as const })),
    ],
    taken,
  );
  return found.map((span, k) => {
    const { start, sort } = span;
    const isClause = sort === 'clause' || sort === 'restriction';
    const end = isClause ? endOfClause(text, span, found[k + 1]?.start) : span.end;
    const words = text.slice(start, end);
    const opening = { start, end: span.end, text: text.slice(start, span.end).toLowerCase() };
    const noun = nounOf(text, span);
    const key = isClause ? `${opening.text} ${contentStems(words).join(' ')}` : keyOf(words);
    return { start, end, key, value: { text: words, sort, opening, noun } };
  });
}

function nounOf(text: string, span: Span & Pick<Condition, 'sort'>): Head | undefined {
  if (span.sort === 'attribute') return headAfter(text, span);
  return span.sort === 'restriction' ? headBefore(text, span) : undefined;
}

/** `in the short term` and `short-term` say the same. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:in|on|by|at)\s+(?:(?:the|an?)\s+)?/, '')
    .replace(/[\s-]+/g, ' ');
}

/** The longest clause, in characters. */
const LONGEST = 300;

/** A clause ends with its part of the sentence, or where the next condition begins. */
function endOfClause(text: string, { end }: Span, next = text.length): number {
  const rest = text.slice(end, Math.min(next, end + LONGEST));
  const stop = rest.search(/[,;:.!?](?!\d)|\s[-–—]\s|[()]/u);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  return end + clause.replace(/\s+(?:(?:and|or|but|only)\s*)?$/i, '').length;
}

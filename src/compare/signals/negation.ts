import type { Both, Phrase, Signal } from '../../model.ts';
import { apart } from '../../text/quantities/spans.ts';
import type { Span } from '../../text/spans.ts';
import { find, isNone, leadUp } from './find.ts';
import { contentStems, headAfter } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './sides.ts';
import { compareTerms, inNarrowPlace, type Pair, phrasesOf, type Term } from './terms.ts';

/**
 * Negations that were added, removed, or that went to other words; `taken` are stretches that say something else, as
 * `no more than 500` does. A negated word that another replaces is no moved negation.
 */
export function negationSignals(sides: Both<Side>, taken: Both<readonly Span[]>, lexicon: Lexicon): Signal[] {
  const terms = {
    old: negationsIn(sides.old.text, taken.old, lexicon),
    new: negationsIn(sides.new.text, taken.new, lexicon),
  };
  const pairs = compareTerms(sides, terms, [inNarrowPlace(sides)]);
  if (pairs.length === 0) return [];
  const stems = {
    old: positives(sides.old.text, terms.old, lexicon),
    new: positives(sides.new.text, terms.new, lexicon),
  };
  return pairs
    .filter((pair) => pair.old === null || pair.new === null || hasMoved(pair, stems))
    .map((pair) => ({ kind: 'negation', ...phrasesOf(pair) }));
}

function negationsIn(text: string, taken: readonly Span[], lexicon: Lexicon): Term<Phrase>[] {
  const spans = apart(find(text, lexicon.negations), taken);
  return spans
    .filter((span) => isNone(lexicon.notNegations, text, span))
    .map((span) => {
      const head = headAfter(text, afterSubject(text, span, lexicon), lexicon);
      const end = head ? endOfPhrase(text, span, head.end, lexicon) : span.end;
      const words = text.slice(span.start, end);
      return { ...span, key: verbBefore(text, span, lexicon) ?? head?.stem ?? '', value: { text: words } };
    });
}

/** One word more where it belongs to the same phrase: `No security guarantee`. */
function endOfPhrase(
  text: string,
  { start, end: after }: Span,
  end: number,
  { objectNegation }: Lexicon,
): number {
  if (!objectNegation?.word.test(text.slice(start, after))) return end;
  return end + (/^[ \u00a0]\p{Ll}{4,}(?=[ \u00a0.,;])/u.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

/** `Awards bear no interest` denies what `awards do not bear interest` denies. */
function verbBefore(text: string, { start, end }: Span, lexicon: Lexicon): string | undefined {
  const { objectNegation } = lexicon;
  if (!objectNegation?.word.test(text.slice(start, end))) return undefined;
  return contentStems(objectNegation.verb.exec(leadUp(text, start))?.groups?.verb ?? '', lexicon)[0];
}

/** `Neither A nor B shall withdraw` denies the withdrawal. */
function afterSubject(text: string, span: Span, { farNegation }: Lexicon): Span {
  if (!farNegation?.word.test(text.slice(span.start, span.end))) return span;
  const verb = farNegation.verb.exec(text.slice(span.end, span.end + 100));
  return verb ? { start: span.start, end: span.end + verb[0].length } : span;
}

/** The stems that a text has outside its negations. */
function positives(text: string, negations: readonly Term<Phrase>[], lexicon: Lexicon): ReadonlySet<string> {
  const ends = negations.map(({ start, value }) => start + value.text.length);
  const parts = [0, ...ends].map((end, k) => text.slice(end, negations[k]?.start));
  return new Set(contentStems(parts.join(' '), lexicon));
}

function hasMoved({ old, new: next }: Pair<Phrase>, stems: Both<ReadonlySet<string>>): boolean {
  return (old !== null && stems.new.has(old.key)) || (next !== null && stems.old.has(next.key));
}

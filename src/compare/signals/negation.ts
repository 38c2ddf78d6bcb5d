import type { Phrase, Signal } from '../../model.ts';
import { apart, finder, leadUp } from './find.ts';
import { contentStems, headAfter } from './heads.ts';
import { english } from './lexicon.ts';
import type { Both, Side, Span } from './sides.ts';
import { compareTerms, inNarrowPlace, type Pair, phrasesOf, type Term } from './terms.ts';

const findNegations = finder(english.negations);

/**
 * Negations that were added, removed, or that went to other words; `taken` are stretches that say something else, as
 * `no more than 500` does. A negated word that another replaces is no moved negation.
 */
export function negationSignals(sides: Both<Side>, taken: Both<readonly Span[]>): Signal[] {
  const terms = {
    old: negationsIn(sides.old.text, taken.old),
    new: negationsIn(sides.new.text, taken.new),
  };
  const stems = { old: positives(sides.old.text, terms.old), new: positives(sides.new.text, terms.new) };
  return compareTerms(sides, terms, [inNarrowPlace(sides)])
    .filter((pair) => pair.old === null || pair.new === null || hasMoved(pair, stems))
    .map((pair) => ({ kind: 'negation', ...phrasesOf(pair) }));
}

function negationsIn(text: string, taken: readonly Span[]): Term<Phrase>[] {
  const spans = apart(findNegations(text), taken).filter((span) => isNegation(text, span));
  return spans.map((span) => {
    const head = headAfter(text, afterSubject(text, span));
    const words = text.slice(span.start, head?.end ?? span.end);
    return { ...span, key: head?.stem ?? '', value: { text: words } };
  });
}

/** `Neither A nor B shall withdraw` denies the withdrawal. */
function afterSubject(text: string, span: Span): Span {
  if (!/^neither$/i.test(text.slice(span.start, span.end))) return span;
  const modal = /^[^.;:]{0,80}?\b(?:shall|must|may|will|can|does|do|is|are)\b/i.exec(
    text.slice(span.end, span.end + 100),
  );
  return modal ? { start: span.start, end: span.end + modal[0].length } : span;
}

const idioms = /^(?:only|least|later|less|more|fewer|withstanding)\b/i;
const orNot = /\b(?:whether or|if)\s+$/i;

/** Whether it denies something: `Protocol No 3`, `not only ... but` and `whether or not` do not. */
function isNegation(text: string, { start, end }: Span): boolean {
  const [head, tail] = [leadUp(text, start), text.slice(end, end + 24).trimStart()];
  if (/^no\.?$/i.test(text.slice(start, end)) && /^\.?\s*\d/.test(tail)) return false;
  if (/^nor$/i.test(text.slice(start, end)) && /\bneither\b[^.;]*$/i.test(head)) return false;
  if (/\bnext to\s+$/i.test(head)) return false;
  if (/\bbut\s+$/i.test(head) && /^limited to\b/i.test(tail)) return false;
  return !idioms.test(tail) && !orNot.test(head);
}

/** The stems that a text has outside its negations. */
function positives(text: string, negations: readonly Term<Phrase>[]): ReadonlySet<string> {
  const ends = negations.map(({ start, value }) => start + value.text.length);
  const parts = [0, ...ends].map((end, k) => text.slice(end, negations[k]?.start));
  return new Set(contentStems(parts.join(' ')));
}

function hasMoved({ old, new: next }: Pair<Phrase>, stems: Both<ReadonlySet<string>>): boolean {
  return (old !== null && stems.new.has(old.key)) || (next !== null && stems.old.has(next.key));
}

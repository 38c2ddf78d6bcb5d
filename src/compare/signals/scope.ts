import type { Phrase, Signal } from '../../model.ts';
import { apart, finder } from './find.ts';
import { type Head, headAfter, stays } from './heads.ts';
import { english } from './lexicon.ts';
import type { Both, Side, Span } from './sides.ts';
import { type Answers, compareTerms, inNarrowPlace, type Pair, phrasesOf, type Term } from './terms.ts';

interface Scope extends Phrase {
  /** The word that it is the scope of. */
  readonly head?: Head | undefined;
}

const findScopes = finder(english.scopes);

/** Words such as `all`, `any` and `some` that were added, removed or replaced before words that stay. */
export function scopeSignals(sides: Both<Side>, taken: Both<readonly Span[]>): Signal[] {
  const terms = { old: scopesIn(sides.old.text, taken.old), new: scopesIn(sides.new.text, taken.new) };
  const sameHead: Answers<Scope> = (old, next) => old.value.head?.stem === next.value.head?.stem;
  const near = inNarrowPlace<Scope>(sides);
  const same: Answers<Scope> = (old, next) => meaning(old) === meaning(next) && near(old, next);
  return compareTerms(sides, terms, [sameHead, same])
    .filter((pair) =>
      pair.old && pair.new ? meaning(pair.old) !== meaning(pair.new) : hasStayed(pair, sides),
    )
    .map((pair) => ({ kind: 'scope', ...phrasesOf(pair) }));
}

const synonyms = new Map([
  ['every', 'each'],
  ['whole', 'entire'],
  ['others', 'other'],
  ['exclusively', 'only'],
  ['solely', 'only'],
]);

function meaning({ value }: Term<Scope>): string {
  const word = value.text.toLowerCase();
  return synonyms.get(word) ?? word;
}

function scopesIn(text: string, taken: readonly Span[]): Term<Scope>[] {
  return apart(findScopes(text), taken).map((span) => {
    const [word, head] = [text.slice(span.start, span.end), headAfter(text, span)];
    return { ...span, key: `${word.toLowerCase()} ${head?.stem ?? ''}`, value: { text: word, head } };
  });
}

/** Whether the word that a lone scope word belongs to stays. */
function hasStayed({ old, new: next }: Pair<Scope>, sides: Both<Side>): boolean {
  const head = (old ?? next)?.value.head;
  if (!head) return false;
  return old ? stays(head, sides.old, sides.new) : stays(head, sides.new, sides.old);
}

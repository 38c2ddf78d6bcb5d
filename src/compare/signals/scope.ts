import type { Phrase, Signal } from '../../model.ts';
import { headAfter } from './english.ts';
import { finder } from './find.ts';
import { english } from './lexicon.ts';
import type { Both, Side, Span } from './sides.ts';
import { compareTerms, isTouched, type Pair, phrasesOf, type Term } from './terms.ts';

interface Scope extends Phrase {
  readonly head?: Span & { readonly stem: string };
}

const findScopes = finder(english.scopes);

/** Words such as `all`, `any` and `some` that were added, removed or replaced before words that stay. */
export function scopeSignals(sides: Both<Side>): Signal[] {
  const terms = { old: scopesIn(sides.old.text), new: scopesIn(sides.new.text) };
  const sameHead = (old: Term<Scope>, next: Term<Scope>) => old.value.head?.stem === next.value.head?.stem;
  return compareTerms(sides, terms, [sameHead])
    .filter((pair) => (pair.old && pair.new ? wordOf(pair.old) !== wordOf(pair.new) : hasStayed(pair, sides)))
    .map((pair) => ({ kind: 'scope', ...phrasesOf(pair) }));
}

function wordOf({ value }: Term<Scope>): string {
  return value.text.toLowerCase();
}

function scopesIn(text: string): Term<Scope>[] {
  return findScopes(text).map((span) => {
    const word = text.slice(span.start, span.end);
    const head = headAfter(text, span);
    return {
      ...span,
      key: `${word.toLowerCase()} ${head?.stem ?? ''}`,
      value: { text: word, ...(head ? { head } : {}) },
    };
  });
}

/** Whether the noun that a lone scope word belongs to is kept. */
function hasStayed({ old, new: next }: Pair<Scope>, sides: Both<Side>): boolean {
  const stays = (side: Side, { value }: Term<Scope>) =>
    value.head !== undefined && !isTouched(side, value.head);
  return old ? stays(sides.old, old) : next !== null && stays(sides.new, next);
}

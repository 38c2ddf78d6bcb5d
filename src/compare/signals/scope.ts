import type { Both, Phrase, Signal } from '../../model.ts';
import { once } from '../../text/on-demand.ts';
import { apart } from '../../text/quantities/spans.ts';
import type { Span } from '../../text/spans.ts';
import { findAll } from './find.ts';
import { type Head, headAfter, stays } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './sides.ts';
import { type Answers, compareTerms, inNarrowPlace, type Pair, phrasesOf, type Term } from './terms.ts';

interface Scope extends Phrase {
  /** Equal for words that say the same. */
  readonly meaning: number;
  /** The word that it is the scope of. */
  readonly head?: Head | undefined;
}

/** Words such as `all`, `any` and `some` that were added, removed or replaced before words that stay. */
export function scopeSignals(sides: Both<Side>, taken: Both<readonly Span[]>, lexicon: Lexicon): Signal[] {
  const terms = {
    old: scopesIn(sides.old.text, taken.old, lexicon),
    new: scopesIn(sides.new.text, taken.new, lexicon),
  };
  const sameHead: Answers<Scope> = (old, next) => old.value.head?.stem === next.value.head?.stem;
  const near = inNarrowPlace<Scope>(sides);
  const same: Answers<Scope> = (old, next) => old.value.meaning === next.value.meaning && near(old, next);
  return compareTerms(sides, terms, [sameHead, same])
    .filter((pair) =>
      pair.old && pair.new
        ? pair.old.value.meaning !== pair.new.value.meaning
        : hasStayed(pair, sides, lexicon),
    )
    .map((pair) => ({ kind: 'scope', ...phrasesOf(pair) }));
}

const listsOf = once((lexicon: Lexicon) => [...lexicon.scopes.entries()]);

function scopesIn(text: string, taken: readonly Span[], lexicon: Lexicon): Term<Scope>[] {
  return apart(findAll(text, listsOf(lexicon)), taken).map(({ start, end, name: meaning }) => {
    const head = headAfter(text, { start, end }, lexicon);
    const value = { text: text.slice(start, end), meaning, head };
    return { start, end, key: `${meaning} ${head?.stem ?? ''}`, value };
  });
}

/** Whether the word that a lone scope word belongs to stays. */
function hasStayed({ old, new: next }: Pair<Scope>, sides: Both<Side>, lexicon: Lexicon): boolean {
  const head = (old ?? next)?.value.head;
  if (!head) return false;
  return old ? stays(head, sides.old, sides.new, lexicon) : stays(head, sides.new, sides.old, lexicon);
}

import type { Phrase, Signal } from '../../model.ts';
import { apart, findAll } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { type Both, otherWords, type Side } from './sides.ts';
import { type Answers, compareTerms, type Term } from './terms.ts';

/** The words of a changed place beside the joining one that may be changed with it. */
const OTHERS = 2;

/** `and` that became `or`, or the reverse, between words that stay. */
export function andOrSignals(sides: Both<Side>, lexicon: Lexicon): Signal[] {
  const terms = { old: joiningIn(sides.old.text, lexicon), new: joiningIn(sides.new.text, lexicon) };
  const alone: Answers<Phrase> = (old, next) =>
    otherWords(sides.old, old) <= OTHERS && otherWords(sides.new, next) <= OTHERS;
  return compareTerms(sides, terms, [alone]).flatMap(({ old, new: next }): Signal[] =>
    old && next ? [{ kind: 'and-or', old: old.value, new: next.value }] : [],
  );
}

function joiningIn(text: string, { andOr, and, or }: Lexicon): Term<Phrase>[] {
  const found = findAll(text, [
    ['and/or', andOr],
    ['and', and],
    ['or', or],
  ]);
  return apart(found).map(({ start, end, name: key }) => {
    return { start, end, key, value: { text: text.slice(start, end) } };
  });
}

import type { Both, Phrase, Signal } from '../../model.ts';
import { once } from '../../text/on-demand.ts';
import { findAll, type Lists } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './sides.ts';
import { compareTerms, inOneSlot, type Term } from './terms.ts';

/** `and` that became `or`, or the reverse, between words that stay. */
export function andOrSignals(sides: Both<Side>, lexicon: Lexicon): Signal[] {
  // Every text has an "and": mostly none is touched.
  if (!changesOne(sides.old, lexicon) && !changesOne(sides.new, lexicon)) return [];
  const terms = { old: joiningIn(sides.old.text, lexicon), new: joiningIn(sides.new.text, lexicon) };
  return compareTerms(sides, terms, [inOneSlot(sides)]).flatMap(({ old, new: next }): Signal[] =>
    old && next ? [{ kind: 'and-or', old: old.value, new: next.value }] : [],
  );
}

function changesOne({ text, changed }: Side, lexicon: Lexicon): boolean {
  const runs = changed.map(({ start, end }) => text.slice(start, end));
  return joiningIn(runs.join('\n'), lexicon).length > 0;
}

const listsOf = once(
  ({ andOr, and, or }: Lexicon): Lists<string> => [
    ['and/or', andOr],
    ['and', and],
    ['or', or],
  ],
);

function joiningIn(text: string, lexicon: Lexicon): Term<Phrase>[] {
  return findAll(text, listsOf(lexicon)).map(({ start, end, name: key }) => {
    return { start, end, key, value: { text: text.slice(start, end) } };
  });
}

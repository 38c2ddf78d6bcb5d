import type { Phrase, Signal } from '../../model.ts';
import { words } from '../../text/tokens.ts';
import { finder } from './find.ts';
import { english } from './lexicon.ts';
import { type Both, hunksIn, overlapping, type Side } from './sides.ts';
import { compareTerms, type Term } from './terms.ts';

const finders = { and: finder(english.and), or: finder(english.or) };

/** `and` that became `or`, or the reverse, between words that stay. */
export function andOrSignals(sides: Both<Side>): Signal[] {
  const terms = { old: joiningIn(sides.old), new: joiningIn(sides.new) };
  return compareTerms(sides, terms, [() => true]).flatMap(({ old, new: next }): Signal[] =>
    old && next ? [{ kind: 'and-or', old: old.value, new: next.value }] : [],
  );
}

/** The words of a place beside the joining one that may be changed with it. */
const OTHERS = 2;

function joiningIn(side: Side): Term<Phrase>[] {
  const of = (key: 'and' | 'or') =>
    finders[key](side.text).map((span) => ({
      ...span,
      key,
      value: { text: side.text.slice(span.start, span.end) },
    }));
  const either = of('or').filter(({ value }) => value.text.includes('/'));
  const all = [...of('and'), ...of('or')].filter((term) =>
    either.every(({ start, end }) => term.end <= start || end <= term.start),
  );
  return [...all, ...either.map((term) => ({ ...term, key: 'and/or' }))]
    .filter((term) => hunksIn(side, term).every((hunk) => wordsIn(side, hunk) <= OTHERS + 1))
    .sort((a, b) => a.start - b.start);
}

function wordsIn(side: Side, hunk: number): number {
  const runs = overlapping(side.changed, { start: 0, end: side.text.length }).filter(
    (run) => run.hunk === hunk,
  );
  return runs.reduce((sum, { start, end }) => sum + words(side.text.slice(start, end)).length, 0);
}

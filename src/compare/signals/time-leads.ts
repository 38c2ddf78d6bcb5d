import type { Both, Phrase, Quantity } from '../../model.ts';
import { find, leadUp } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './sides.ts';
import { compareTerms, type Pair, type Term } from './terms.ts';

/** A date or duration with the word before it that says when: `after 1 May`. */
interface Led extends Phrase {
  /** The date or duration alone, however it is spelt. */
  readonly time: string;
}

/** Another word before a time that stays: `before 1 May` against `after 1 May`. */
export function otherTimeLeads(
  sides: Both<Side>,
  times: Both<readonly Term<Quantity>[]>,
  lexicon: Lexicon,
): Pair<Phrase>[] {
  const terms = { old: led(sides.old, times.old, lexicon), new: led(sides.new, times.new, lexicon) };
  return compareTerms(sides, terms, []).filter(
    (pair) => pair.old && pair.new && pair.old.value.time === pair.new.value.time,
  );
}

function led({ text }: Side, times: readonly Term<Quantity>[], { timeLeads }: Lexicon): Term<Led>[] {
  return times.flatMap((time) => {
    const ahead = leadUp(text, time.start);
    const before = ahead.trimEnd();
    const word = find(before, timeLeads).findLast(({ end }) => end === before.length);
    if (!word) return [];
    const lead = before.slice(word.start).toLowerCase();
    const start = time.start - (ahead.length - word.start);
    const value = { text: text.slice(start, time.end), time: time.key };
    return [{ start, end: time.end, key: `${lead} ${time.key}`, value }];
  });
}

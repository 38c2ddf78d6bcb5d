import type { PartyMention, Signal } from '../../model.ts';
import { type Both, keptIn, otherWords, overlapping, type Side, type Span } from './sides.ts';
import { compareTerms, inOnePlace, type Pair, type Term } from './terms.ts';

/** A party named in a text, and the parties that it is listed with: `Russia and Ukraine`. */
interface Named extends PartyMention {
  readonly list: readonly Term<PartyMention>[];
}

/** The words of a changed place beside two names that make it more than one name in the place of another. */
const SLOT = 2;

/**
 * Parties that a rewording names where the old text did not, that it names no more, and those that another replaces. One
 * that is named again or less often is no signal, unless it came to a list of parties or left it.
 */
export function partySignals(sides: Both<Side>, mentions: Both<readonly Term<PartyMention>[]>): Signal[] {
  const terms = {
    old: withLists(sides.old.text, mentions.old),
    new: withLists(sides.new.text, mentions.new),
  };
  const idsOf = (list: readonly Term<PartyMention>[]) => new Set(list.map(({ value }) => value.id));
  const ids = { old: idsOf(mentions.old), new: idsOf(mentions.new) };
  const gone = ({ value }: Term<Named>) => !ids.new.has(value.id);
  const fresh = ({ value }: Term<Named>) => !ids.old.has(value.id);
  const near = inOnePlace<Named>(sides);
  const pairs = compareTerms(sides, terms, [
    (old, next) => near(old, next) && gone(old) && fresh(next),
    near,
  ]);
  const signals = pairs.flatMap((pair) => {
    const { old, new: next } = pair;
    const swap = isSlot(pair, sides);
    const left = old && (swap || gone(old) || changedLists(old, sides.old, terms.new)) ? plain(old) : null;
    const came =
      next && (swap || fresh(next) || changedLists(next, sides.new, terms.old)) ? plain(next) : null;
    return party(left, came);
  });
  return signals.filter((signal, k) => !signals.slice(0, k).some((other) => isSame(signal, other)));
}

/** Named five times in a sentence that is gone, a party is gone once. */
function isSame(a: Signal, b: Signal): boolean {
  if (a.kind !== 'party' || b.kind !== 'party' || (a.old && a.new)) return false;
  return a.old?.id === b.old?.id && a.new?.id === b.new?.id;
}

function party(old: PartyMention | null, next: PartyMention | null): Signal[] {
  if (old && next) return [{ kind: 'party', old, new: next }];
  if (old) return [{ kind: 'party', old, new: null }];
  return next ? [{ kind: 'party', old: null, new: next }] : [];
}

function plain({ value: { text, id } }: Term<Named>): PartyMention {
  return { text, id };
}

const joining = /^['’]?s?[\s,]*(?:(?:and|or|with|as well as|the|both|&|і|й|та|или|и)[\s,]+)*$/iu;

/** The mentions with the parties that stand beside them, parted by commas and `and` only. */
function withLists(text: string, mentions: readonly Term<PartyMention>[]): Term<Named>[] {
  const lists: Term<PartyMention>[][] = [];
  for (const mention of mentions) {
    const last = lists.at(-1)?.at(-1);
    if (last && joining.test(text.slice(last.end, mention.start))) lists.at(-1)?.push(mention);
    else lists.push([mention]);
  }
  return lists.flatMap((list) => list.map((mention) => ({ ...mention, value: { ...mention.value, list } })));
}

/** Whether one name stands in the place of another and little else was changed there. */
function isSlot({ old, new: next }: Pair<Named>, sides: Both<Side>): boolean {
  if (!old || !next) return false;
  return otherWords(sides.old, old) <= SLOT && otherWords(sides.new, next) <= SLOT;
}

/** Whether a party that the other text names too is in a list here, a kept member of which is listed there without it. */
function changedLists({ value }: Term<Named>, side: Side, other: readonly Term<Named>[]): boolean {
  const partners = value.list
    .filter((member) => member.value.id !== value.id)
    .flatMap((member) => keptIn(side, member))
    .flatMap((span: Span) => overlapping(other, span));
  return (
    partners.length > 0 &&
    partners.every((partner) => partner.value.list.every((member) => member.value.id !== value.id))
  );
}

import type { Both, PartyMention, Signal } from '../../model.ts';
import { once } from '../../text/on-demand.ts';
import type { Lexicon } from './lexicon.ts';
import { exchangedRoles } from './roles.ts';
import { keptIn, overlapping, type Side } from './sides.ts';
import { compareTerms, inNarrowPlace, inOneSlot, type Pair, type Term, toldOf, toldOnce } from './terms.ts';

/** A party named in a text, and the parties that it is listed with: `Russia and Ukraine`. */
interface Named extends PartyMention {
  readonly list: PartyList;
}

interface PartyList {
  readonly ids: Set<string>;
  readonly mentions: Term<PartyMention>[];
}

/**
 * Parties that a rewording names where the old text did not, that it names no more, and those that another replaces. One
 * that is named again or less often is no signal, unless it came to a list of parties or left it.
 */
export function partySignals(
  sides: Both<Side>,
  mentions: Both<readonly Term<PartyMention>[]>,
  lexicon: Lexicon,
): Signal[] {
  const terms = {
    old: withLists(sides.old.text, mentions.old, lexicon),
    new: withLists(sides.new.text, mentions.new, lexicon),
  };
  const ids = { old: idsOf(mentions.old), new: idsOf(mentions.new) };
  const isGone = ({ value }: Term<Named>) => !ids.new.has(value.id);
  const isFresh = ({ value }: Term<Named>) => !ids.old.has(value.id);
  const [near, isSwap] = [inNarrowPlace<Named>(sides), inOneSlot<Named>(sides)];
  const pairs = compareTerms(sides, terms, [
    (old, next) => near(old, next) && isGone(old) && isFresh(next),
    near,
  ]);
  const news = pairs.flatMap((pair) => {
    const { old, new: next } = pair;
    if (old && next && isSwap(old, next)) return [pair];
    const left = old && (isGone(old) || changedLists(old, sides.old, terms.new)) ? old : null;
    const came = next && (isFresh(next) || changedLists(next, sides.new, terms.old)) ? next : null;
    return pairOf(left, came);
  });
  const swaps = toldOnce([...news.filter(isTwoSided), ...exchangedRoles(sides, terms, lexicon)]);
  return [...swaps, ...toldOnce(news.filter((pair) => !isTwoSided(pair)))].map(signalOf);
}

function idsOf(mentions: readonly Term<PartyMention>[]): ReadonlySet<string> {
  return new Set(mentions.map(({ value }) => value.id));
}

function pairOf(old: Term<Named> | null, next: Term<Named> | null): Pair<Named>[] {
  if (old) return [next ? { old, new: next } : { old, new: null }];
  return next ? [{ old: null, new: next }] : [];
}

function isTwoSided({ old, new: next }: Pair<Named>): boolean {
  return old !== null && next !== null;
}

function signalOf(pair: Pair<Named>): Signal {
  return { kind: 'party', ...toldOf(pair, ({ text, id }) => ({ text, id })) };
}

/** What may stand between two parties of a list: commas, and words that join. */
const joining = once(({ lists: { joints, articles, others } }: Lexicon) => {
  const words = [...joints, ...articles, ...others].join('|').replaceAll(' ', '\\s+');
  return new RegExp(`^[\\s,]*(?:(?:${words})[\\s,]+)*$`, 'iu');
});

/** The most that may stand between two parties of a list, in characters. */
const GAP = 24;

/** The mentions with the parties that stand beside them, parted by commas and `and` only. */
function withLists(text: string, mentions: readonly Term<PartyMention>[], lexicon: Lexicon): Term<Named>[] {
  let last: Term<Named> | undefined;
  return mentions.map((mention) => {
    const gap = last && mention.start - last.end <= GAP ? text.slice(last.end, mention.start) : undefined;
    const isListed = gap !== undefined && joining(lexicon).test(gap);
    const list: PartyList = isListed && last ? last.value.list : { ids: new Set(), mentions: [] };
    list.ids.add(mention.value.id);
    list.mentions.push(mention);
    last = { ...mention, value: { ...mention.value, list } };
    return last;
  });
}

/** Whether a party that the other text names too is in a list here, a kept member of which is listed there without it. */
function changedLists({ value }: Term<Named>, side: Side, other: readonly Term<Named>[]): boolean {
  const members = value.list.mentions.filter((member) => member.value.id !== value.id);
  const partners = members
    .flatMap((member) => keptIn(side, member))
    .flatMap((span) => overlapping(other, span));
  return partners.length > 0 && partners.every((partner) => !partner.value.list.ids.has(value.id));
}

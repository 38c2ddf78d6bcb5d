import type { Both, PartyMention } from '../../model.ts';
import { once } from '../../text/on-demand.ts';
import { append } from '../grouped.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './sides.ts';
import type { Pair, Term } from './terms.ts';

/** Two names that are joined, not parted: `Russia, Ukraine`. */
const joined = once(
  ({ lists: { joints, articles } }: Lexicon) =>
    new RegExp(`^\\s*(?:,|${joints.join('|')})\\s+(?:(?:${articles.join('|')})\\s+)?$`, 'u'),
);

/**
 * Two parties that took each other's part: `A withdraws from B` against `B withdraws from A`. Read where a text is one
 * sentence on both sides, or as many, and a sentence names the same two and no other; the passive voice is read as the active
 * one is.
 */
export function exchangedRoles<T extends PartyMention>(
  sides: Both<Side>,
  mentions: Both<readonly Term<T>[]>,
  lexicon: Lexicon,
): Pair<T>[] {
  const [old, next] = [bySentence(sides.old, mentions.old), bySentence(sides.new, mentions.new)];
  if (old.length !== next.length) return [];
  return old.flatMap((from, k) => {
    const [a, b] = [roles(from, sides.old, lexicon), roles(next[k] ?? [], sides.new, lexicon)];
    if (!a || !b || a[0].key !== b[1].key || a[1].key !== b[0].key) return [];
    if (lexicon.inflected && isSameForm(a[0], b[1]) && isSameForm(a[1], b[0])) return [];
    return [
      { old: a[0], new: b[0] },
      { old: a[1], new: b[1] },
    ];
  });
}

/** Where endings tell who does what, names that keep theirs have only changed their places. */
function isSameForm<T extends PartyMention>(a: Term<T>, b: Term<T>): boolean {
  return a.value.text.toLowerCase() === b.value.text.toLowerCase();
}

function bySentence<T>({ text }: Side, mentions: readonly Term<T>[]): Term<T>[][] {
  const ends = Array.from(text.matchAll(/[.;](?=\s|$)/g), ({ index }) => index);
  const sentences = new Map<number, Term<T>[]>();
  let k = 0;
  for (const mention of mentions) {
    while (k < ends.length && (ends[k] ?? 0) < mention.start) k++;
    append(sentences, k, mention);
  }
  return Array.from({ length: ends.length + 1 }, (_, n) => sentences.get(n) ?? []);
}

/** Who does it and to whom, of two parties that a sentence names once each. */
function roles<T>(
  mentions: readonly Term<T>[],
  side: Side,
  lexicon: Lexicon,
): [Term<T>, Term<T>] | undefined {
  const [first, second] = mentions;
  if (!first || !second || mentions.length > 2 || first.key === second.key) return undefined;
  const between = side.text.slice(first.end, second.start);
  if (joined(lexicon).test(between)) return undefined;
  return lexicon.passive?.test(between.slice(-200)) ? [second, first] : [first, second];
}

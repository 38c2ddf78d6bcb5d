import type { Decided, Link, Passage } from '../../model.ts';
import { cutIntoPieces } from '../../text/pieces.ts';
import { profile, together } from '../../text/profile.ts';
import { inOrder, likeness, linkOf } from './links.ts';
import type { Forbids } from './partners.ts';
import { languagesOfBoth, textOf } from './texts.ts';

/** Nothing decided: all is computed. */
export const UNDECIDED: Decided = { fixed: [], forbidden: [] };

/**
 * The fixed links, and those that `alignRest` makes of the passages that are left, as if the fixed ones were not there.
 * `alignRest` gets and gives indices among the passages left.
 */
export function withFixed(
  old: readonly Passage[],
  next: readonly Passage[],
  { fixed, forbidden }: Decided,
  alignRest: (olds: readonly number[], news: readonly number[], decided: Decided) => readonly Link[],
): Link[] {
  const olds = notIn(
    fixed.flatMap((group) => group.old),
    old.length,
  );
  const news = notIn(
    fixed.flatMap((group) => group.new),
    next.length,
  );
  const left = forbidden
    .map((pair) => ({ old: olds.indexOf(pair.old), new: news.indexOf(pair.new) }))
    .filter((pair) => pair.old >= 0 && pair.new >= 0);
  const back = (indices: readonly number[], all: readonly number[]) =>
    indices.map((index) => all[index] as number);
  const rest = alignRest(olds, news, { fixed: [], forbidden: left }).map((link) =>
    linkOf(back(link.old, olds), back(link.new, news), 'score' in link ? link.score : 0),
  );
  return inOrder([...rest, ...fixedLinks(fixed, old, next)]);
}

function notIn(taken: readonly number[], length: number): number[] {
  const set = new Set(taken);
  if (set.size < taken.length) throw new Error('an index stands in two fixed links; this is a bug');
  return Array.from({ length }, (_, index) => index).filter((index) => !set.has(index));
}

/** The fixed groups as links; those without a counterpart are a link each. */
function fixedLinks(fixed: Decided['fixed'], old: readonly Passage[], next: readonly Passage[]): Link[] {
  const score = scores(old, next);
  const ascending = (indices: readonly number[]) => [...indices].sort((a, b) => a - b);
  return fixed.flatMap((group) => {
    const [olds, news] = [ascending(group.old), ascending(group.new)];
    if (news.length === 0) return olds.map((index) => linkOf([index], [], 0));
    if (olds.length === 0) return news.map((index) => linkOf([], [index], 0));
    return [linkOf(olds, news, score(olds, news))];
  });
}

/** How well the words of two groups agree, among all texts of both sides: 1 for one text that equals another. */
function scores(old: readonly Passage[], next: readonly Passage[]) {
  const languages = languagesOfBoth(old, next);
  // Sorted, so that the scores do not depend on which draft is called old; the same words in two languages are two texts.
  const texts = [...old, ...next]
    .map((passage, at) => ({ text: textOf(passage), language: languages[at] as string }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) === keyOf(b) ? 0 : 1));
  const profiles = profile(
    texts.map(({ text }) => text.split('\n').flatMap(cutIntoPieces)),
    texts.map(({ language }) => language),
  );
  const byKey = new Map(texts.map((text, k) => [keyOf(text), profiles[k] as (typeof profiles)[number]]));
  const textsOf = (indices: readonly number[], list: readonly Passage[], first: number) =>
    indices.map((index) => ({
      text: textOf(list[index] as Passage),
      language: languages[first + index] as string,
    }));
  return (olds: readonly number[], news: readonly number[]): number => {
    const [from, to] = [textsOf(olds, old, 0), textsOf(news, next, old.length)];
    if (from.length === 1 && to.length === 1 && from[0]?.text === to[0]?.text) return 1;
    const whole = (list: readonly Spoken[]) => together(list.flatMap((text) => byKey.get(keyOf(text)) ?? []));
    return likeness(whole(from), whole(to));
  };
}

/** A text and the language that it is read in. */
interface Spoken {
  readonly text: string;
  readonly language: string;
}

function keyOf({ text, language }: Spoken): string {
  return `${language}\n${text}`;
}

/** Which of the nodes may not stand in one group; undefined where all may. Old ones count from 0, new ones go on. */
export function forbids(olds: number, { forbidden }: Decided): Forbids | undefined {
  if (forbidden.length === 0) return undefined;
  const keys = new Set(forbidden.map((pair) => `${pair.old} ${pair.new + olds}`));
  return (a, b) => keys.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
}

/** The same decisions seen from the other side. */
export function mirrorDecided({ fixed, forbidden }: Decided): Decided {
  return {
    fixed: fixed.map((group) => ({ old: group.new, new: group.old })),
    forbidden: forbidden.map((pair) => ({ old: pair.new, new: pair.old })),
  };
}

/** Whether the mirror of what is forbidden comes before it: an order for the two ways to read drafts that are equal. */
export function mirrorComesFirst({ forbidden }: Decided): boolean {
  const key = (from: 'old' | 'new', to: 'old' | 'new') =>
    forbidden
      .map((pair) => `${pair[from]} ${pair[to]}`)
      .sort()
      .join();
  return key('new', 'old') < key('old', 'new');
}

import type { Decided, Link, Passage } from '../model.ts';
import { cutIntoPieces } from '../text/pieces.ts';
import { forbids, mirrorComesFirst, mirrorDecided, UNDECIDED, withFixed } from './align/decided.ts';
import { equalPairs } from './align/equal.ts';
import { withoutChance } from './align/gate.ts';
import type { Scope } from './align/joins.ts';
import { inOrder, linksOf, mirror } from './align/links.ts';
import { withPairs } from './align/partners.ts';
import { type Considered, partnersOf } from './align/stages.ts';
import { languagesOfBoth, profilesOf, textOf } from './align/texts.ts';

/** An alignment, and the pairs that were weighed for it: all that might have been linked but were not equal. */
export interface Alignment {
  readonly links: Link[];
  readonly considered: readonly Considered[];
}

/** An alignment of which nobody may want to know what was considered. */
interface Aligned {
  readonly links: Link[];
  readonly considered: () => readonly Considered[];
}

function keyOf(passage: Passage): string {
  return JSON.stringify([textOf(passage), passage.title, passage.themes]);
}

/** Whether one draft comes before the other by content: an order that does not depend on which is older. */
function precedes(a: readonly Passage[], b: readonly Passage[], decided: Decided): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((passage, index) => keyOf(passage) !== keyOf(b[index] as Passage));
  if (at === -1) return mirrorComesFirst(decided);
  return keyOf(a[at] as Passage) < keyOf(b[at] as Passage);
}

/** Is told now and then how much of some work is done, 0 to 1. */
export type Told = (share: number) => void;

function alignInOrder(
  old: readonly Passage[],
  next: readonly Passage[],
  scope: Scope,
  decided: Decided,
  told?: Told,
): Aligned {
  const [oldTexts, newTexts] = [old.map(textOf), next.map(textOf)];
  const banned = forbids(old.length, decided);
  const equal = equalPairs(oldTexts, newTexts)
    .map((pair) => ({ old: pair.old, new: pair.new + old.length }))
    .filter((pair) => !banned?.(pair.old, pair.new));
  const settled = new Set(equal.flatMap((pair) => [pair.old, pair.new]));
  if (equal.length === Math.min(old.length, next.length)) {
    // A side of which all have their partners leaves nothing to weigh, as in most lists of clauses.
    const partners = withPairs(Array(old.length + next.length).fill([]), equal);
    return { links: inOrder(linksOf(old.length, partners, settled, [])), considered: () => [] };
  }
  const pieces = [...oldTexts, ...newTexts].map((text, node) =>
    settled.has(node) ? [text] : text.split('\n').flatMap(cutIntoPieces),
  );
  told?.(0.2);
  const profiles = profilesOf(pieces, languagesOfBoth(old, next), equal);
  const { partners, considered } = partnersOf({
    passages: [...old, ...next],
    olds: old.length,
    profiles,
    equal,
    scope,
    ...(banned ? { banned } : {}),
    ...(told ? { told: (share) => told(0.5 + share / 2) } : {}),
  });
  const links = linksOf(old.length, partners, settled, profiles);
  return {
    links: inOrder(withoutChance(links, Math.min(old.length, next.length))),
    considered: () => considered().map((pair) => ({ ...pair, new: pair.new - old.length })),
  };
}

function mirrored({ links, considered }: Aligned): Aligned {
  const swap = <T>({ old, new: next }: { readonly old: T; readonly new: T }) => ({ old: next, new: old });
  return {
    links: mirror(links),
    considered: () =>
      considered().map((pair) => ({
        ...pair,
        ...swap(pair),
        placed: swap(pair.placed),
        found: swap(pair.found),
      })),
  };
}

function aligned(
  old: readonly Passage[],
  next: readonly Passage[],
  scope: Scope,
  decided: Decided,
  told?: Told,
): Aligned {
  if (decided.fixed.length > 0) {
    const pick = <T>(list: readonly T[], indices: readonly number[]) =>
      indices.map((index) => list[index] as T);
    let considered: () => readonly Considered[] = () => [];
    const links = withFixed(old, next, decided, (olds, news, rest) => {
      const left = aligned(pick(old, olds), pick(next, news), scope, rest, told);
      considered = () =>
        left.considered().map((pair) => ({
          ...pair,
          old: olds[pair.old] as number,
          new: news[pair.new] as number,
        }));
      return left.links;
    });
    return { links, considered };
  }
  return precedes(next, old, decided)
    ? mirrored(alignInOrder(next, old, scope, mirrorDecided(decided), told))
    : alignInOrder(old, next, scope, decided, told);
}

/** The links of `align`, and what was weighed for them: pairs by index, in no order. What is fixed is not weighed. */
export function explain(
  old: readonly Passage[],
  next: readonly Passage[],
  scope: Scope = 'drafts',
  decided: Decided = UNDECIDED,
): Alignment {
  const { links, considered } = aligned(old, next, scope, decided);
  return { links, considered: considered() };
}

/**
 * Which passages of two drafts correspond: every index of each side in exactly one link, linked and removed ones by
 * first old index, then added ones. Numbers play no part, order is evidence and never a ban. The drafts are put into an
 * order of their own first, so that the reverse comparison gives the same links mirrored. `scope` says whose passages
 * they are: the clauses of points that belong together are likelier to correspond. What a person `decided` comes first:
 * fixed groups come out as links of their shape, the rest is aligned as if they were not there, and no link holds a
 * forbidden pair. `told` hears how far it has come.
 */
export function align(
  old: readonly Passage[],
  next: readonly Passage[],
  scope: Scope = 'drafts',
  decided: Decided = UNDECIDED,
  told?: Told,
): Link[] {
  return aligned(old, next, scope, decided, told).links;
}

import type { Link, Passage } from '../model.ts';
import { cutIntoPieces } from '../text/pieces.ts';
import { profile, type TextProfile } from '../text/profile.ts';
import { similarity } from '../text/similarity.ts';
import { normalise } from '../text/tokens.ts';
import { chanceLikeness } from './align/agreement.ts';
import { assign, judge } from './align/assign.ts';
import { candidatePairs, type Pair } from './align/candidates.ts';
import { equalPairs } from './align/equal.ts';
import { withoutChance } from './align/gate.ts';
import { joins, type Scope } from './align/joins.ts';
import { languagesOf } from './align/languages.ts';
import { inOrder, linksOf, mirror } from './align/links.ts';
import { isLinked, type Linked, type Partners, withPairs } from './align/partners.ts';
import { replacedInPlace } from './align/replaced.ts';
import { orderOdds } from './align/sequence.ts';
import { kinship, shareTheme } from './align/themes.ts';
import { blocksOf, type Evidence, votes } from './align/votes.ts';

/** The text of a passage in a form in which equal texts are equal: a line for each part. */
function textOf(passage: Passage): string {
  return passage.parts.map(normalise).join('\n');
}

function keyOf(passage: Passage): string {
  return JSON.stringify([textOf(passage), passage.title, passage.themes]);
}

/** Whether one draft comes before the other by content: an order that does not depend on which is older. */
function precedes(a: readonly Passage[], b: readonly Passage[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((passage, index) => keyOf(passage) !== keyOf(b[index] as Passage));
  return at !== -1 && keyOf(a[at] as Passage) < keyOf(b[at] as Passage);
}

/** The pairs that may belong together, of the passages that have no partner yet. */
function candidates(olds: number, partners: Partners, profiles: readonly TextProfile[]): Pair[] {
  const free = Array.from(partners.keys()).filter((node) => !isLinked(partners, node));
  const [old, next] = [free.filter((node) => node < olds), free.filter((node) => node >= olds)];
  return candidatePairs(old, next, profiles);
}

/** The partners of each node, stage by stage: equal, surest, surest in view of order, merged and split, replaced in place. */
function partnersOf(
  passages: readonly Passage[],
  olds: number,
  equal: readonly Linked[],
  profiles: readonly TextProfile[],
  scope: Scope,
): Partners {
  const at = (node: number) => passages[node] as Passage;
  const score = (pair: Evidence) =>
    Math.max(pair.similarity, pair.found.old, pair.found.new) * kinship(at(pair.old), at(pair.new));
  const akin = (a: number, b: number) =>
    shareTheme(at(a), at(b)) ||
    similarity(profiles[a] as TextProfile, profiles[b] as TextProfile) >= chanceLikeness;
  const none: Partners = passages.map(() => []);
  const paired = withPairs(none, equal);
  const blocks = blocksOf(candidates(olds, paired, profiles), profiles);
  const weigh = (odds: (pair: Pair) => number) => judge(votes(blocks, odds), passages.length, score, odds);
  const sure = assign(weigh(() => 1));
  const order = orderOdds(olds, passages.length - olds, [...equal, ...sure]);
  const judged = weigh((pair) => order.odds(pair.old, pair.new));
  const assigned = withPairs(paired, assign(judged));
  const joined = withPairs(assigned, joins(judged, assigned, profiles, scope));
  return withPairs(joined, replacedInPlace(olds, joined, akin));
}

/** The profile of each passage; of two equal ones one is read. */
function profilesOf(
  pieces: readonly (readonly string[])[],
  languages: readonly string[],
  equal: readonly Linked[],
): TextProfile[] {
  const twin = new Map(equal.map((pair) => [pair.new, pair.old]));
  const read = [...pieces.keys()].filter((node) => !twin.has(node));
  const measured = profile(
    read.map((node) => pieces[node] as readonly string[]),
    read.map((node) => languages[node] as string),
  );
  const of = new Map(read.map((node, at) => [node, measured[at]]));
  return pieces.map((_, node) => of.get(twin.get(node) ?? node) as TextProfile);
}

function alignInOrder(old: readonly Passage[], next: readonly Passage[], scope: Scope): Link[] {
  const [oldTexts, newTexts] = [old.map(textOf), next.map(textOf)];
  const equal = equalPairs(oldTexts, newTexts).map((pair) => ({ old: pair.old, new: pair.new + old.length }));
  const settled = new Set(equal.flatMap((pair) => [pair.old, pair.new]));
  const pieces = [...oldTexts, ...newTexts].map((text, node) =>
    settled.has(node) ? [text] : text.split('\n').flatMap(cutIntoPieces),
  );
  const profiles = profilesOf(pieces, [...languagesOf(old), ...languagesOf(next)], equal);
  const partners = partnersOf([...old, ...next], old.length, equal, profiles, scope);
  const links = linksOf(old.length, partners, settled, profiles);
  return inOrder(withoutChance(links, Math.min(old.length, next.length)));
}

/**
 * Which passages of two drafts correspond: every index of each side in exactly one link, linked and removed ones by
 * first old index, then added ones. Numbers play no part, order is evidence and never a ban. The drafts are put into an
 * order of their own first, so that the reverse comparison gives the same links mirrored. `scope` says whose passages
 * they are: the clauses of points that belong together are likelier to correspond.
 */
export function align(old: readonly Passage[], next: readonly Passage[], scope: Scope = 'drafts'): Link[] {
  return precedes(next, old) ? mirror(alignInOrder(next, old, scope)) : alignInOrder(old, next, scope);
}

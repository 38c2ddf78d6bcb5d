import type { Passage } from '../../model.ts';
import { profile, type TextProfile } from '../../text/profile.ts';
import { normalise } from '../../text/tokens.ts';
import { languagesOf } from './languages.ts';
import type { Linked } from './partners.ts';

/** The text of a passage in a form in which equal texts are equal: a line for each part. */
export function textOf(passage: Passage): string {
  return passage.parts.map(normalise).join('\n');
}

/** The languages of all passages, old ones first, as primary subtags. */
export function languagesOfBoth(old: readonly Passage[], next: readonly Passage[]): string[] {
  return [...languagesOf(old), ...languagesOf(next)];
}

/**
 * The profile of each passage, which is given as pieces. Of two equal ones one is read, and neither is measured: they
 * have each other, and only say how rare a word is.
 */
export function profilesOf(
  pieces: readonly (readonly string[])[],
  languages: readonly string[],
  equal: readonly Linked[],
): TextProfile[] {
  const twin = new Map(equal.map((pair) => [pair.new, pair.old]));
  const settled = new Set(twin.values());
  const read = [...pieces.keys()].filter((node) => !twin.has(node));
  const measured = profile(
    read.map((node) => pieces[node] as readonly string[]),
    read.map((node) => languages[node] as string),
    (at) => !settled.has(read[at] as number),
  );
  const of = new Map(read.map((node, at) => [node, measured[at]]));
  return pieces.map((_, node) => of.get(twin.get(node) ?? node) as TextProfile);
}

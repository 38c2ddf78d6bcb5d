import { visible } from '../../text/safe.ts';

/** Longer words are cut: a finding is one line. */
const LONGEST = 80;

/** A file's own words, safe in a terminal and cut where they are long. */
export function shown(text: string): string {
  return visible(text, LONGEST);
}

/** A file's own words in quotes. */
export function quoted(text: string): string {
  return `"${shown(text)}"`;
}

/** The nearest of what is known, or all of it. */
export function suggestion({
  nearest,
  known,
}: {
  readonly nearest?: string;
  readonly known: readonly string[];
}): string {
  if (nearest !== undefined) return `did you mean ${quoted(nearest)}?`;
  return known.length > 0 ? `known: ${visible(known.join(', '), 10 * LONGEST)}` : 'none is known';
}

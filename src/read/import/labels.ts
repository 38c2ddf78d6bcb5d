import type { ClauseMarker, Form } from './markers.ts';

/** The labels of one point so far. */
export interface Labels {
  /** How often each label was asked for. */
  readonly used: Map<string, number>;
  /** How many bullets were lettered below each prefix. */
  readonly lettered: Map<string, number>;
}

/**
 * The label of a clause below `prefix`, as printed, a letter for a bullet. '(1)' keeps its brackets, so that clause (1)
 * of point 6 is 6(1) and not 61.
 */
export function labelOf(
  labels: Labels,
  point: string,
  prefix: string,
  { kind }: Form,
  { label }: ClauseMarker,
): string {
  switch (kind) {
    case 'bullet':
      return nextLetter(labels, prefix);
    case 'decimal':
      return label.slice(point.length);
    case 'digit':
      return prefix === '' ? `(${label})` : `${prefix}${label}`;
    case 'lower':
    case 'upper':
    case 'cyrillic':
    case 'roman':
      return `${prefix}${label}`;
  }
}

function nextLetter({ used, lettered }: Labels, prefix: string): string {
  for (let count = lettered.get(prefix) ?? 0; ; count += 1) {
    const letter = `${prefix}${letters(count)}`;
    if (used.has(letter)) continue;
    lettered.set(prefix, count + 1);
    return letter;
  }
}

/** 0 is a, 25 is z, 26 is aa. */
function letters(count: number): string {
  const last = String.fromCodePoint(97 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}

/** The label, or with `-2`, `-3` after it where it is taken. */
export function uniqueLabel(used: Map<string, number>, label: string): string {
  let copy = used.get(label) ?? 0;
  let as: string;
  do as = ++copy === 1 ? label : `${label}-${copy}`;
  while (used.has(as));
  used.set(as, 1).set(label, copy);
  return as;
}

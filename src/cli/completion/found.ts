import { visible } from '../../text/safe.ts';

/** Something that may be put at the cursor. */
export interface Candidate {
  readonly value: string;
  /** What it is, for shells that show it. */
  readonly about: string;
}

/** The files that may be put too: all, those that a draft may be, or folders alone. */
export type Files = 'any' | 'yaml' | 'folders';

/** What may stand at the cursor. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly files?: Files;
  /** What is typed of the word and stands before each candidate, as `nato,` or `--format=`. */
  readonly prefix: string;
}

export const NOTHING: Found = { candidates: [], prefix: '' };

/** Candidates that have no more to say. */
export function plain(values: readonly string[], prefix = ''): Found {
  return { candidates: values.map((value) => ({ value, about: '' })), prefix };
}

/** Those of a list that are not in it yet: `text` is what is typed of it, the items are separated by commas. */
export function listed(text: string, candidates: readonly Candidate[]): Found {
  const prefix = text.slice(0, text.lastIndexOf(',') + 1);
  const had = prefix.split(',');
  return { candidates: candidates.filter(({ value }) => !had.includes(value)), prefix };
}

/**
 * Without what a terminal would take for a command or a reader could not see: a name of a file or an id of a draft may be
 * anything. Descriptions are cut to a line.
 */
export function safe({ candidates, prefix, ...found }: Found): Found {
  if (visible(prefix) !== prefix) return NOTHING;
  const kept = candidates.filter(({ value }) => value !== '' && visible(value) === value);
  return {
    ...found,
    prefix,
    candidates: kept.map(({ value, about }) => ({ value, about: visible(about, 70) })),
  };
}

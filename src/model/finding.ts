import type { Place } from './draft.ts';
import type { AcceptanceFacts } from './findings/acceptance.ts';
import type { ChangeFacts } from './findings/change.ts';
import type { ConfigFacts } from './findings/config.ts';
import type { FileFacts } from './findings/file.ts';
import type { RedLineFacts } from './findings/red-line.ts';
import type { Level } from './level.ts';

export type { Level } from './level.ts';

/** Something a reader of a file should know. The sentence is made of these facts in `render/finding.ts`. */
export type Finding = Place & { readonly level: Level } & Identified & FindingFacts;

/** By what a finding is known again, and whether a person has accepted it. */
export interface Identified {
  /** Sixteen hexadecimal digits, the same in every run and whatever the numbers of points and lines. */
  readonly fingerprint?: string;
  readonly accepted?: Accepted;
}

/** Who accepted a finding, why, and until when. */
export interface Accepted {
  readonly reason: string;
  readonly by?: string;
  /** The day it was accepted, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What was found, by rule: each family of rules has a file of its own. */
export type FindingFacts = FileFacts | ConfigFacts | ChangeFacts | RedLineFacts | AcceptanceFacts;

/**
 * An expected failure is a value: either the thing, with what should be known of it, or what is wrong, all of it. `sound`
 * is what can be looked at in spite of that, for what else is wrong.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly sound?: T };

import type { Place } from './draft.ts';
import type { Accepted } from './finding.ts';

/** An entry of the file of accepted findings. */
export interface Acceptance extends Accepted {
  readonly fingerprint: string;
  /** The rule of the finding. */
  readonly rule: string;
  /** The draft, list or links file that the finding is in: the name of its file without the ending. */
  readonly draft?: string;
  /** The sentence of the finding on the day it was accepted, for readers of the file. */
  readonly says?: string;
}

/** What a run of the checks could find at all; an entry on anything else is not called unmatched. */
export interface Looked {
  /** Ids of the rules that were applied, as without a base none about changes; absent where that is every one. */
  readonly rules?: ReadonlySet<string>;
  /** Names of the files that were looked at, without folders and endings; absent where that is every one. */
  readonly files?: ReadonlySet<string>;
}

/** Entries with their places, in the order of the file. */
export type Acceptances = readonly (Acceptance & Place)[];

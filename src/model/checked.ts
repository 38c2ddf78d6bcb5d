import type { Finding, Level } from './finding.ts';
import type { Counts } from './report.ts';

/** From which level on a check fails. */
export type FailOn = Level | 'never';

/** What became of a draft's file since the base. */
export type FileChange = 'added' | 'changed' | 'deleted' | 'renamed';

/** A draft whose file differs from its version at the base. */
export interface CheckedDraft {
  readonly id: string;
  readonly file: string;
  readonly change: FileChange;
  /** Of a renamed one: its file at the base. */
  readonly from?: string;
  /** What became of its points; absent where it is new or deleted, and where it could not be compared. */
  readonly counts?: Counts;
}

/** What a check found: what `plancmp check -f json` prints and every format of findings is made from. */
export interface Checked {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'plancmp'; readonly version: string };
  /** What the drafts were compared with; absent where no comparison was asked for. */
  readonly base?: {
    /** The revision as it was named, or as CI names it. */
    readonly rev: string;
    /** The commit that was compared with: the merge base, as a hash. */
    readonly commit: string;
  };
  /** The names of the files that were checked, in the order in which they were. */
  readonly files: readonly string[];
  /** With a base: the drafts that differ, in the order of their files. */
  readonly drafts: readonly CheckedDraft[];
  /** Sorted by file and place; accepted ones are among them. */
  readonly findings: readonly Finding[];
  /** With a base: how many findings are left out that are no errors and that the same files had there too. */
  readonly alreadyAtBase?: number;
  readonly failOn: FailOn;
  /** Whether a finding that is not accepted is of the level `failOn` or a graver one. */
  readonly fails: boolean;
}

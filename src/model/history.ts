import type { Counts, FoundNumber, ReportSide } from './report.ts';

/** A commit that touched a draft's file, and what it did to the draft. */
export type Revision = Commit & { readonly file: string } & Deed;

/** A commit, as git tells of it. */
export interface Commit {
  readonly commit: string;
  /** The shortest beginning of its hash that names it. */
  readonly short: string;
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly date: string;
  readonly author: string;
  /** The first line of its message. */
  readonly subject: string;
}

/** What became of a draft in a commit. */
export type Deed =
  /** No earlier version is known: because there is none, or because a shallow clone lacks it. */
  | ({ readonly did: 'added' | 'unknown'; readonly points: number } & Named)
  /** Compared with the last version that could be read; a merge by what none of the merged versions has. */
  | ({
      readonly did: 'changed';
      readonly old: ReportSide;
      readonly new: ReportSide;
      readonly counts: Counts;
      /** The quantities that differ, in the order of the themes. */
      readonly numbers: readonly FoundNumber[];
    } & Named)
  /** Nothing that is compared: what of the rest differs, none of it where only the layout of the file does. */
  | ({ readonly did: 'noted'; readonly noted: readonly Noted[] } & Named)
  /** The file cannot be read as a draft. */
  | ({ readonly did: 'broken'; readonly errors: number } & Partial<Named>)
  /** `to` where the file went on under another name. */
  | { readonly did: 'deleted'; readonly to?: string };

interface Named {
  /** The id that the draft gives itself. */
  readonly id: string;
  /** The id before, where it was another. */
  readonly was?: string;
  /** The file before, where it had another name. */
  readonly from?: string;
  /** Where the version before is not that of the commit before: that was deleted, or could not be read. */
  readonly after?: 'deleted' | 'broken';
}

/** What of a draft is not compared. */
export type Noted =
  | 'title'
  | 'date'
  | 'provenance'
  | 'sources'
  | 'evidence'
  | 'notes'
  | 'titles of points'
  | 'themes'
  | 'numbers';

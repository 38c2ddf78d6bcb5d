import type { Kind, StandingChange } from '../change.ts';
import type { Evidence, PartyName } from '../draft.ts';
import type { Signal, SignalKind } from '../signal.ts';

/** The provisions of a changed draft that a finding is about, on both sides. */
export interface Concerned {
  /** Id of the draft, as its newer side has it. */
  readonly draft: string;
  /** What the refs name. */
  readonly of: 'point' | 'clause';
  /** Refs of points or clauses; several where they were merged or split, none where there is no counterpart. */
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Of the point. */
  readonly title?: string;
  /** The party whose variant of an open point it is. */
  readonly party?: PartyName;
  /** The whole wordings, white space normalised; empty where there is no counterpart. */
  readonly oldWords: string;
  readonly newWords: string;
}

/** A provision without a counterpart. */
export interface Lone extends Concerned {
  /** False where the side that lacks it is known to lack parts. */
  readonly disclosed: boolean;
  /** Refs of what has its words on that side all the same, as a clause or a point. */
  readonly elsewhere: readonly string[];
}

/** A theme under which one side lists points and the other none. */
interface OfTheme {
  readonly draft: string;
  readonly theme: string;
  readonly title: string;
}

/** How well a provision is verified, on both sides; null where the file does not say. */
interface Reverified extends Concerned {
  readonly from: Evidence | null;
  readonly to: Evidence | null;
}

/** What is found by comparing a draft with its version at the base. */
export type ChangeFacts =
  // the draft as a file
  | { readonly rule: 'draft-added'; readonly draft: string; readonly points: number }
  | {
      readonly rule: 'draft-deleted';
      readonly draft: string;
      readonly points: number;
      readonly published?: true;
    }
  | {
      readonly rule: 'draft-renamed';
      readonly draft: string;
      readonly from: string;
      readonly published?: true;
    }
  | {
      readonly rule: 'base-invalid';
      readonly draft: string;
      /** The base, as a short hash. */
      readonly commit: string;
      /** The first thing that is wrong there, by its rule and place, and how many more there are. */
      readonly problem: string;
      readonly baseFile: string;
      readonly baseLine: number;
      readonly more: number;
    }
  // its points
  | ({ readonly rule: 'point-removed' } & Lone)
  | ({ readonly rule: 'point-added' } & Lone)
  | ({ readonly rule: 'point-moved' } & Concerned)
  | ({ readonly rule: 'point-reworded'; readonly kind: Kind; readonly cosmetic: boolean } & Concerned)
  | ({ readonly rule: 'standing-changed'; readonly standing: StandingChange } & Concerned)
  | SignalFacts
  // its themes
  | ({ readonly rule: 'theme-gone-quiet' } & OfTheme)
  | ({ readonly rule: 'theme-newly-raised' } & OfTheme)
  // how well it is verified, and what was promised of it
  | ({ readonly rule: 'evidence-raised' } & Reverified)
  | ({ readonly rule: 'evidence-lowered' } & Reverified)
  | ({ readonly rule: 'published-text-changed'; readonly kind: Kind } & Concerned)
  | { readonly rule: 'published-withdrawn'; readonly draft: string }
  | { readonly rule: 'erratum-point-unknown'; readonly draft: string; readonly ref: string };

/** What a rewording does to meaning, one rule for each kind of signal. */
export type SignalFacts = {
  readonly [K in SignalKind]: {
    readonly rule: `${K}-changed`;
    readonly signal: Extract<Signal, { kind: K }>;
    /** Names of the parties that the signal is of. */
    readonly parties: readonly PartyName[];
  } & Concerned;
}[SignalKind];

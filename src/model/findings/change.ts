import type { Kind, StandingChange } from '../change.ts';
import type { Evidence } from '../draft.ts';
import type { Signal, SignalKind } from '../signal.ts';

/** The provisions of a changed draft that a finding is about, on both sides. */
export interface Concerned {
  /** Id of the draft, as its newer side has it. */
  readonly draft: string;
  /** Refs of points or clauses; several where they were merged or split, none where there is no counterpart. */
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly title?: string;
  /** The whole wordings, white space normalised; empty where there is no counterpart. */
  readonly oldWords: string;
  readonly newWords: string;
}

/** What is found by comparing a draft with its version at the base. */
export type ChangeFacts =
  // the draft as a file
  | { readonly rule: 'draft-added' | 'draft-deleted'; readonly draft: string; readonly points: number }
  | { readonly rule: 'draft-renamed'; readonly draft: string; readonly from: string }
  // its points; `disclosed` is false where the text is known to lack parts
  | ({ readonly rule: 'point-removed'; readonly disclosed: boolean } & Concerned)
  | ({ readonly rule: 'point-added' } & Concerned)
  | ({ readonly rule: 'point-moved' } & Concerned)
  | ({ readonly rule: 'point-reworded'; readonly kind: Kind; readonly cosmetic: boolean } & Concerned)
  | ({ readonly rule: 'standing-changed'; readonly standing: StandingChange } & Concerned)
  | SignalFacts
  // its themes
  | {
      readonly rule: 'theme-gone-quiet' | 'theme-newly-raised';
      readonly draft: string;
      readonly theme: string;
      readonly title: string;
    }
  // how well it is verified, and what was promised of it
  | ({
      readonly rule: 'evidence-raised' | 'evidence-lowered';
      readonly from: Evidence | null;
      readonly to: Evidence | null;
    } & Concerned)
  | ({ readonly rule: 'published-text-changed'; readonly kind: Kind } & Concerned)
  | { readonly rule: 'published-withdrawn'; readonly draft: string };

/** What a rewording does to meaning, one rule for each kind of signal; `party` where it is in a party's variant. */
export type SignalFacts = {
  readonly [K in SignalKind]: {
    readonly rule: `${K}-changed`;
    readonly signal: Extract<Signal, { kind: K }>;
    readonly party?: string;
  } & Concerned;
}[SignalKind];

import type { Clause, Point, Standing, Variant } from './draft.ts';
import type { Asserted } from './links.ts';
import type { Signal } from './signal.ts';

/** The sides of links and changes are tuples, so that a merger of one point cannot be written. */
export type None = readonly [];
export type One<T> = readonly [T];
export type Several<T> = readonly [T, T, ...T[]];

/** What the alignment is told of one side of a correspondence: a point or a clause, without its number. */
export interface Passage {
  /** The whole wording in order: lead, clauses, variants; each a part of its own. Empty parts are left out. */
  readonly parts: readonly string[];
  readonly title?: string;
  readonly themes: readonly string[];
  /** BCP 47 tag of its draft's language; where absent, the letters of all passages of its side tell. */
  readonly language?: string;
}

/**
 * One correspondence, by index into the two lists of passages. In an alignment each index of each side stands in
 * exactly one link. `score` runs from 0 to 1: how well the two sides' words agree, 1 for equal ones.
 */
export type Link =
  | { readonly kind: 'matched'; readonly old: One<number>; readonly new: One<number>; readonly score: number }
  | {
      readonly kind: 'merged';
      readonly old: Several<number>;
      readonly new: One<number>;
      readonly score: number;
    }
  | {
      readonly kind: 'split';
      readonly old: One<number>;
      readonly new: Several<number>;
      readonly score: number;
    }
  | {
      readonly kind: 'regrouped';
      readonly old: Several<number>;
      readonly new: Several<number>;
      readonly score: number;
    }
  | { readonly kind: 'removed'; readonly old: One<number>; readonly new: None }
  | { readonly kind: 'added'; readonly old: None; readonly new: One<number> };

/** What a person decided about two lists of passages, by index; the alignment computes the rest. */
export interface Decided {
  /**
   * Groups that are links of their own: one side may be empty, and the passages of the other then have no counterpart. No
   * index stands in two groups, and no group holds a forbidden pair.
   */
  readonly fixed: readonly { readonly old: readonly number[]; readonly new: readonly number[] }[];
  /** Pairs that no link may hold. */
  readonly forbidden: readonly { readonly old: number; readonly new: number }[];
}

/** A run of words kept, cut or added. Keeps and cuts spell the old text, keeps and adds the new one. */
export interface Edit {
  readonly op: 'keep' | 'cut' | 'add';
  readonly text: string;
}

/** How one text becomes another. */
export interface WordEdits {
  readonly edits: readonly Edit[];
  /** Present where the texts are too long to be compared word by word throughout: parts were compared by sentences. */
  readonly coarse?: true;
}

/** What edits consist of and what they do to meaning. */
export interface ReadEdits extends WordEdits {
  readonly signals: readonly Signal[];
}

/** What became of one party's variant. One that stands on one side only is compared with the other's common text. */
export type VariantChange =
  | { readonly kind: 'unchanged'; readonly party: string; readonly old: Variant; readonly new: Variant }
  | ({
      readonly kind: 'reworded';
      readonly party: string;
      readonly old: Variant;
      readonly new: Variant;
      readonly cosmetic: boolean;
    } & PartEdits)
  | ({ readonly kind: 'removed'; readonly party: string; readonly old: Variant } & AgainstCommon)
  | ({ readonly kind: 'added'; readonly party: string; readonly new: Variant } & AgainstCommon);

interface PartEdits extends ReadEdits {
  /** `lead`: the edits are of the leads, and clauses are compared one by one. `whole`: of leads and clauses joined. */
  readonly compared: 'lead' | 'whole';
  readonly clauses: readonly Change<Clause>[];
}

/**
 * From the old side's words to the new side's: the variant's whole wording against the other side's common one. Where its
 * own side has a common text too, that still applies: what the variant does not repeat of it is no signal.
 */
type AgainstCommon = ReadEdits;

/**
 * What a rewording consists of: of the lead (or the whole wording), of the clauses, of each party's variant. Where variants
 * took the place of a whole common text, they alone carry signals.
 */
export interface Rewording extends PartEdits {
  readonly variants: readonly VariantChange[];
}

interface Weight {
  /**
   * Whether only punctuation, letter case, spelling or the order of a list differs, in words, clauses and variants, and
   * nothing that could matter. What is not cosmetic is substantive.
   */
  readonly cosmetic: boolean;
}

/** A change of standing; a side where it is not known is null. */
export interface StandingChange {
  readonly old: Standing | null;
  readonly new: Standing | null;
}

interface Linked {
  /** How well the two sides' words agree: the alignment's score, 0 to 1. */
  readonly score: number;
  /** Present where the standing of the two sides differs, on unchanged words too. */
  readonly standing?: StandingChange;
}

/** The sides of a change. Only matched points and clauses move. */
interface Sides<K extends string, Old, New, Moved extends boolean = false> {
  readonly kind: K;
  readonly old: Old;
  readonly new: New;
  /** Whether it stands outside the heaviest of the longest runs of matches that ascend on both sides. */
  readonly moved: Moved;
  /** Present where a person fixed the link, or the absence of a counterpart; the others were computed. */
  readonly asserted?: Asserted;
}

/**
 * A link made readable. P is a point or a clause: clauses are aligned and classified by the same functions, and a
 * clause's rewording has neither clauses nor variants.
 */
export type Change<P> =
  | (Sides<'unchanged', One<P>, One<P>> & Linked)
  | (Sides<'moved', One<P>, One<P>, true> & Linked)
  | (Sides<'reworded', One<P>, One<P>, boolean> & Linked & Rewording & Weight)
  | (Sides<'merged', Several<P>, One<P>> & Linked & Rewording)
  | (Sides<'split', One<P>, Several<P>> & Linked & Rewording)
  | (Sides<'regrouped', Several<P>, Several<P>> & Linked & Rewording)
  | Sides<'removed', One<P>, None>
  | Sides<'added', None, One<P>>;

/** What became of a point. */
export type Kind = Change<Point>['kind'];

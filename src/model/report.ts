import type { Change, Kind } from './change.ts';
import type { DraftHead, Evidence, Gap, PartyName, Point, Translations } from './draft.ts';
import type { Asserted } from './links.ts';
import type { Difference, Either, Quantity } from './signal.ts';

/**
 * How many changes of each kind; `moved` counts those whose words are unchanged, `standing` changes of standing, `cosmetic`
 * those of the reworded whose rewording is cosmetic.
 */
export type Counts = { readonly [K in Kind]: number } & {
  readonly standing: number;
  readonly cosmetic: number;
};

/**
 * What became of a theme between two drafts. `gone quiet`: points of the old one are listed under it, none of the new
 * one; `newly raised`: the mirror. Points are listed under their first theme, so others may still name it.
 */
export type Attention = 'gone quiet' | 'newly raised';

/** The changes of one theme, as indices into the report's list. */
export interface ThemeGroup {
  readonly id: string;
  readonly title: string;
  readonly titles?: Translations;
  /** Absent where both drafts list points under it or neither does, for `other`, and between two provisions. */
  readonly attention?: Attention;
  /** Changes listed under this theme; each change of the report is listed under exactly one. */
  readonly changes: readonly number[];
  /** Changes listed under another theme whose points name this one too. */
  readonly also: readonly number[];
  readonly counts: Counts;
}

/**
 * One provision, or a part of one, in places of the two drafts that no change compares: a clause that became a point, a
 * point taken in as a clause, half of a point that moved into another.
 */
export interface Crossing {
  /** `kept`: the same word for word, letter case and punctuation apart. */
  readonly kind: 'kept' | 'reworded';
  /** Refs of points or clauses. */
  readonly old: string;
  readonly new: string;
  /** Present where a person stated it, whatever the words. */
  readonly asserted?: Asserted;
  /** The words that are meant, where the ref names more than them. */
  readonly oldWords?: string;
  readonly newWords?: string;
  /** How well the words agree, 0 to 1; 1 where they are kept. */
  readonly score: number;
  /** The end whose words its own change keeps as well: the other end repeats it, or is taken in by it. */
  readonly counterpart?: 'old' | 'new';
}

/** A quantity that differs, and where it stands. */
export type FoundNumber = {
  /** Refs of the points or clauses that state it; several where they were merged or split. */
  readonly oldRefs: readonly string[];
  readonly newRefs: readonly string[];
  /** The party whose variant of an open point states it. */
  readonly party?: string;
  readonly difference?: Difference;
} & Either<Quantity>;

/** A quantity that changed, came or went: what readers ask for first. */
export type NumberChange = {
  /** The theme that its point is listed under. */
  readonly theme: string;
  /** The change of its point, as an index into the report's list. */
  readonly change: number;
} & FoundNumber;

/** What limits the meaning of a comparison of words; `draft` is the id of the draft concerned. */
export type Notice =
  | { readonly kind: 'wording'; readonly draft: string; readonly wording: 'translated' | 'restated' }
  | { readonly kind: 'basis'; readonly draft: string; readonly basis: 'report' | 'oral' }
  | { readonly kind: 'incomplete'; readonly draft: string; readonly unpublished: readonly string[] }
  | { readonly kind: 'language'; readonly old: string; readonly new: string }
  | { readonly kind: 'dates'; readonly old: string; readonly new: string }
  | {
      readonly kind: 'evidence';
      readonly draft: string;
      /** Refs of points and clauses, in draft order. */
      readonly summary: readonly string[];
      readonly partial: readonly string[];
      readonly unverified: readonly string[];
    };

/** One of the two drafts, without its points. */
export interface ReportSide extends DraftHead {
  /** How many points have a text. */
  readonly points: number;
  /** The ref of the one provision that was compared, where a person put two side by side. */
  readonly only?: string;
  readonly gaps: readonly Gap[];
  /** How many points are verified how well; points that do not say are in none. */
  readonly evidence: { readonly [K in Evidence]: number };
}

/** The whole comparison as plain data: what `--format json` prints and every renderer reads. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'plancmp'; readonly version: string };
  readonly old: ReportSide;
  readonly new: ReportSide;
  readonly counts: Counts;
  /** Themes that have a change, in the order of the list of themes, `other` last. */
  readonly themes: readonly ThemeGroup[];
  /** The quantities that differ, those of removed and added points and clauses too, in the order of the themes. */
  readonly numbers: readonly NumberChange[];
  /** Every link, once, in the order of the new draft; a removed point stands after its last linked predecessor. */
  readonly changes: readonly Change<Point>[];
  /** Beside the links, not instead of them. */
  readonly crossings: readonly Crossing[];
  readonly notices: readonly Notice[];
  /** How many links a person fixed; the others were computed. */
  readonly assertedLinks: number;
  /** Names of the parties and ids that have one. */
  readonly parties: readonly PartyName[];
}

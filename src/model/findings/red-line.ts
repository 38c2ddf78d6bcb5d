import type { Kind } from '../change.ts';
import type { Level } from '../level.ts';
import type { Quantity } from '../signal.ts';

/** The red line that a finding is about. */
export interface LineName {
  readonly id: string;
  readonly reason?: string;
  /** The level that the line gives itself, which wins over that of the rule. */
  readonly level?: Level;
}

/** A place of a draft that breaks a line. */
interface Broken {
  readonly redLine: LineName;
  readonly draft: string;
  /** The point or clause, or several points of which one should hold it; none for the whole draft. */
  readonly refs: readonly string[];
  /** Whose variant of an open point it is. */
  readonly party?: string;
  /** The words that break the line, with what stands around them; empty where nothing of it is there. */
  readonly words: string;
}

/** A quantity that is not as a line has it: null where this variant states none. */
interface OutOfBounds extends Broken {
  readonly stated: Quantity | null;
  readonly bound: Quantity;
  readonly of?: string;
  /** `beyond`, or `unsure` where it may be, as `about 800,000` for `at least 800,000`, or no measure is common to both. */
  readonly how: 'beyond' | 'unsure' | 'incomparable' | 'absent';
}

/** Why there was nothing to test. */
export type Untested =
  | { readonly why: 'theme' | 'no-point' | 'not-checked' | 'links' }
  | { readonly why: 'point'; readonly ref: string }
  | { readonly why: 'gap'; readonly ref: string; readonly gap: 'deleted' | 'unpublished' }
  | { readonly why: 'counterpart'; readonly from: string }
  | {
      readonly why: 'quantity';
      readonly bound: Quantity;
      readonly of?: string;
      /** The quantities that are there, in the words of the draft. */
      readonly stated: readonly string[];
    };

/** What differs of a line; undefined where it was or is not there. */
export interface LineDifference {
  readonly key: string;
  readonly old?: string;
  readonly new?: string;
}

interface Known {
  readonly redLine: LineName;
  readonly nearest?: string;
  readonly known: readonly string[];
}

/** What is found about red lines: that a draft breaks one, that one tests nothing, or that one was changed. */
export type RedLineFacts =
  | ({ readonly rule: 'red-line-at-least' } & OutOfBounds)
  | ({ readonly rule: 'red-line-at-most' } & OutOfBounds)
  | ({ readonly rule: 'red-line-must-mention'; readonly term: string } & Broken)
  | ({ readonly rule: 'red-line-must-not-mention'; readonly term: string } & Broken)
  | ({
      readonly rule: 'red-line-must-keep';
      /** What must be kept, `v20#3`. */
      readonly kept: string;
      readonly kind: Kind;
      /** False where the text of the draft is known to lack parts. */
      readonly disclosed: boolean;
      /** The words there that are not kept, with what stands around them. */
      readonly oldWords: string;
    } & Broken)
  | ({ readonly rule: 'red-line-untested'; readonly redLine: LineName; readonly draft: string } & Untested)
  | ({ readonly rule: 'red-line-theme-unknown'; readonly theme: string } & Known)
  | ({ readonly rule: 'red-line-draft-unknown'; readonly draft: string } & Known)
  | ({ readonly rule: 'red-line-ref-unknown'; readonly draft: string; readonly ref: string } & Known)
  | {
      readonly rule: 'red-line-changed';
      readonly redLine: LineName;
      readonly differences: readonly LineDifference[];
    }
  | { readonly rule: 'red-line-removed'; readonly redLine: LineName }
  | { readonly rule: 'red-line-added'; readonly redLine: LineName };

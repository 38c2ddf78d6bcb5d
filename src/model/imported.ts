/** A lettered part of a point as it was read. Labels are unique within the point. */
export interface ImportedClause {
  readonly label: string;
  readonly text: string;
}

/** A numbered point as it was read. `line` counts from 1 in the text that was read. */
export interface ImportedPoint {
  /** As the text prints it: an integer, or a string for other schemes (`4.1`, `IV`). Unique within the text. */
  readonly number: number | string;
  readonly title?: string;
  readonly text: string;
  readonly clauses: readonly ImportedClause[];
  readonly line: number;
}

/**
 * Why a line is in no point: it stands before the first (`before-points`), in a text that has none (`no-points`),
 * is a heading between points (`section`) or text under one (`section-text`), a heading within a point
 * (`subheading`), a source line or text after the last rule (`footer`), a `page-number`, a `footnote`, or marks
 * without words of the text, such as a rule or a link's address (`markup`).
 */
export type UnplacedReason =
  | 'before-points'
  | 'no-points'
  | 'section'
  | 'section-text'
  | 'subheading'
  | 'footer'
  | 'page-number'
  | 'footnote'
  | 'markup';

/** A line whose words are in no point. */
export interface Unplaced {
  readonly line: number;
  readonly text: string;
  readonly why: UnplacedReason;
}

/** What a writer should look at although the words were placed. `line` counts from 1 in the text that was read. */
export type ImportNote = { readonly line: number } & ImportNoteFacts;

type ImportNoteFacts =
  /** Numbers that the text skips, in its own scheme; `before` is the one that follows them. */
  | { readonly kind: 'gap'; readonly missing: readonly string[]; readonly before: string }
  /** The text prints `number` again; the later point is kept under `as`. */
  | { readonly kind: 'duplicate-number'; readonly number: string; readonly as: string }
  /** Every point has the same number, as Markdown allows in its lists: they were counted on from it. */
  | { readonly kind: 'counted'; readonly number: string }
  | { readonly kind: 'order'; readonly number: string; readonly after: string }
  /** The number stands there without any words. */
  | { readonly kind: 'empty'; readonly number: string }
  /** A line that begins like the next point was read as running text: a quantity in a sentence, or a point. */
  | { readonly kind: 'passed-over'; readonly number: string }
  /** Bullets that the text leaves unlabelled were given these labels. */
  | { readonly kind: 'labelled'; readonly point: string; readonly labels: readonly string[] }
  | { readonly kind: 'duplicate-label'; readonly point: string; readonly label: string; readonly as: string }
  /** Text that follows a list of clauses is kept as a clause of this label. */
  | { readonly kind: 'after-clauses'; readonly point: string; readonly label: string }
  /** A word broken at a line end, joined as `word`; its hyphen may be the typesetter's. */
  | { readonly kind: 'hyphen'; readonly word: string }
  /** Words struck through in the text are kept like the others. */
  | { readonly kind: 'struck'; readonly words: string }
  /** A text too long for its Markdown to be read: marks are kept as they stand. */
  | { readonly kind: 'long'; readonly characters: number }
  /** A character that cannot be seen was dropped, `times` times; `line` is where it stands first. */
  | {
      readonly kind: 'character';
      readonly codePoint: number;
      readonly what: 'control' | 'bidi' | 'zero-width';
      readonly times: number;
    };

/**
 * A text read as points. Each line that is not blank is in a point, is the title or a date, or is in `unplaced`;
 * no word is added. Lists are in the order of the text.
 */
export interface Imported {
  readonly title?: string;
  /** `YYYY-MM-DD`: the first whole date that stands before the points. */
  readonly date?: string;
  readonly points: readonly ImportedPoint[];
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly ImportNote[];
}

import type { Rung } from '../../model.ts';

/**
 * The words of one language that signals are read from; a language is added by one file that has them. Lists hold sources
 * of regular expressions for whole words in any case; in the texts white space is one space. `\b` and `\w` know Latin letters
 * only: for others there are `(?<!\p{L})` and `\p{L}`.
 */
export interface Lexicon {
  /** Its primary subtag, by which its stemmer and function words are found. */
  readonly language: string;
  /** Whether endings tell who does what to whom, so that one word has many forms. */
  readonly inflected: boolean;
  /** First those that hold others: `shall not` before `shall`. */
  readonly duties: readonly (readonly [rung: Rung, words: readonly string[]])[];
  /** Duty words that tell a rung only against another one: alone they say what is so. */
  readonly weakDuties: readonly string[];
  readonly notDuties: readonly Exception[];
  /** `No Party shall`, `shall be diverted by no Party`: who, before or after a duty word, makes a prohibition of it. */
  readonly denyingSubject?: { readonly before: RegExp; readonly after: RegExp; readonly duty: RegExp };
  readonly negations: readonly string[];
  readonly notNegations: readonly Exception[];
  /** `Bear no interest`: negations of an object that deny the verb before it. */
  readonly objectNegation?: { readonly word: RegExp; readonly verb: RegExp };
  /** `Neither A nor B shall withdraw`: negations that deny a verb behind their subject, and the words up to that verb. */
  readonly farNegation?: { readonly word: RegExp; readonly verb: RegExp };
  /** What opens a condition that runs to the end of its part of the sentence. */
  readonly openings: readonly string[];
  /** What says under which terms a sentence holds before its subject: ends before a comma. */
  readonly introductions: readonly string[];
  /** Qualifiers that stand for themselves. */
  readonly qualifiers: readonly string[];
  /** What opens a clause that restricts the noun before it: told only where that noun stays. */
  readonly restrictions: readonly string[];
  /** Qualifiers of the noun that follows. */
  readonly attributes: readonly string[];
  /** What a qualifier may begin with and say the same without: `in the short term`, `short-term`. */
  readonly lead: RegExp;
  /** What the end of a condition may seem to be and is not: the `and` before the next one. */
  readonly trail: RegExp;
  readonly and: readonly string[];
  readonly andOr: readonly string[];
  readonly or: readonly string[];
  /** Words that say of how many a sentence holds; those of one list say the same. */
  readonly scopes: readonly (readonly string[])[];
  /** Words before a date or duration that say when: another one changes it. */
  readonly timeLeads: readonly string[];
  /** Times without a number. */
  readonly indefinite: readonly string[];
  /** Words between two parties that make the second the one who acts: `was freed by`. */
  readonly passive?: RegExp;
  /** Adverbs, by their ends: what stands before them belongs to the next word. */
  readonly adverb: RegExp;
  readonly lists: ListWords;
}

/** A word that is not what it looks like, by its own form and what stands right before and after it: all that are given. */
export interface Exception {
  readonly word?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** The words between the members of a list. */
export interface ListWords {
  /** What joins the last member: `and`, `or`. */
  readonly joints: readonly string[];
  readonly articles: readonly string[];
  /** What else may stand between two parties that are listed together. */
  readonly others: readonly string[];
  /** Words that a list may open after: others may belong to its first member, as in `wounded soldiers and guards`. */
  readonly before: readonly string[];
  /** Verbs that may follow a list: other words may belong to its last member, as in `power plants`. */
  readonly after: readonly string[];
  /** Words that open what stands between two commas and is no member of a list. */
  readonly asides: readonly string[];
  /** Words beside which the order of a list counts. */
  readonly order: readonly string[];
}

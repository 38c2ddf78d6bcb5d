import type { Kind } from './change.ts';
import type { Asserted } from './links.ts';
import type { Crossing } from './report.ts';

/** One of the two drafts. */
export type Side = 'old' | 'new';

/** A value for each side of a pair. */
export interface Both<T> {
  readonly old: T;
  readonly new: T;
}

/** A point or clause by its number. */
export interface Named {
  readonly ref: string;
  readonly title?: string;
  /** Theme ids, the main one first; a clause has none. */
  readonly themes: readonly string[];
}

/** What became of the provision that is explained, as the report says it; refs of both sides. */
export interface Outcome extends Both<readonly string[]> {
  readonly kind: Kind;
  readonly moved: boolean;
  /** How well the words of the two sides agree, 0 to 1; absent where one side is empty. */
  readonly score?: number;
  readonly asserted?: Asserted;
}

/**
 * Why nothing was weighed for a clause: its point has no counterpart, or only one side has clauses, and the whole
 * wordings were compared as one text. Or why a pair was not: it is of a point and a clause, or of clauses of points that
 * are not linked.
 */
export type Unweighed = 'point-alone' | 'compared-whole' | 'other-list';

/** How a candidate was linked. */
export type Taken =
  /** The texts are equal. */
  | 'equal'
  /** The surest pair of both. */
  | 'assigned'
  /** Merged, split or regrouped with it: a good share of one is found in the other. */
  | 'joined'
  /** The same among clauses: most words of one stand in the other, a third of them in none of its counterparts. */
  | 'contained'
  /** Regrouped: both have counterparts, and a good share of both has its place in the other. */
  | 'exchanged'
  /** Each alone lost or found its place between the same neighbours, and they are of one subject. */
  | 'replaced'
  /** They stand in one link through other members of it. */
  | 'through'
  /** A person fixed the link. */
  | 'fixed';

/** Why a candidate was not linked. */
export type Left =
  /** The other end of the pair fits `ref` of this side better, or nearly as well; `chosen` says whether they were linked. */
  | {
      readonly reason: 'rival';
      readonly side: Side;
      readonly ref: string;
      readonly better: boolean;
      readonly chosen: boolean;
    }
  /** The provision of this side is likelier to have no counterpart. */
  | { readonly reason: 'too-little'; readonly side: Side }
  /** What they have in common stands in the provisions that the other one is linked with already. */
  | { readonly reason: 'told-already' }
  /** The two drafts as wholes have so little in common that only strong links were kept. */
  | { readonly reason: 'unrelated-drafts' }
  /** The words of the other end of the pair equal those of `ref` of this side, and then nothing else is weighed for it. */
  | { readonly reason: 'equal-elsewhere'; readonly side: Side; readonly ref: string }
  /** It was not among the likeliest pairs of either end. */
  | { readonly reason: 'not-weighed' }
  /** A person decided otherwise: forbade the pair, or fixed one of its ends elsewhere. */
  | { readonly reason: 'decided'; readonly asserted: Asserted };

export type Verdict = { readonly linked: true; readonly by: Taken } | ({ readonly linked: false } & Left);

/** The figures of a pair that was weighed, each 0 to 1. */
export interface Figures {
  /** How much the texts say the same: the cosine of their words and word pairs, weighted by rarity. */
  readonly similarity: number;
  /** How much of each is found in the other, by the likeness of what stands there. */
  readonly found: Both<number>;
  /** How much of each fits the other better than anything else, however much reworded. */
  readonly placed: Both<number>;
  /** How sure each is of the other among all its candidates and "none of them". */
  readonly sure: Both<number>;
  /** Both in one: the product, by which pairs are chosen. */
  readonly agreement: number;
  /** Whether it stands between the partners of its neighbours, and what that did to its weight. */
  readonly order: 'for' | 'against' | 'silent';
}

/** Another pair that was weighed for the same provision. */
export interface Rival {
  readonly ref: string;
  readonly similarity: number;
  /** How sure the provision that both want is of it, 0 to 1. */
  readonly sure: number;
}

/** Words as they stand in the text, those that weigh most first. */
export interface TellingWords {
  /** Words, and pairs of neighbouring words, that both texts have. */
  readonly common: readonly string[];
  /** Words that only one of the two has. */
  readonly only: Both<readonly string[]>;
}

/** A provision of the other draft that was weighed. */
export interface Candidate extends Named {
  readonly verdict: Verdict;
  /** Absent where the pair was not weighed by its words: equal, fixed, forbidden, or replaced in place. */
  readonly figures?: Figures;
  /** Whether their main themes are the same; absent where one of them has none. */
  readonly sameTheme?: boolean;
  readonly words: TellingWords;
  /** What else was weighed for each end of the pair, the surest first, three at the most. */
  readonly rivals: Both<readonly Rival[]>;
}

/** Why a point or clause was linked as it was. */
export interface Explanation extends Named {
  readonly schemaVersion: 1;
  /** The ids of the two drafts. */
  readonly drafts: Both<string>;
  /** The draft that it stands in. */
  readonly side: Side;
  readonly scope: 'points' | 'clauses';
  /** The points that the clauses were aligned in; absent for a point. */
  readonly within?: Both<readonly string[]>;
  readonly outcome?: Outcome;
  readonly unweighed?: Unweighed;
  /** Places of the other draft that have the same words, or were stated to correspond, beside the links. */
  readonly crossings: readonly Crossing[];
  /** How many pairs were weighed for it. */
  readonly weighed: number;
  /** How sure it is of none of them, 0 to 1; absent where none was weighed. */
  readonly none?: number;
  /** Linked ones first, then the surest. */
  readonly candidates: readonly Candidate[];
  /** How many more candidates there are. */
  readonly omitted: number;
}

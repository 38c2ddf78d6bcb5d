/** What a rewording does to meaning, and what it is read from. */

/** A word right by a quantity that makes it a limit or an estimate: `at least`, `up to`, `more than`, `about`. */
export type Bound = 'at least' | 'at most' | 'more than' | 'less than' | 'about';

/** Units of time, by which durations are counted and rates are told. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

interface Stated {
  /** The words of the text that state it. */
  readonly text: string;
  readonly bound?: Bound;
}

interface Counted extends Stated {
  /** In the unit that is named beside it; of a range, the lower end. */
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number;
  /** What is counted, in the text's own words, where it says so: `personnel`, `profits`. */
  readonly of?: string;
  /** Of a rate: `USD 5 billion per year`. */
  readonly per?: TimeUnit;
}

/**
 * A quantity that a text states. Percentages, fractions among them, are in per cent; `unit` of a number is the symbol of
 * a measure, as in `km`; `currency` an ISO 4217 code, or the name that the text has for it; `date` is as exact as the
 * text: `2027-01-01`, `2027-03`, `2027-Q2`, `2027-spring`, `2027`, `06-30` without a year, `T18:00` for a time of day.
 * What is `indefinite` is a time without a number, as in `as soon as possible`: it is told only where it stands against a quantity.
 */
export type Quantity =
  | ({ readonly kind: 'number'; readonly unit?: string } & Counted)
  | ({ readonly kind: 'money'; readonly currency: string } & Counted)
  | ({ readonly kind: 'percentage' } & Counted)
  | ({ readonly kind: 'duration'; readonly unit: TimeUnit } & Counted)
  | ({ readonly kind: 'ratio'; readonly parts: readonly number[] } & Stated)
  | ({ readonly kind: 'date'; readonly date: string } & Stated)
  | ({ readonly kind: 'indefinite' } & Stated);

/** By how much a quantity changed, in the unit of both. */
export interface Difference {
  /** New less old. */
  readonly by: number;
  /** `by` as a share of the old value, 0.5 for half as much again; absent where the old value is 0. */
  readonly share?: number;
}

/** How binding words are: the ladder on which a duty moves. */
export type Rung = 'obligation' | 'prohibition' | 'permission' | 'expectation' | 'declaration';

/** Words that say how binding something is. */
export interface Duty {
  readonly text: string;
  readonly rung: Rung;
}

/** A state or body that is named; `id` as in the list of parties. */
export interface PartyMention {
  readonly text: string;
  readonly id: string;
}

/** Words that carry a signal, as they stand in their text. */
export interface Phrase {
  readonly text: string;
}

/** Words of the old text, of the new one, or of both; null where a side has none. */
export type Either<T> =
  | { readonly old: T; readonly new: T }
  | { readonly old: T; readonly new: null }
  | { readonly old: null; readonly new: T };

/**
 * What an edit does to meaning. With one side null something was added or removed; with both, one thing stands in the
 * place of another: of a `negation`, that it went to other words.
 */
export type Signal =
  | ({ readonly kind: 'quantity'; readonly difference?: Difference } & Either<Quantity>)
  | ({ readonly kind: 'duty' } & Either<Duty>)
  | ({ readonly kind: 'negation' } & Either<Phrase>)
  | ({ readonly kind: 'party' } & Either<PartyMention>)
  | ({ readonly kind: 'condition' } & Either<Phrase>)
  | ({ readonly kind: 'and-or' } & Either<Phrase>)
  | ({ readonly kind: 'scope' } & Either<Phrase>);

/** What a signal can be of. */
export type SignalKind = Signal['kind'];

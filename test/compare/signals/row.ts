/** What a rewording can do to meaning. */
export type SignalKind =
  | 'quantity' // a number, money, a share, a ratio, a duration, a date or a deadline
  | 'duty' // how binding: obligation, prohibition, permission, expectation, declaration
  | 'negation' // not, no, never, neither, nor, none, cannot
  | 'party' // a state or a body, also as an adjective or a possessive
  | 'condition' // a qualifier of time, circumstance, manner or degree that limits or widens a commitment
  | 'and-or'
  | 'scope'; // all, any, some, each, only, half ... before words that are otherwise kept

/**
 * One thing that a rewording changed, as a careful reader names it: the shortest words that stand in the texts, `none`
 * where one side has nothing. Where a side may fairly be worded in several ways, they are separated by ` | `.
 */
export type SignalText = `${SignalKind}: ${string} -> ${string}`;

export interface SignalRow {
  /**
   * Old refs, arrow, new refs of the changed point (`10 → 5`); then, after ` / `, those of the clause (`10c → 5a`; merged
   * ones `10b, 10d → 5b`) or the party whose variant it is (`us`). Without a second part: the lead, or the whole wording
   * where that is what was compared.
   */
  readonly at: string;
  readonly signal: SignalText;
  /** Why it is one, from the meaning of the words or from what was reported of the change. */
  readonly why: string;
  /** Set where careful readers may differ whether it is a signal, or of which kind; it then counts neither way. */
  readonly arguable?: true;
}

/** An invented rewording with all the signals that a careful reader names in it. */
export interface Rewording {
  readonly old: string;
  readonly next: string;
  readonly signals: readonly SignalText[];
}

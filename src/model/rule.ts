import type { FindingFacts, Level } from './finding.ts';

/** The stable id of a rule: what a finding, settings and a report in any format name it by. */
export type RuleId = FindingFacts['rule'];

/** One thing that can be found, how grave it is unless settings say otherwise, and what it is. */
export interface Rule {
  readonly rule: RuleId;
  readonly level: Level;
  /** What holds where the rule is kept, or what it reports, as one sentence. */
  readonly about: string;
  readonly example: Example;
  /** Of a rule about changes: what becomes of it where the two sides are exchanged. */
  readonly mirror?: Mirror;
  /** A file is of no use where it is broken: its level cannot be set, and no finding of it accepted. */
  readonly fixed?: true;
}

/** Rules about one subject, as they are listed and explained together. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly Rule[];
  /** What is found has two sides: each rule says what becomes of it where they are exchanged. */
  readonly sided?: true;
}

/** Two folders of files: the rule finds something in one of them and nothing in the other. */
export interface Example {
  /** The files as they were at the base; absent where the rule needs none. */
  readonly before?: Files;
  readonly flagged: Files;
  readonly clean: Files;
  /** The files at the base of the clean ones, where those are not `before`. */
  readonly cleanBefore?: Files;
}

/** Texts of files by their names, as in `drafts/v1.yaml`. What cannot be written down is said in words. */
export type Files = Readonly<Record<string, string | Made>>;

/** A file that is made rather than written: one that is not UTF-8, or too large. */
export interface Made {
  /** What it is, for readers: `a file in UTF-16`. */
  readonly words: string;
  /** Its bytes; absent for a folder of that name. */
  readonly bytes?: () => Uint8Array;
}

/**
 * `itself`: the rule reports the exchange too. A rule: that one reports it. Otherwise the reason why nothing does, as one
 * sentence.
 */
export type Mirror = 'itself' | { readonly rule: RuleId } | { readonly none: string };

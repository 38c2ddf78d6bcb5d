import type { FailOn } from './checked.ts';
import type { Place } from './draft.ts';
import type { Level } from './finding.ts';
import type { Quantity } from './signal.ts';

/** How grave the findings of a rule are; `off` leaves them out. */
export type RuleLevel = Level | 'off';

/** Levels by the ids of rules. */
export type Levels = Readonly<Record<string, RuleLevel>>;

/** The settings of a folder of drafts: what `plancmp.yaml` says. */
export interface Config {
  readonly file: string;
  readonly levels: Levels;
  readonly failOn?: FailOn;
  /** The folder of drafts and a list of themes, as written: relative to the file. */
  readonly drafts?: string;
  readonly themes?: string;
  readonly redLines: readonly RedLine[];
}

/** Something that must hold of a draft, and where it stands in its file. */
export interface RedLine extends Place {
  readonly id: string;
  /** Its own level wins over that of its rules. */
  readonly level?: Level;
  readonly reason?: string;
  /** Ids of the drafts it must hold of; absent for all that are checked. */
  readonly drafts?: readonly string[];
  /** Only points that name this theme. */
  readonly theme?: string;
  /** Only this point or clause: of the draft that is tested, or what is linked with one of another draft. */
  readonly point?: ScopeRef;
  readonly atLeast?: QuantityTest;
  readonly atMost?: QuantityTest;
  /** Words and phrases; a final `*` of a word stands for any ending. */
  readonly mustMention: readonly string[];
  readonly mustNotMention: readonly string[];
  readonly mustKeep: readonly DraftRef[];
}

/** A point or clause of a draft: `v20#3`, `v20#10b`. */
export interface DraftRef {
  readonly draft: string;
  readonly ref: string;
}

/** A point or clause, of the draft that is tested where none is named. */
export interface ScopeRef {
  readonly draft?: string;
  readonly ref: string;
}

/** Which quantities are tested, and against what. Quantities of the kind of the bound are, in its unit if it is a measure. */
export interface QuantityTest {
  readonly bound: Quantity;
  /** What is counted: `personnel`; absent where that does not matter. */
  readonly of?: string;
  /** Only money of this currency; absent where any is tested. */
  readonly currency?: string;
}

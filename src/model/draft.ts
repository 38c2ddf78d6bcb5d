/** What a draft consists of. */

/** How well a text is verified, strongest first: its words were seen, a summary of it, parts of it, or none of it. */
export type Evidence = 'seen' | 'summary' | 'partial' | 'unverified';

/** How the text became known: printed from a document, retold by a report, or read aloud. */
export type Basis = 'document' | 'report' | 'oral';

/** How the words in the file relate to those of the original. */
export type Wording = 'verbatim' | 'translated' | 'restated';

/** Whether the negotiators have agreed on a point; absent where that is not known. */
export type Standing = 'agreed' | 'open';

/** Where something stands in a file. `line` and `column` count from 1; columns are UTF-16 units, as editors count. */
export interface Place {
  /** The file as the user named it, `drafts/<id>.yaml` for one found by its id, `<stdin>` for standard input. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A lettered part of a point. `ref` is the point's number with the label, as in `10b`. */
export interface Clause extends Place {
  readonly ref: string;
  readonly label: string;
  readonly text: string;
  /** Absent where the clause is as well verified as its point. */
  readonly evidence?: Evidence;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** What one party wants beyond the common text of an open point, or instead of it. */
export interface Variant extends Place {
  readonly party: string;
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly evidence?: Evidence;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A number or label that a draft itself keeps without text. An unpublished one has a text that is not known. */
export interface Gap extends Place {
  readonly ref: string;
  readonly reason: 'deleted' | 'unpublished';
  readonly note?: string;
}

/** One numbered provision of a draft. `ref` is its number as text: `6`, `4.1`, `IV`. */
export interface Point extends Place {
  readonly ref: string;
  readonly title?: string;
  /** Theme ids; the point is listed under the first, under Other where there is none. */
  readonly themes: readonly string[];
  /** The lead: what stands before the clauses. May be empty where there are variants. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly variants: readonly Variant[];
  /** Clause labels that the draft keeps without text. */
  readonly gaps: readonly Gap[];
  readonly standing?: Standing;
  readonly evidence?: Evidence;
  /** Keys of the draft's sources. */
  readonly sources: readonly string[];
  readonly note?: string;
}

/** Where a text was printed. `date` is as exact as it is known: `2025-11-20`, `2025-11` or `2025`. */
export interface Source {
  readonly key: string;
  readonly outlet: string;
  readonly date?: string;
  readonly url?: string;
  /** False where it is cited by others and was not opened itself. */
  readonly seen: boolean;
}

/** What a report says of a draft besides its points. */
export interface DraftHead {
  readonly id: string;
  readonly title: string;
  /** The day this state of the text became public, `YYYY-MM-DD`. */
  readonly date: string;
  /** BCP 47 language tag of the words. */
  readonly language?: string;
  /** Who put the draft forward: ids of parties. */
  readonly parties: readonly string[];
  /** Id of the draft that this one revises. */
  readonly basedOn?: string;
  readonly basis?: Basis;
  /** False where the public text is known to lack parts. */
  readonly complete: boolean;
  readonly wording?: Wording;
  readonly sources: readonly Source[];
  readonly note?: string;
  readonly file: string;
  /** `sha256:` and the hexadecimal digest of the file's bytes. */
  readonly digest: string;
}

/** A correction of a published draft. */
export interface Erratum extends Place {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  /** Refs of points or clauses, before or after the correction; absent where it covers the whole draft. */
  readonly points?: readonly string[];
}

/** A dated text of numbered points. */
export interface Draft extends DraftHead {
  /** Whether others cite its words, so that they may change only with an erratum. */
  readonly published?: boolean;
  readonly errata?: readonly Erratum[];
  readonly points: readonly Point[];
  /** Point numbers that the draft keeps without text. */
  readonly gaps: readonly Gap[];
}

/** A subject that points are grouped under. The order of a list of themes is the order of reports. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly titles?: Translations;
  readonly description: string;
  /** Words that suggest the theme for a new text, in lower case; a final `*` stands for any ending. */
  readonly keywords: readonly string[];
}

/** A name in other languages, by their tags: `uk` for Ukrainian. */
export type Translations = Readonly<Record<string, string>>;

/** What reports call a party. */
export interface PartyName {
  readonly id: string;
  readonly name: string;
  readonly names?: Translations;
}

/** A state or body that puts forward drafts and variants, or that texts mention. */
export interface Party extends PartyName {
  /** Other names, adjectives and names of its people; a `*` after a word stands for any ending. */
  readonly aliases: readonly string[];
  /** Short names that are found only as they are written, as in `US`, which is not `us`. */
  readonly acronyms: readonly string[];
}

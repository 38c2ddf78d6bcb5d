/** The vocabulary of plancmp: types only, no imports. The ten words are defined in the README's glossary. */

// ---------------------------------------------------------------- drafts

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

/** A dated text of numbered points. */
export interface Draft extends DraftHead {
  readonly points: readonly Point[];
  /** Point numbers that the draft keeps without text. */
  readonly gaps: readonly Gap[];
}

/** A subject that points are grouped under. The order of a list of themes is the order of reports. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Words that suggest the theme for a new text, in lower case; a final `*` stands for any ending. */
  readonly keywords: readonly string[];
}

/** A state or body that puts forward drafts and variants. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

// ---------------------------------------------------------------- alignment

export type None = readonly [];
export type One<T> = readonly [T];
export type Several<T> = readonly [T, T, ...T[]];

/** What the alignment is told of one side of a correspondence: a point or a clause, without its number. */
export interface Passage {
  /** The whole wording in order: lead, clauses, variants; each a part of its own. Empty parts are left out. */
  readonly parts: readonly string[];
  readonly title?: string;
  readonly themes: readonly string[];
}

/**
 * One correspondence, by index into the two lists of passages. In an alignment each index of each side stands in
 * exactly one link. `score` runs from 0 to 1: how well the two sides' words agree, 1 for equal ones.
 */
export type Link =
  | { readonly kind: 'matched'; readonly old: One<number>; readonly new: One<number>; readonly score: number }
  | {
      readonly kind: 'merged';
      readonly old: Several<number>;
      readonly new: One<number>;
      readonly score: number;
    }
  | {
      readonly kind: 'split';
      readonly old: One<number>;
      readonly new: Several<number>;
      readonly score: number;
    }
  | {
      readonly kind: 'regrouped';
      readonly old: Several<number>;
      readonly new: Several<number>;
      readonly score: number;
    }
  | { readonly kind: 'removed'; readonly old: One<number>; readonly new: None }
  | { readonly kind: 'added'; readonly old: None; readonly new: One<number> };

// ---------------------------------------------------------------- changes

/** A run of words kept, cut or added. Keeps and cuts spell the old text, keeps and adds the new one. */
export interface Edit {
  readonly op: 'keep' | 'cut' | 'add';
  readonly text: string;
}

/** What became of one party's variant. One that stands on one side only is compared with the other's common text. */
export type VariantChange =
  | { readonly kind: 'unchanged'; readonly party: string; readonly old: Variant; readonly new: Variant }
  | ({
      readonly kind: 'reworded';
      readonly party: string;
      readonly old: Variant;
      readonly new: Variant;
    } & PartEdits)
  | ({ readonly kind: 'removed'; readonly party: string; readonly old: Variant } & AgainstCommon)
  | ({ readonly kind: 'added'; readonly party: string; readonly new: Variant } & AgainstCommon);

interface PartEdits {
  /** `lead`: the edits are of the leads, and clauses are compared one by one. `whole`: of leads and clauses joined. */
  readonly compared: 'lead' | 'whole';
  readonly edits: readonly Edit[];
  readonly clauses: readonly Change<Clause>[];
}

interface AgainstCommon {
  /** From the old side's words to the new side's: the variant's whole wording against the other side's common one. */
  readonly edits: readonly Edit[];
}

/** What a rewording consists of: of the lead (or the whole wording), of the clauses, of each party's variant. */
export interface Rewording extends PartEdits {
  readonly variants: readonly VariantChange[];
}

/** A change of standing; a side where it is not known is null. */
export interface StandingChange {
  readonly old: Standing | null;
  readonly new: Standing | null;
}

interface Linked {
  /** How well the two sides' words agree: the alignment's score, 0 to 1. */
  readonly score: number;
  /** Present where the standing of the two sides differs, on unchanged words too. */
  readonly standing?: StandingChange;
}

/**
 * A link made readable. P is a point or a clause: clauses are aligned and classified by the same functions, and a
 * clause's rewording has neither clauses nor variants.
 */
export type Change<P> =
  | ({
      readonly kind: 'unchanged';
      readonly old: One<P>;
      readonly new: One<P>;
      readonly moved: false;
    } & Linked)
  | ({ readonly kind: 'moved'; readonly old: One<P>; readonly new: One<P>; readonly moved: true } & Linked)
  | ({
      readonly kind: 'reworded';
      readonly old: One<P>;
      readonly new: One<P>;
      readonly moved: boolean;
    } & Linked &
      Rewording)
  | ({ readonly kind: 'merged'; readonly old: Several<P>; readonly new: One<P> } & Linked & Rewording)
  | ({ readonly kind: 'split'; readonly old: One<P>; readonly new: Several<P> } & Linked & Rewording)
  | ({ readonly kind: 'regrouped'; readonly old: Several<P>; readonly new: Several<P> } & Linked & Rewording)
  | { readonly kind: 'removed'; readonly old: One<P>; readonly new: None }
  | { readonly kind: 'added'; readonly old: None; readonly new: One<P> };

export type Kind = Change<Point>['kind'];

// ---------------------------------------------------------------- report

/** How many changes of each kind; `moved` counts those whose words are unchanged, `standing` changes of standing. */
export type Counts = { readonly [K in Kind]: number } & { readonly standing: number };

/** The changes of one theme, as indices into the report's list. */
export interface ThemeGroup {
  readonly id: string;
  readonly title: string;
  /** Changes listed under this theme; each change of the report is listed under exactly one. */
  readonly changes: readonly number[];
  /** Changes listed under another theme whose points name this one too. */
  readonly also: readonly number[];
  readonly counts: Counts;
}

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
  /** Every link, once, in the order of the new draft; a removed point stands after its last linked predecessor. */
  readonly changes: readonly Change<Point>[];
  readonly notices: readonly Notice[];
  /** How many links a person fixed; the others were computed. */
  readonly assertedLinks: number;
  /** Names of the parties and ids that have one. */
  readonly parties: readonly Party[];
}

// ---------------------------------------------------------------- findings

/** SARIF's levels: an error makes a check fail, a warning wants a look, a note is for information. */
export type Level = 'error' | 'warning' | 'note';

/** Something a reader of a file should know. The sentence is made of these facts in `render/finding.ts`. */
export type Finding = Place & { readonly level: Level } & FindingFacts;

export type FindingFacts =
  // a file that cannot be read at all
  | { readonly rule: 'file-unreadable'; readonly detail: 'missing' | 'directory' | 'denied' | 'other' }
  | { readonly rule: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly rule: 'file-encoding'; readonly encoding?: 'UTF-16' }
  | { readonly rule: 'file-empty' }
  // YAML
  | { readonly rule: 'yaml-syntax'; readonly detail: YamlProblem; readonly found?: string }
  | { readonly rule: 'yaml-tab' }
  | { readonly rule: 'yaml-duplicate-key'; readonly key: string; readonly firstLine: number }
  | { readonly rule: 'yaml-alias'; readonly what: 'anchor' | 'alias' | 'merge'; readonly name: string }
  | { readonly rule: 'yaml-tag'; readonly tag: string }
  | { readonly rule: 'yaml-depth'; readonly limit: number }
  | { readonly rule: 'yaml-documents' }
  | { readonly rule: 'yaml-byte-order-mark' }
  | { readonly rule: 'yaml-crlf' }
  // schema; `key` is the key of the value, with `[]` for an item of a list, empty at the top of the file; `example` is the right form as YAML
  | {
      readonly rule: 'schema-unknown-key';
      readonly key: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'schema-missing-key';
      readonly key: string;
      readonly within: string;
      readonly example?: string;
    }
  // `expected` are JSON Schema types, `found` is JSON, `[` and `{` alone stand for a whole list and mapping
  | {
      readonly rule: 'schema-type';
      readonly key: string;
      readonly expected: readonly string[];
      readonly found: string;
      readonly example?: string;
    }
  | {
      readonly rule: 'schema-empty';
      readonly key: string;
      readonly expected: readonly string[];
      readonly example?: string;
    }
  | {
      readonly rule: 'schema-conflict';
      readonly key: string;
      readonly with: 'deleted' | 'unpublished' | 'variants';
    }
  | {
      readonly rule: 'schema-repeated';
      readonly key: string;
      readonly value: string;
      readonly firstLine: number;
    }
  | { readonly rule: 'schema-number'; readonly key: string; readonly written: string; readonly read: string }
  | {
      readonly rule: 'schema-value';
      readonly key: string;
      readonly found: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  | {
      readonly rule: 'schema-form';
      readonly key: string;
      readonly found: string;
      readonly form: TextForm;
      readonly example?: string;
    }
  // what makes a comparison impossible
  | { readonly rule: 'number-duplicate'; readonly number: string; readonly firstLine: number }
  | { readonly rule: 'id-duplicate'; readonly id: string; readonly firstLine: number }
  // judgement; `missing` holds numbers and runs of them, as in `7` and `9–12`
  | { readonly rule: 'number-gap'; readonly missing: readonly string[]; readonly before: string }
  | { readonly rule: 'number-order'; readonly number: string; readonly after: string }
  | {
      readonly rule: 'clause-duplicate';
      readonly label: string;
      readonly point: string;
      readonly firstLine: number;
    }
  | {
      readonly rule: 'variant-duplicate';
      readonly party: string;
      readonly point: string;
      readonly firstLine: number;
    }
  | {
      readonly rule: 'theme-unknown';
      readonly theme: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'theme-duplicate'; readonly theme: string; readonly point: string }
  | {
      readonly rule: 'source-unknown';
      readonly source: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'based-on-unknown';
      readonly draft: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'text-empty'; readonly ref: string }
  | {
      readonly rule: 'text-character';
      readonly codePoint: number;
      readonly what: 'control' | 'bidi' | 'zero-width';
    }
  | {
      readonly rule: 'text-duplicate';
      readonly ref: string;
      readonly first: string;
      readonly firstLine: number;
    }
  | { readonly rule: 'id-file-name'; readonly id: string };

/** What is wrong with a piece of YAML; `other` comes with the parser's own words in `found`. */
export type YamlProblem =
  | 'colon'
  | 'continued'
  | 'no-colon'
  | 'indent'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'after-quote'
  | 'start-character'
  | 'escape'
  | 'block-header'
  | 'list-on-key-line'
  | 'comma'
  | 'complex-key'
  | 'comment'
  | 'directive'
  | 'stray'
  | 'other';

/** The forms that texts of a fixed shape have to keep. */
export type TextForm =
  | 'id'
  | 'theme-id'
  | 'source-key'
  | 'date'
  | 'source-date'
  | 'language'
  | 'url'
  | 'number'
  | 'label'
  | 'keyword';

/** An expected failure is a value: either the thing, with what should be known of it, or what is wrong, all of it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

// ---------------------------------------------------------------- texts made into drafts

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

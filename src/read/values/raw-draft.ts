import type { DraftHead, Evidence, Source, Standing } from '../../model.ts';

/** A draft file as its schema describes it. */
export interface RawDraft extends Pick<DraftHead, 'id' | 'title' | 'date'> {
  readonly language?: string;
  readonly parties?: readonly string[];
  readonly basedOn?: string | null;
  readonly basis?: NonNullable<DraftHead['basis']>;
  readonly complete?: boolean;
  readonly wording?: NonNullable<DraftHead['wording']>;
  readonly note?: string;
  readonly published?: boolean;
  readonly errata?: readonly RawErratum[];
  readonly sources?: Readonly<Record<string, Omit<Source, 'key' | 'seen'> & { readonly seen?: boolean }>>;
  readonly points: readonly RawPoint[];
}

interface RawErratum {
  readonly date: string;
  readonly reason: string;
  readonly points?: readonly (number | string)[];
}

interface Cited {
  readonly evidence?: Evidence;
  readonly sources?: readonly string[];
  readonly note?: string;
}

interface Markable {
  readonly deleted?: true;
  readonly unpublished?: true;
  /** Absent only where it is marked deleted or unpublished. */
  readonly text?: string;
}

export interface RawPoint extends Cited, Markable {
  readonly number: number | string;
  readonly title?: string;
  readonly themes?: readonly string[];
  readonly clauses?: readonly RawClause[];
  readonly standing?: Standing;
  readonly variants?: readonly RawVariant[];
}

export interface RawClause extends Cited, Markable {
  readonly label: string;
}

export interface RawVariant extends Cited {
  readonly party: string;
  readonly text: string;
  readonly clauses?: readonly RawClause[];
}

import type { DraftHead, Evidence, Source, Standing } from '../model.ts';
import { duplicates, type FileKind, type Unchecked } from './file.ts';
import { realDate } from './right-form.ts';
import type { Fault } from './schema.ts';
import type { Path, Tree } from './tree.ts';
import { draft } from './validators.js';

/** A draft file as its schema describes it. */
export interface RawDraft extends Pick<DraftHead, 'id' | 'title' | 'date'> {
  readonly language?: string;
  readonly parties?: readonly string[];
  readonly basedOn?: string | null;
  readonly basis?: NonNullable<DraftHead['basis']>;
  readonly complete?: boolean;
  readonly wording?: NonNullable<DraftHead['wording']>;
  readonly note?: string;
  readonly sources?: Readonly<Record<string, Omit<Source, 'key' | 'seen'> & { readonly seen?: boolean }>>;
  readonly points: readonly RawPoint[];
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

/** What makes a file a draft. */
export const draftKind: FileKind<RawDraft> = {
  validate: draft,
  whole: 'draft',
  faults: (raw, tree) => [
    ...impossibleDates(raw, tree),
    ...misreadNumbers(raw, tree),
    ...repeatedNumbers(raw, tree),
  ],
};

/** A pattern knows that a month has no 32nd day, not which months have a 31st. */
function impossibleDates(raw: Unchecked<RawDraft>, tree: Tree): Fault[] {
  const sources = raw?.sources instanceof Object ? Object.entries(raw.sources) : [];
  const dates: [Path, unknown][] = [[['date'], raw?.date]];
  for (const [key, source] of sources) dates.push([['sources', key, 'date'], source?.date]);
  return dates.flatMap(([path, date]): Fault[] => {
    if (typeof date !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) return [];
    const form = path.length > 1 ? 'source-date' : 'date';
    return realDate(date)
      ? []
      : [{ ...tree.at(path), facts: { rule: 'schema-form', key: 'date', found: date, form } }];
  });
}

/** `1.10`, `010`, `+6`, `1e3` and `0x10` are other numbers to YAML than a reader sees. */
function misreadNumbers(raw: Unchecked<RawDraft>, tree: Tree): Fault[] {
  return numbersOf(raw).flatMap((number, index): Fault[] => {
    const path = ['points', index, 'number'];
    const written = tree.source(path);
    if (typeof number !== 'number' || written === undefined) return [];
    const read = String(number);
    if (written === read) return [];
    return [{ ...tree.at(path), facts: { rule: 'schema-number', key: 'number', written, read } }];
  });
}

function repeatedNumbers(raw: Unchecked<RawDraft>, tree: Tree): Fault[] {
  const refs = numbersOf(raw).map((number) =>
    typeof number === 'number' || typeof number === 'string' ? String(number) : undefined,
  );
  return duplicates(
    refs,
    (index) => tree.at(['points', index, 'number']),
    (number, firstLine) => ({ rule: 'number-duplicate', number, firstLine }),
  );
}

function numbersOf(raw: Unchecked<RawDraft>): readonly unknown[] {
  const points: unknown = raw?.points;
  if (!Array.isArray(points)) return [];
  return points.map((point: unknown) =>
    point instanceof Object && 'number' in point ? point.number : undefined,
  );
}

import type { Finding, FindingFacts, Level, Place, Result } from '../model.ts';
import { byPlace, positions } from '../text/places.ts';
import { decode } from './decode.ts';
import type { Fault } from './faults.ts';
import { mapOf } from './loose.ts';
import { schemaFaults } from './schema.ts';
import { bounds, parse } from './syntax.ts';
import { type Tree, tree } from './tree.ts';
import type { Valid } from './valid.ts';
import type { Validate } from './validators.js';

/** What makes a kind of file what it is: its schema, what its content is called, and what the schema cannot say. */
export interface FileKind<Raw> {
  readonly validate: Validate;
  readonly whole: string;
  /** The key of the list that the file is for. No item of it may mean another by its schema. */
  readonly entries: string;
  /** What a file without content says; absent where that is an error. */
  readonly empty?: Raw;
  /** Further faults of a value that need not keep the schema. */
  readonly faults: (value: Given<Raw>, tree: Tree) => Fault[];
}

/** A value of which nothing is known but what it should be. */
export type Unchecked<T> =
  | (T extends readonly (infer Item)[]
      ? readonly Unchecked<Item>[]
      : T extends object
        ? { readonly [K in keyof T]?: Unchecked<T[K]> }
        : T)
  | undefined
  | null;

/** A mapping of which no more is known. */
export type Given<T> = NonNullable<Unchecked<T>>;

/** Reads the bytes of a file: its value and notes on it, or everything that is wrong with it, sorted by place. */
export function readFile<Raw>(
  bytes: Uint8Array,
  file: string,
  kind: FileKind<Raw>,
  told?: (share: number) => void,
): Result<Valid<Raw>> {
  const { text, findings: notes } = decode(bytes, file);
  if (text === undefined) return { ok: false, findings: notes };
  const position = positions(text);
  const { content, issues } = parse(text, position, bounds, told);
  const broken = issues.map(({ offset, facts }) => error({ file, ...position(offset) }, facts));
  if (!content) return { ok: false, findings: shortened([...notes, ...broken].sort(byPlace)) };
  const raw: unknown = content.value ?? kind.empty ?? null;
  const where = tree(content, position, file);
  const empty = error({ file, line: 1, column: 1 }, { rule: 'file-empty' });
  const faults = raw === null ? [empty] : faultsOf(raw, kind, where);
  const findings = shortened([...notes, ...broken, ...faults].sort(byPlace));
  const value = { raw: raw as Raw, at: where.at, text };
  const ok = findings.every(({ level }) => level !== 'error');
  return ok ? { ok, value, findings } : { ok, findings, sound: value };
}

function faultsOf<Raw>(raw: unknown, kind: FileKind<Raw>, where: Tree): Finding[] {
  const schema = schemaFaults(kind, raw, where);
  const own = kind.faults(mapOf(raw) as Given<Raw>, where);
  // A number that YAML reads otherwise than it was written is the cause of what the schema says of it.
  const taken = new Set(own.map(({ line, column }) => `${line}:${column}`));
  const others = schema.filter(({ line, column }) => !taken.has(`${line}:${column}`));
  return [...others, ...own].map(({ facts, ...place }) => error(place, facts));
}

function error(place: Place, facts: FindingFacts): Finding {
  const level: Level = 'error';
  return { ...place, level, ...facts };
}

/** How many findings of a file are told: more are not read, and only cost memory. */
const most = 10_000;

/** The first of many findings, and how many are left out. */
function shortened(findings: readonly Finding[]): readonly Finding[] {
  const next = findings[most];
  if (!next) return findings;
  const { file, line, column } = next;
  const count = findings.length - most;
  return [...findings.slice(0, most), error({ file, line, column }, { rule: 'file-more-findings', count })];
}

/** Everything in a list whose id stood before in it, as faults at the value itself. */
export function duplicates(
  list: readonly (string | undefined)[],
  place: (index: number) => Place,
  facts: (id: string, firstLine: number) => FindingFacts,
): Fault[] {
  const first = new Map<string, number>();
  return list.flatMap((id, index) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    return earlier === undefined ? [] : [{ ...place(index), facts: facts(id, place(earlier).line) }];
  });
}

import type { FindingFacts, Place, TextForm } from '../model.ts';
import { nearest } from '../text/nearest.ts';
import type { Path } from './at.ts';
import { listOf, mapOf } from './loose.ts';
import { flowForm, isoForm, typeExample } from './right-form.ts';
import type { Tree } from './tree.ts';
import type { SchemaError, Validate } from './validators.js';

/** What is wrong at a place, before it has a level. */
export type Fault = Place & { readonly facts: FindingFacts };

/**
 * Keywords in the order in which they explain a value: of several errors of one value the first is told, since the
 * others follow from it. `if`, `allOf` and `propertyNames` only repeat what the keywords below them say.
 */
const telling = [
  'false schema',
  'type',
  'minLength',
  'minItems',
  'const',
  'enum',
  'pattern',
  'maxLength',
  'minimum',
  'not',
].concat(['uniqueItems', 'required', 'additionalProperties']);

const nouns: Readonly<Record<string, string>> = {
  points: 'point',
  clauses: 'clause',
  variants: 'variant',
  sources: 'source',
  themes: 'theme',
  parties: 'party',
  links: 'entry',
  errata: 'entry',
  accepted: 'entry',
  redLines: 'red line',
};

/** A schema, the key of the list of entries, and what the content of the file is called. */
export interface Schema {
  readonly validate: Validate;
  readonly entries: string;
  readonly whole: string;
}

/** Entries that are validated together: each error of them is kept, with the value and its schema, until they are told. */
const SLICE = 1_000;
/** Faults after which no further entries are validated: a million would fill the memory, and are not told. */
const ENOUGH = 50_000;

/** What a schema finds wrong with a value, each mistake once, in no order: everything, up to some tens of thousands. */
export function schemaFaults({ validate, entries, whole }: Schema, value: unknown, tree: Tree): Fault[] {
  const list = listOf(mapOf(value)[entries]);
  if (list.length <= SLICE) return toldFaults(errorsOf(validate, value), tree, whole);
  const found: Fault[] = [];
  for (let start = 0; start < list.length && found.length < ENOUGH; start += SLICE) {
    const slice = { [entries]: list.slice(start, start + SLICE) };
    const errors =
      start === 0
        ? errorsOf(validate, { ...mapOf(value), ...slice })
        : entryErrors(errorsOf(validate, slice), entries, start);
    for (const fault of toldFaults(errors, tree, whole)) found.push(fault);
  }
  return found;
}

function errorsOf(validate: Validate, value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** The errors of entries alone, which begin at an index of the list. */
function entryErrors(errors: readonly SchemaError[], key: string, start: number): SchemaError[] {
  return errors.flatMap((error) => {
    const [, top, index, ...rest] = error.instancePath.split('/');
    if (top !== key || index === undefined) return [];
    return [{ ...error, instancePath: ['', top, Number(index) + start, ...rest].join('/') }];
  });
}

/** Each mistake once. */
function toldFaults(all: readonly SchemaError[], tree: Tree, whole: string): Fault[] {
  const errors = all.filter(({ keyword }) => telling.includes(keyword));
  errors.sort((a, b) => telling.indexOf(a.keyword) - telling.indexOf(b.keyword));
  const told = new Set<string>();
  const misspelt = misspeltKeys(errors);
  return errors.flatMap((error) => {
    const target = [
      error.instancePath,
      error.params.missingProperty ?? error.params.additionalProperty ?? error.propertyName,
    ];
    const id = JSON.stringify(target);
    if (told.has(id) || misspelt.has(id)) return [];
    told.add(id);
    return faults(error, pathOf(error.instancePath), tree, whole);
  });
}

/** Keys that are missing only because they are there under a wrong name, which is told already. */
function misspeltKeys(errors: readonly SchemaError[]): Set<string> {
  return new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map((error) =>
        JSON.stringify([error.instancePath, nearest(String(error.params.additionalProperty), known(error))]),
      ),
  );
}

function known(error: SchemaError): string[] {
  return Object.keys(error.parentSchema?.properties ?? {});
}

function pathOf(instancePath: string): string[] {
  const steps = instancePath.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function faults(error: SchemaError, path: readonly string[], tree: Tree, whole: string): Fault[] {
  const at = tree.at(path);
  switch (error.keyword) {
    case 'additionalProperties':
      return [unknownKey(error, tree.keyAt([...path, String(error.params.additionalProperty)]))];
    case 'required':
      return [missingKey(error, path, whole, at)];
    case 'uniqueItems':
      return repeated(error, path, tree);
    case 'false schema':
      return isMarked(path, tree) ? [{ ...tree.keyAt(path), facts: conflict(path, tree) }] : [];
    default:
      if (error.propertyName === undefined) return [{ ...at, facts: valueFacts(error, path, tree) }];
      return [{ ...tree.keyAt([...path, error.propertyName]), facts: sourceKey(error.propertyName) }];
  }
}

function unknownKey(error: SchemaError, place: Place): Fault {
  const key = String(error.params.additionalProperty);
  const near = nearest(key, known(error));
  const facts = { rule: 'schema-unknown-key', key, known: known(error) } as const;
  return { ...place, facts: near === undefined ? facts : { ...facts, nearest: near } };
}

function missingKey(error: SchemaError, path: Path, whole: string, place: Place): Fault {
  const key = String(error.params.missingProperty);
  const examples = error.parentSchema?.properties?.[key]?.examples ?? [];
  const example = examples.length > 0 ? { example: `${key}: ${flowForm(examples[0])}` } : {};
  const within = nouns[path.at(-2) ?? ''] ?? whole;
  return { ...place, facts: { rule: 'schema-missing-key', key, within, ...example } };
}

/** ajv names one pair of equal items; every item that stood before is told here. */
function repeated(error: SchemaError, path: Path, tree: Tree): Fault[] {
  const items = error.data as readonly unknown[];
  const firsts = new Map<unknown, number>();
  return items.flatMap((item, index) => {
    const first = firsts.get(item);
    if (first === undefined) firsts.set(item, index);
    if (first === undefined) return [];
    const firstLine = tree.at([...path, first]).line;
    const facts = { rule: 'schema-repeated', key: keyOf(path), value: String(item), firstLine } as const;
    return [{ ...tree.at([...path, index]), facts }];
  });
}

/** Whether what a key conflicts with is meant: `deleted: no` is told as a wrong value, and marks nothing. */
function isMarked(path: readonly string[], tree: Tree): boolean {
  const marks = ['deleted', 'unpublished'].map((mark) => tree.source([...path.slice(0, -1), mark]));
  return path.includes('variants') || marks.includes('true');
}

function conflict(path: readonly string[], tree: Tree): FindingFacts {
  const key = path.at(-1) ?? '';
  const isDeleted = tree.source([...path.slice(0, -1), 'deleted']) !== undefined;
  const isMark = key === 'deleted' || key === 'unpublished';
  if (isMark && path.includes('variants')) return { rule: 'schema-conflict', key, with: 'variants' };
  return { rule: 'schema-conflict', key, with: isDeleted ? 'deleted' : 'unpublished' };
}

function sourceKey(found: string): FindingFacts {
  return { rule: 'schema-form', key: 'sources', found, form: 'source-key' };
}

function valueFacts(error: SchemaError, path: readonly string[], tree: Tree): FindingFacts {
  const { data, parentSchema } = error;
  const key = keyOf(path);
  const found = tree.source(path) ?? JSON.stringify(data);
  const expected = [error.params.type ?? parentSchema?.type ?? 'string'].flat().map(String);
  const example = typeExample({ path, key, data, found, expected, examples: parentSchema?.examples ?? [] });
  if (data === null || data === '' || error.keyword === 'minItems')
    return { rule: 'schema-empty', key, expected, ...example };
  switch (error.keyword) {
    case 'type':
      return { rule: 'schema-type', key, expected, found: jsonForm(data), ...example };
    case 'const':
    case 'enum': {
      const allowed = [error.params.allowedValues ?? error.params.allowedValue].flat().map(String);
      const near = nearest(found, allowed);
      return { rule: 'schema-value', key, found, allowed, ...(near === undefined ? {} : { nearest: near }) };
    }
    default: {
      const form = textForm(path);
      return {
        rule: 'schema-form',
        key,
        found,
        form,
        ...formExample(form, key, found, parentSchema?.examples),
      };
    }
  }
}

function formExample(form: TextForm, key: string, found: string, examples: readonly unknown[] = []) {
  const right = form === 'date' || form === 'source-date' ? (isoForm(found) ?? examples[0]) : examples[0];
  if (right === undefined) return {};
  return { example: key.endsWith('[]') ? `- ${flowForm(right)}` : `${key}: ${flowForm(right)}` };
}

/** The name of the form that the value at a path has to keep. */
export function textForm(path: readonly string[]): TextForm {
  const [top, key] = [path[0], path.findLast((step) => !/^\d+$/.test(step))];
  if (top === 'themes' && key === 'id') return 'theme-id';
  if (top === 'themes' && key === 'keywords') return 'keyword';
  if (top === 'parties' && (key === 'aliases' || key === 'acronyms')) return 'keyword';
  if (top === 'sources' && key === 'date') return 'source-date';
  if (key === 'points') return 'number';
  if (key === 'old' || key === 'new') return top === 'links' ? 'number' : 'id';
  if (top === 'redLines') return lineForm(key);
  if (key === 'until') return 'date';
  const named = ['id', 'date', 'language', 'url', 'number', 'label', 'fingerprint', 'rule'] as const;
  const own = named.find((form) => form === key);
  if (own === undefined) throw new Error(`no form is named for "${key}"; this is a bug`);
  return own;
}

function lineForm(key = ''): TextForm {
  switch (key) {
    case 'drafts':
      return 'id';
    case 'theme':
      return 'theme-id';
    case 'point':
      return 'point';
    case 'mustKeep':
      return 'draft-ref';
    case 'mustMention':
    case 'mustNotMention':
      return 'term';
    case 'quantity':
    case 'atLeast':
    case 'atMost':
      return 'quantity';
    default:
      return 'id';
  }
}

function keyOf(path: readonly (string | number)[]): string {
  const last = String(path.at(-1) ?? '');
  return /^\d+$/.test(last) ? `${path.at(-2)}[]` : last;
}

function jsonForm(data: unknown): string {
  if (Array.isArray(data)) return '[';
  return data instanceof Object ? '{' : JSON.stringify(data);
}

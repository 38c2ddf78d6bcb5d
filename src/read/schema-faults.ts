import type { FindingFacts, Place, TextForm } from '../model.ts';
import { nearest } from '../text/nearest.ts';
import type { Path } from './at.ts';
import type { Fault } from './faults.ts';
import { flowForm, isoForm, typeExample } from './right-form.ts';
import type { Tree } from './tree.ts';
import type { SchemaError } from './validators.js';

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

/** What an error of a schema says of the value at a path; `whole` names the content of the file. */
export function faultsOf(error: SchemaError, path: readonly string[], tree: Tree, whole: string): Fault[] {
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

/** The keys that the schema knows where an error stands. */
export function known(error: SchemaError): string[] {
  return Object.keys(error.parentSchema?.properties ?? {});
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
  return inVariant(path) || marks.includes('true');
}

/** Whether a key stands in a variant: no clause of one may be marked. */
function inVariant(path: readonly string[]): boolean {
  return path.slice(0, -1).includes('variants');
}

function conflict(path: readonly string[], tree: Tree): FindingFacts {
  const key = path.at(-1) ?? '';
  const isDeleted = tree.source([...path.slice(0, -1), 'deleted']) !== undefined;
  if (inVariant(path)) return { rule: 'schema-conflict', key, with: 'variants' };
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
  if (top === 'themes') return key === 'id' ? 'theme-id' : 'keyword';
  if (key === 'aliases' || key === 'acronyms') return 'keyword';
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

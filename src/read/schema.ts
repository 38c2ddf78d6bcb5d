import { nearest } from '../text/nearest.ts';
import type { Fault } from './faults.ts';
import { listOf, mapOf } from './loose.ts';
import { faultsOf, known } from './schema-faults.ts';
import type { Tree } from './tree.ts';
import type { SchemaError, Validate } from './validators.js';

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
    const [, , index, ...rest] = error.instancePath.split('/');
    if (index === undefined) return [];
    return [{ ...error, instancePath: `/${[key, Number(index) + start, ...rest].join('/')}` }];
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
    return faultsOf(error, pathOf(error.instancePath), tree, whole);
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

function pathOf(instancePath: string): string[] {
  const steps = instancePath.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

import type { FindingFacts, Place } from '../model.ts';
import type { Path } from './at.ts';
import { realDate } from './right-form.ts';
import type { Tree } from './tree.ts';

/** What is wrong at a place, before it has a level. */
export type Fault = Place & { readonly facts: FindingFacts };

/** A pattern knows that a month has no 32nd day, not which months have a 31st. */
export function impossibleDate(date: unknown, path: Path, form: 'date' | 'source-date', tree: Tree): Fault[] {
  if (typeof date !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) return [];
  if (realDate(date)) return [];
  return [{ ...tree.at(path), facts: { rule: 'schema-form', key: String(path.at(-1)), found: date, form } }];
}

/** `1.10`, `010`, `+6`, `1e3` and `0x10` are other numbers to YAML than a reader sees. */
export function misreadNumber(number: unknown, path: Path, key: string, tree: Tree): Fault[] {
  const written = tree.source(path);
  if (typeof number !== 'number' || written === undefined || written === String(number)) return [];
  return [{ ...tree.at(path), facts: { rule: 'schema-number', key, written, read: String(number) } }];
}

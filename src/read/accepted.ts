import type { Acceptance, Acceptances, Result } from '../model.ts';
import { impossibleDate } from './faults.ts';
import { type FileKind, readFile } from './file.ts';
import { listOf, mapOf, textOf } from './loose.ts';
import type { Valid } from './valid.ts';
import { accepted } from './validators.js';

/** The findings that were accepted, in the order of the file, and its text. */
export interface AcceptedFile {
  readonly entries: Acceptances;
  readonly text: string;
}

interface RawAccepted {
  readonly accepted: readonly Acceptance[];
}

const DATES = ['date', 'until'] as const;

const acceptedKind: FileKind<RawAccepted> = {
  validate: accepted,
  whole: 'list of accepted findings',
  entries: 'accepted',
  faults: (raw, tree) =>
    listOf(raw.accepted).flatMap((entry, k) =>
      DATES.flatMap((key) => impossibleDate(mapOf(entry)[key], ['accepted', k, key], 'date', tree)),
    ),
};

/** Reads a file of accepted findings, checked by its schema. `checks/` says what its entries accept. */
export function readAccepted(bytes: Uint8Array, file: string): Result<AcceptedFile> {
  const read = readFile(bytes, file, acceptedKind);
  if (read.ok) return { ...read, value: build(read.value) };
  const { findings, sound } = read;
  return sound ? { ok: false, findings, sound: build(sound) } : { ok: false, findings };
}

/** Of a file that breaks its schema, the entries that say what they accept and why. */
function build({ raw, at, text }: Valid<RawAccepted>): AcceptedFile {
  const entries = listOf(mapOf(raw).accepted).flatMap((value, k): Acceptances => {
    const entry = mapOf(value);
    const fingerprint = textOf(entry.fingerprint);
    const reason = textOf(entry.reason);
    if (!fingerprint || !reason) return [];
    const others = (['draft', 'says', 'by', ...DATES] as const).flatMap((key) => {
      const own = textOf(entry[key]);
      return own === undefined ? [] : [[key, own] as const];
    });
    const rule = textOf(entry.rule) ?? '';
    return [{ ...at(['accepted', k]), fingerprint, rule, reason, ...Object.fromEntries(others) }];
  });
  return { entries, text };
}

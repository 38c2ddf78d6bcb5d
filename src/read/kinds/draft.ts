import { type Fault, impossibleDate, misreadNumber } from '../faults.ts';
import { duplicates, type FileKind, type Given } from '../file.ts';
import { listOf, mapOf, textOf } from '../loose.ts';
import type { Tree } from '../tree.ts';
import { draft } from '../validators.js';
import type { RawDraft } from '../values/raw-draft.ts';

/** What makes a file a draft. */
export const draftKind: FileKind<RawDraft> = {
  validate: draft,
  whole: 'draft',
  entries: 'points',
  faults: (raw, tree) => [
    ...impossibleDates(raw, tree),
    ...erratumFaults(raw, tree),
    ...misreadNumbers(raw, tree),
    ...repeatedNumbers(raw, tree),
  ],
};

function impossibleDates(raw: Given<RawDraft>, tree: Tree): Fault[] {
  const sources = raw.sources instanceof Object ? Object.entries(raw.sources) : [];
  return [
    ...impossibleDate(raw.date, ['date'], 'date', tree),
    ...sources.flatMap(([key, source]) =>
      impossibleDate(source?.date, ['sources', key, 'date'], 'source-date', tree),
    ),
  ];
}

/** What no schema says of errata: days that are none, reasons of nothing but space, numbers that YAML reads otherwise. */
function erratumFaults(raw: Given<RawDraft>, tree: Tree): Fault[] {
  return listOf(raw.errata).flatMap((value, index) => {
    const { date, reason, points } = mapOf(value);
    const path = (...keys: readonly (string | number)[]) => ['errata', index, ...keys];
    const blank = textOf(reason)?.trim() === '' && reason !== '';
    return [
      ...impossibleDate(date, path('date'), 'date', tree),
      ...(blank ? [{ ...tree.at(path('reason')), facts: EMPTY_REASON }] : []),
      ...listOf(points).flatMap((ref, k) => misreadNumber(ref, path('points', k), 'points[]', tree)),
    ];
  });
}

const EMPTY_REASON = { rule: 'schema-empty', key: 'reason', expected: ['string'] } as const;

function misreadNumbers(raw: Given<RawDraft>, tree: Tree): Fault[] {
  return numbersOf(raw).flatMap((number, index) =>
    misreadNumber(number, ['points', index, 'number'], 'number', tree),
  );
}

function repeatedNumbers(raw: Given<RawDraft>, tree: Tree): Fault[] {
  const refs = numbersOf(raw).map((number) =>
    typeof number === 'number' || typeof number === 'string' ? String(number) : undefined,
  );
  return duplicates(
    refs,
    (index) => tree.at(['points', index, 'number']),
    (number, firstLine) => ({ rule: 'number-duplicate', number, firstLine }),
  );
}

function numbersOf(raw: Given<RawDraft>): readonly unknown[] {
  const points: unknown = raw.points;
  if (!Array.isArray(points)) return [];
  return points.map((point: unknown) =>
    point instanceof Object && 'number' in point ? point.number : undefined,
  );
}

import type { Decision, Links, Place, Result } from '../model.ts';
import { impossibleDate, misreadNumber } from './faults.ts';
import { duplicates, type FileKind, readFile, type Unchecked, type Valid } from './file.ts';
import type { Fault } from './schema.ts';
import { listOf, mapOf, textOf } from './sound.ts';
import type { At, Tree } from './tree.ts';
import { links } from './validators.js';

/** What people decided about two drafts, and where everything in the file stands. */
export interface LinksFile {
  readonly links: Links;
  readonly at: At;
}

type RawEntry = Omit<Decision, 'old' | 'new'> & {
  readonly old: readonly (number | string)[];
  readonly new: readonly (number | string)[];
};

interface RawLinks {
  readonly old: string;
  readonly new: string;
  readonly links: readonly RawEntry[];
}

const SIDES = ['old', 'new'] as const;

const linksKind: FileKind<RawLinks> = {
  validate: links,
  whole: 'list of links',
  faults: (raw, tree) => listOf(raw?.links).flatMap((entry, index) => entryFaults(mapOf(entry), index, tree)),
};

/** Reads a links file, checked by its schema. `checks/` says whether its decisions fit the drafts and each other. */
export function readLinks(bytes: Uint8Array, file: string): Result<LinksFile> {
  const read = readFile(bytes, file, linksKind);
  if (read.ok) return { ...read, value: build(read.value, file) };
  const { findings, sound } = read;
  return sound ? { ok: false, findings, sound: build(sound, file) } : { ok: false, findings };
}

function entryFaults(entry: Unchecked<RawEntry>, index: number, tree: Tree): Fault[] {
  const refs = SIDES.flatMap((side) =>
    listOf(entry?.[side]).flatMap((ref, k) =>
      misreadNumber(ref, ['links', index, side, k], `${side}[]`, tree),
    ),
  );
  const again = SIDES.flatMap((side) =>
    duplicates(
      refsOf(entry?.[side]),
      (k) => tree.at(['links', index, side, k]),
      (value, firstLine) => ({ rule: 'schema-repeated', key: side, value, firstLine }),
    ),
  );
  return [...impossibleDate(entry?.date, ['links', index, 'date'], 'date', tree), ...refs, ...again];
}

/** Of a file that breaks its schema, what can be checked all the same: entries that say what they are about. */
function build({ raw, at }: Valid<RawLinks>, file: string): LinksFile {
  const head = mapOf(raw);
  const entries = listOf(head.links).flatMap((value, index): (Decision & Place)[] => {
    const entry = mapOf(value);
    const { link, reviewer, reason, date } = entry;
    if (link !== 'fixed' && link !== 'forbidden') return [];
    const when = textOf(date);
    return [
      {
        ...at(['links', index]),
        link,
        old: refsOf(entry.old),
        new: refsOf(entry.new),
        reviewer: textOf(reviewer) ?? '',
        reason: textOf(reason) ?? '',
        ...(when === undefined ? {} : { date: when }),
      },
    ];
  });
  return { links: { old: textOf(head.old) ?? '', new: textOf(head.new) ?? '', links: entries, file }, at };
}

function refsOf(value: unknown): string[] {
  return listOf(value).map((ref) => (typeof ref === 'number' || typeof ref === 'string' ? String(ref) : ''));
}

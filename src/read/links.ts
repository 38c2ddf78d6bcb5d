import type { Result } from '../model.ts';
import { impossibleDate, misreadNumber } from './faults.ts';
import { duplicates, type FileKind, readFile, type Unchecked } from './file.ts';
import type { Fault } from './schema.ts';
import { listOf, mapOf } from './sound.ts';
import type { Tree } from './tree.ts';
import { links } from './validators.js';
import { type LinksFile, linksFile, type RawEntry, type RawLinks, refsOf } from './values/links.ts';

const SIDES = ['old', 'new'] as const;

/** What makes a file a list of links. */
export const linksKind: FileKind<RawLinks> = {
  validate: links,
  whole: 'list of links',
  faults: (raw, tree) => listOf(raw?.links).flatMap((entry, index) => entryFaults(mapOf(entry), index, tree)),
};

/** Reads a links file, checked by its schema. `checks/` says whether its decisions fit the drafts and each other. */
export function readLinks(bytes: Uint8Array, file: string): Result<LinksFile> {
  const read = readFile(bytes, file, linksKind);
  if (read.ok) return { ...read, value: linksFile(read.value, file) };
  const { findings, sound } = read;
  return sound ? { ok: false, findings, sound: linksFile(sound, file) } : { ok: false, findings };
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

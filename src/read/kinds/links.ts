import { type Fault, impossibleDate, misreadNumber } from '../faults.ts';
import { duplicates, type FileKind, type Given } from '../file.ts';
import { listOf, mapOf } from '../loose.ts';
import type { Tree } from '../tree.ts';
import { links } from '../validators.js';
import { type RawEntry, type RawLinks, refsOf } from '../values/links.ts';

const SIDES = ['old', 'new'] as const;

/** What makes a file a list of links. */
export const linksKind: FileKind<RawLinks> = {
  validate: links,
  whole: 'list of links',
  entries: 'links',
  faults: (raw, tree) => listOf(raw.links).flatMap((entry, index) => entryFaults(mapOf(entry), index, tree)),
};

function entryFaults(entry: Given<RawEntry>, index: number, tree: Tree): Fault[] {
  const refs = SIDES.flatMap((side) =>
    listOf(entry[side]).flatMap((ref, k) => misreadNumber(ref, ['links', index, side, k], `${side}[]`, tree)),
  );
  const again = SIDES.flatMap((side) =>
    duplicates(
      refsOf(entry[side]),
      (k) => tree.at(['links', index, side, k]),
      (value, firstLine) => ({ rule: 'schema-repeated', key: side, value, firstLine }),
    ),
  );
  return [...impossibleDate(entry.date, ['links', index, 'date'], 'date', tree), ...refs, ...again];
}

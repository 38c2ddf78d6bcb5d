import type { At, Path } from '../at.ts';
import { type FileKind, readFile } from '../file.ts';
import { draftKind } from '../kinds/draft.ts';
import { linksKind } from '../kinds/links.ts';
import { partiesKind, themesKind } from '../kinds/lists.ts';

/** The kinds of files that ship. */
const kinds = { draft: draftKind, links: linksKind, parties: partiesKind, themes: themesKind };

/** The JSON by which `shippedFile` answers for these bytes; undefined where there is anything to say of the file. */
export function precompiled(bytes: Uint8Array, file: string, kind: keyof typeof kinds): string | undefined {
  const read = readFile(bytes, file, kinds[kind] as FileKind<unknown>);
  if (!read.ok || read.findings.length > 0) return undefined;
  const { raw, at } = read.value;
  return JSON.stringify({ raw, places: placesOf(raw, [], at) });
}

/** Line and column of a value and of all in it, in the order in which a walk comes to them. */
function placesOf(value: unknown, path: Path, at: At): number[] {
  const { line, column } = at(path);
  const within = value instanceof Object ? Object.entries(value) : [];
  return [line, column, ...within.flatMap(([key, below]) => placesOf(below, [...path, key], at))];
}

import type { Result } from '../model.ts';
import { readFile } from './file.ts';
import { partiesKind, themesKind } from './kinds/lists.ts';
import { type PartiesFile, partiesFile, type ThemesFile, themesFile } from './values/lists.ts';

/** Reads a list of themes, checked by its schema; ids are used once. */
export function readThemes(bytes: Uint8Array, file: string): Result<ThemesFile> {
  const read = readFile(bytes, file, themesKind);
  if (!read.ok) return { ok: false, findings: read.findings };
  return { ok: true, value: themesFile(read.value), findings: read.findings };
}

/** Reads a list of parties, checked by its schema; ids and names are used once. */
export function readParties(bytes: Uint8Array, file: string): Result<PartiesFile> {
  const read = readFile(bytes, file, partiesKind);
  if (!read.ok) return { ok: false, findings: read.findings };
  return { ok: true, value: partiesFile(read.value), findings: read.findings };
}

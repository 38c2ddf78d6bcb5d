import type { Party, Result, Theme } from '../model.ts';
import { duplicates, type FileKind, readFile, type Unchecked } from './file.ts';
import type { At, Tree } from './tree.ts';
import { parties, themes } from './validators.js';

/** A list of themes, in the order of reports. */
export interface ThemesFile {
  readonly themes: readonly Theme[];
  readonly at: At;
}

/** A list of the names of parties. */
export interface PartiesFile {
  readonly parties: readonly Party[];
  readonly at: At;
}

interface RawThemes {
  readonly themes: readonly (Omit<Theme, 'keywords'> & { readonly keywords?: readonly string[] })[];
}

interface RawParties {
  readonly parties: readonly Party[];
}

const themesKind: FileKind<RawThemes> = {
  validate: themes,
  whole: 'list of themes',
  faults: (raw, tree) => repeatedIds('themes', raw?.themes, tree),
};

const partiesKind: FileKind<RawParties> = {
  validate: parties,
  whole: 'list of parties',
  faults: (raw, tree) => repeatedIds('parties', raw?.parties, tree),
};

/** Reads a list of themes, checked by its schema; ids are used once. */
export function readThemes(bytes: Uint8Array, file: string): Result<ThemesFile> {
  const read = readFile(bytes, file, themesKind);
  if (!read.ok) return { ok: false, findings: read.findings };
  const { raw, at } = read.value;
  const list = raw.themes.map((theme) => ({ ...theme, keywords: theme.keywords ?? [] }));
  return { ok: true, value: { themes: list, at }, findings: read.findings };
}

/** Reads a list of parties, checked by its schema; ids are used once. */
export function readParties(bytes: Uint8Array, file: string): Result<PartiesFile> {
  const read = readFile(bytes, file, partiesKind);
  if (!read.ok) return { ok: false, findings: read.findings };
  const { raw, at } = read.value;
  return { ok: true, value: { parties: raw.parties, at }, findings: read.findings };
}

function repeatedIds(key: string, list: Unchecked<readonly { readonly id: string }[]>, tree: Tree) {
  if (!Array.isArray(list)) return [];
  const ids = list.map((item) => (typeof item?.id === 'string' ? item.id : undefined));
  return duplicates(
    ids,
    (index) => tree.at([key, index, 'id']),
    (id, firstLine) => ({ rule: 'id-duplicate', id, firstLine }),
  );
}

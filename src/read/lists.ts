import type { Party, PartyName, Result, Theme } from '../model.ts';
import { duplicates, type FileKind, readFile, type Unchecked } from './file.ts';
import { listOf, mapOf, textOf } from './sound.ts';
import type { At, Path, Tree } from './tree.ts';
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
  readonly parties: readonly (PartyName & Partial<Party>)[];
}

const themesKind: FileKind<RawThemes> = {
  validate: themes,
  whole: 'list of themes',
  faults: (raw, tree) => repeatedIds('themes', raw?.themes, tree),
};

const partiesKind: FileKind<RawParties> = {
  validate: parties,
  whole: 'list of parties',
  faults: (raw, tree) => [
    ...repeatedIds('parties', raw?.parties, tree),
    ...repeatedNames(raw?.parties, tree),
  ],
};

/** Reads a list of themes, checked by its schema; ids are used once. */
export function readThemes(bytes: Uint8Array, file: string): Result<ThemesFile> {
  const read = readFile(bytes, file, themesKind);
  if (!read.ok) return { ok: false, findings: read.findings };
  const { raw, at } = read.value;
  const list = raw.themes.map((theme) => ({ ...theme, keywords: theme.keywords ?? [] }));
  return { ok: true, value: { themes: list, at }, findings: read.findings };
}

/** Reads a list of parties, checked by its schema; ids and names are used once. */
export function readParties(bytes: Uint8Array, file: string): Result<PartiesFile> {
  const read = readFile(bytes, file, partiesKind);
  if (!read.ok) return { ok: false, findings: read.findings };
  const { raw, at } = read.value;
  const list = raw.parties.map((party) => ({ aliases: [], acronyms: [], ...party }));
  return { ok: true, value: { parties: list, at }, findings: read.findings };
}

/**
 * A party of a list that is merged over another: its name counts, and texts may mention it under the names of both. So
 * an entry that only renames a party, or adds one alias, loses none.
 */
export function mergeParties(shipped: Party, own: Party): Party {
  const known = [own.name, ...own.aliases, ...own.acronyms];
  // Another name is another in every language; an entry that keeps the name keeps its translations.
  const names = own.names ?? (own.name === shipped.name ? shipped.names : undefined);
  const further = (names: readonly string[]) => names.filter((name) => !known.includes(name));
  return {
    ...own,
    ...(names ? { names } : {}),
    aliases: [...own.aliases, ...further([shipped.name, ...shipped.aliases])],
    acronyms: [...own.acronyms, ...further(shipped.acronyms)],
  };
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

/** Each name tells one party: a list of parties in which two share one could not say whom a text means. */
function repeatedNames(list: Unchecked<RawParties['parties']>, tree: Tree) {
  const names = partyNames(list);
  return duplicates(
    names.map(({ name }) => name),
    (index) => tree.at(names[index]?.path ?? []),
    (name, firstLine) => ({ rule: 'name-duplicate', name, firstLine }),
  );
}

function partyNames(list: Unchecked<RawParties['parties']>): { name: string; path: Path }[] {
  return listOf(list).flatMap((item, at) => {
    const party = mapOf(item);
    const own = { name: textOf(party.name), path: ['parties', at, 'name'] };
    const others = ['aliases', 'acronyms'].flatMap((key) =>
      listOf(party[key]).map((name, k) => ({ name: textOf(name), path: ['parties', at, key, k] })),
    );
    return [own, ...others].flatMap(({ name, path }) => (name === undefined ? [] : [{ name, path }]));
  });
}

import type { Path } from '../at.ts';
import { duplicates, type FileKind, type Unchecked } from '../file.ts';
import { listOf, mapOf, textOf } from '../loose.ts';
import type { Tree } from '../tree.ts';
import { parties, themes } from '../validators.js';
import type { RawParties, RawThemes } from '../values/lists.ts';

/** What makes a file a list of themes. */
export const themesKind: FileKind<RawThemes> = {
  validate: themes,
  whole: 'list of themes',
  entries: 'themes',
  faults: (raw, tree) => repeatedIds('themes', raw.themes, tree),
};

/** What makes a file a list of parties. */
export const partiesKind: FileKind<RawParties> = {
  validate: parties,
  whole: 'list of parties',
  entries: 'parties',
  faults: (raw, tree) => [...repeatedIds('parties', raw.parties, tree), ...repeatedNames(raw.parties, tree)],
};

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

function partyNames(list: Unchecked<RawParties['parties']>): { name: string | undefined; path: Path }[] {
  return listOf(list).flatMap((item, at) => {
    const party = mapOf(item);
    const own = { name: textOf(party.name), path: ['parties', at, 'name'] };
    const others = ['aliases', 'acronyms'].flatMap((key) =>
      listOf(party[key]).map((name, k) => ({ name: textOf(name), path: ['parties', at, key, k] })),
    );
    return [own, ...others];
  });
}

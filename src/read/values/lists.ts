import type { Party, PartyName, Theme } from '../../model.ts';
import type { At } from '../at.ts';
import type { Valid } from '../valid.ts';

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

export interface RawThemes {
  readonly themes: readonly (Omit<Theme, 'keywords'> & { readonly keywords?: readonly string[] })[];
}

export interface RawParties {
  readonly parties: readonly (PartyName & Partial<Party>)[];
}

/** The themes that the plain value of a file tells. */
export function themesFile({ raw, at }: Valid<RawThemes>): ThemesFile {
  return { themes: raw.themes.map((theme) => ({ ...theme, keywords: theme.keywords ?? [] })), at };
}

/** The parties that the plain value of a file tells. */
export function partiesFile({ raw, at }: Valid<RawParties>): PartiesFile {
  return { parties: raw.parties.map((party) => ({ aliases: [], acronyms: [], ...party })), at };
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

import type { Imported } from '../../model.ts';
import { readText } from './read-text.ts';

/** A format that drafts can be made from. */
export interface Importer {
  /** Endings of file names, in lower case, with the dot. */
  readonly endings: readonly string[];
  /** What the format is, for help texts. */
  readonly about: string;
  /** Never throws: what it cannot place, it says. */
  readonly read: (text: string) => Promise<Imported>;
}

/** Every format that can be imported; a new one is an entry here. Plain text and Markdown share one reader. */
export const importers = {
  text: { endings: ['.txt'], about: 'plain text with numbered points', read: readText },
  markdown: {
    endings: ['.md', '.markdown'],
    about: 'Markdown with numbered points or headings',
    read: readText,
  },
} as const satisfies { readonly [format: string]: Importer };

export type ImportFormat = keyof typeof importers;

/** The format of a file by its name's ending; text for standard input and for endings that are not known. */
export function importFormat(file: string): ImportFormat {
  const name = file.toLowerCase();
  const formats = Object.keys(importers) as ImportFormat[];
  return (
    formats.find((format) => importers[format].endings.some((ending) => name.endsWith(ending))) ?? 'text'
  );
}

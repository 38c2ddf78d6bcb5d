import { OTHER } from '../compare/themes.ts';
import type { Report, ThemeGroup } from '../model.ts';
import type { Words } from './words/english/index.ts';

/** What is told in a language. */
export interface Spoken {
  readonly words: Words;
}

/** A report and the words of the language that it is told in: what everything that words a report reads. */
export interface Edition extends Report, Spoken {}

/** The two drafts and the words: all that counts of changes are told by. */
export type Pair = Pick<Edition, 'old' | 'new' | 'words'>;

/** The report in a language, the themes by their titles in it where they have one. */
export function editionOf(report: Report, { words }: Spoken): Edition {
  return {
    ...report,
    words,
    themes: report.themes.map((theme) => ({ ...theme, title: titleIn(theme, words) })),
  };
}

function titleIn({ id, title, titles }: ThemeGroup, { lang, themes }: Words): string {
  return id === OTHER.id ? themes.other : (titles?.[lang] ?? title);
}

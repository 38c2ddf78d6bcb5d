import { asDisclosed } from './grammar.ts';

/** What is said of themes. */
export const themes = {
  /** Where points without a theme are listed. */
  other: 'Other',
  attention: { 'gone quiet': 'gone quiet', 'newly raised': 'newly raised' },
  /** Titles may have commas, so that semicolons part them. */
  shifted: {
    'gone quiet': (titles: readonly string[]) => `Gone quiet: ${titles.join('; ')}.`,
    'newly raised': (titles: readonly string[]) => `Newly raised: ${titles.join('; ')}.`,
  },
  unlisted: (draft: string, isPartly: boolean, themes: number) =>
    `No point of ${asDisclosed(draft, isPartly)} is listed under ${themes === 1 ? 'it' : 'them'}`,
  noneHasTheme: '; none of its points has a theme',
  withoutTheme: (n: number) => `; ${n} of its points ${n === 1 ? 'has' : 'have'} no theme`,
  /** Under which theme a point is listed tells its main subject, and no more. */
  elsewhere: 'Points listed under other themes may still touch on such a theme or use a word of it.',
  /** Before numbers of points. */
  seeAlso: 'see also',
};

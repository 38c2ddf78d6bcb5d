import type { Words } from './english/index.ts';

export type { Words } from './english/index.ts';

/** One language that reports can be told in. */
interface Language {
  /** Its own name for itself. */
  readonly name: string;
  /** Loaded when it is asked for. */
  readonly load: () => Promise<Words>;
}

/** Every language by the tag that `--lang` takes. A new one is one folder and one entry here. */
export const languages = {
  en: { name: 'English', load: async () => (await import('./english/index.ts')).english },
  uk: { name: 'українська', load: async () => (await import('./ukrainian/index.ts')).ukrainian },
} as const satisfies Readonly<Record<string, Language>>;

/** The tag of a language. */
export type Lang = keyof typeof languages;

/** The choices of `--lang`. */
export const LANGS = Object.keys(languages) as Lang[];

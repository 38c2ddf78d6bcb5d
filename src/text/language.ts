/** Of which script most letters of a text are, and how many tell the languages of a script apart. */
export interface Letters {
  readonly script: Script;
  /** і, ї, є, ґ, which Russian has not. */
  readonly ukrainian: number;
  /** ы, э, ъ, ё, which Ukrainian has not. */
  readonly russian: number;
}

type Script = 'latin' | 'cyrillic';

const latin = /[A-Za-z]/g;
const cyrillic = /[\u0400-\u052f]/g;
const ukrainian = /[іїєґ]/giu;
const russian = /[ыэъё]/giu;
const scripts: ReadonlyMap<string, Script> = new Map([
  ['en', 'latin'],
  ['uk', 'cyrillic'],
  ['ru', 'cyrillic'],
]);

/** So many characters tell a language as surely as a thousand pages. */
const sample = 20_000;

/** The letters of some texts, taken together; of long ones those of the beginning. */
export function countLetters(texts: Iterable<string>): Letters {
  let text = '';
  for (const part of texts) {
    if (text.length >= sample) break;
    text += ` ${part.normalize('NFC')}`;
  }
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const others = count(cyrillic);
  if (others === 0) return { script: 'latin', ukrainian: 0, russian: 0 };
  const script = others > count(latin) ? 'cyrillic' : 'latin';
  return { script, ukrainian: count(ukrainian), russian: count(russian) };
}

/**
 * The language of a text, as a primary subtag in lower case: the declared one (a BCP 47 tag), unless most letters are
 * of a script in which it is not written, as where `en` was left in the head of a Ukrainian text. Without a declared
 * one the letters tell: Ukrainian or Russian, English for other scripts than Cyrillic, `und` where they do not.
 */
export function languageOf(declared: string | undefined, letters: Letters): string {
  const language = declared?.split('-')[0]?.toLowerCase();
  const { script } = letters;
  if (language !== undefined && (scripts.get(language) ?? script) === script) return language;
  if (script === 'latin') return 'en';
  if (letters.ukrainian === letters.russian) return 'und';
  return letters.ukrainian > letters.russian ? 'uk' : 'ru';
}

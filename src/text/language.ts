/** How many letters of a text are of which script, and how many tell the languages of a script apart. */
export interface Letters {
  readonly latin: number;
  readonly cyrillic: number;
  /** і, ї, є, ґ, which Russian has not. */
  readonly ukrainian: number;
  /** ы, э, ъ, ё, which Ukrainian has not. */
  readonly russian: number;
}

const ukrainian = /[іїєґ]/giu;
const russian = /[ыэъё]/giu;
const script: ReadonlyMap<string, 'latin' | 'cyrillic'> = new Map([
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
  let [latin, cyrillic] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x400 && code < 0x530) cyrillic++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  const count = (letters: RegExp) => (cyrillic === 0 ? 0 : (text.match(letters)?.length ?? 0));
  return { latin, cyrillic, ukrainian: count(ukrainian), russian: count(russian) };
}

/**
 * The language of a text, as a primary subtag in lower case: the declared one (a BCP 47 tag), unless most letters are
 * of a script in which it is not written, as where `en` was left in the head of a Ukrainian text. Without a declared
 * one the letters tell: Ukrainian or Russian, English for other scripts than Cyrillic, `und` where they do not.
 */
export function languageOf(declared: string | undefined, letters: Letters): string {
  const language = declared?.split('-')[0]?.toLowerCase();
  const most = letters.cyrillic > letters.latin ? 'cyrillic' : 'latin';
  if (language !== undefined && (script.get(language) ?? most) === most) return language;
  if (most === 'latin') return 'en';
  if (letters.ukrainian === letters.russian) return 'und';
  return letters.ukrainian > letters.russian ? 'uk' : 'ru';
}

import { lazy } from './patterns.ts';

/** What a pattern with the flag `v` asks of a character, as classes of their own. */
export interface Classes {
  readonly letter: string;
  readonly capital: string;
  readonly digit: string;
  /** A letter, mark or digit. */
  readonly character: string;
  /** One of them in a script with spaces between words. */
  readonly word: string;
  readonly currency: string;
}

const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
const character = '[\\p{L}\\p{M}\\p{N}]';
/** A letter, mark or digit of a script with spaces between words, as the source of a pattern with the flag `v`. */
export const wordCharacter = `[${character}--[${unspaced}]]`;

const every: Classes = {
  letter: '\\p{L}',
  capital: '\\p{Lu}',
  digit: '\\p{Nd}',
  character,
  word: wordCharacter,
  currency: '\\p{Sc}',
};

const small = 'a-zªµºß-öø-ÿ';
const capitals = 'A-ZÀ-ÖØ-Þ';
const latin = `[${capitals}${small}0-9²³¹¼-¾]`;
const western: Classes = {
  letter: `[${capitals}${small}]`,
  capital: `[${capitals}]`,
  digit: '[0-9]',
  character: latin,
  word: latin,
  currency: '[$¢-¥₠-₿]',
};
/** Latin-1, with the marks and signs of money of any text. */
const isWestern = /^[\0-\xff\u2000-\u206f\u20a0-\u20bf]*$/;

/**
 * A pattern with the flag `v` in two forms: for texts with Western European letters alone, and for all others. Of a text
 * of the first kind both say the same, and the second takes some milliseconds to compile.
 */
export function byScript(source: (classes: Classes) => string, flags: string): (text: string) => RegExp {
  const [some, all] = [lazy(() => source(western), flags), lazy(() => source(every), flags)];
  return (text) => (isWestern.test(text) ? some() : all());
}

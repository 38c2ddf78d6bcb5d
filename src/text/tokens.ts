/**
 * A token: a word (hyphens, apostrophes, decimal marks and digit groups inside it, as in `seventy-two`, `1,500`,
 * `800 000`) or one punctuation mark. White space is carried, not compared. Scripts written without spaces between
 * words give one token per character, so that a sentence is never a single word.
 */
export interface Token {
  readonly text: string;
  /** Whether white space stands before it in its text. */
  readonly spaced: boolean;
}

const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
const wordCharacter = `[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]`;
const digitGroups = '\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?!\\p{Nd})';
const joiner = "(?:['’ʼ‐‑\\-\\u00ad]|(?<=\\p{Nd})[.,](?=\\p{Nd}))";
const tokenPattern = new RegExp(
  `( ?)(${digitGroups}|${wordCharacter}+(?:${joiner}${wordCharacter}+)*|\\S)`,
  'gv',
);
const wordPattern = /^[\p{L}\p{M}\p{N}]/u;

/** The text with runs of white space as one space each and none at the ends: the form in which texts are compared. */
export function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The tokens of a text, in order; joined with a space where `spaced`, they spell the normalised text. */
export function tokenise(text: string): Token[] {
  return Array.from(normalise(text).matchAll(tokenPattern), ([, space, token]) => ({
    text: token ?? '',
    spaced: space !== '',
  }));
}

/** Whether a token is a word or number, not a punctuation mark. */
export function isWord(token: Token): boolean {
  return wordPattern.test(token.text);
}

/**
 * The words of a text without punctuation: what similarity is measured on. In lower case, and in one spelling where a
 * reader sees no other: composed letters, one apostrophe, one hyphen, no stress marks (`за́мок`) and no soft hyphens.
 */
export function words(text: string): string[] {
  return tokenise(inOneSpelling(text))
    .filter(isWord)
    .map((token) => token.text.toLowerCase());
}

function inOneSpelling(text: string): string {
  if (!/[’ʼ‐‑\u00ad\p{M}]/u.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[’ʼ](?=\p{L})/gu, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad|\u0301/g, '');
}

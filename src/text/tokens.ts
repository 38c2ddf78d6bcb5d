import { byScript, type Classes } from './scripts.ts';

/**
 * A token: a word (hyphens, apostrophes, joiners, decimal marks and digit groups inside it, as in `seventy-two`, `1,500`,
 * `800 000`) or one punctuation mark. White space is carried, not compared. Scripts written without spaces between
 * words give one token per character, so that a sentence is never a single word.
 */
export interface Token {
  readonly text: string;
  /** Whether white space stands before it in its text. */
  readonly spaced: boolean;
}

/** Between letters of Persian or of the scripts of India a joiner is part of the spelling (UAX #29, rules WB3c and WB4). */
const joiners = '\\u200c\\u200d';
const innerMark = `['’ʼ‐‑\\-\\u00ad${joiners}]`;
const longWord = ({ character, digit, word }: Classes) => {
  const digitGroups = `${digit}{1,3}(?: ${digit}{3})+(?:[.,]${digit}+)?(?!${digit})`;
  // The mark before the look behind it: the other way round every word's end is looked behind.
  const joiner = `(?:${innerMark}|[.,](?<=${digit}.)(?=${digit}))`;
  // Most words are plain letters. Of them the first pattern says the same as the third, several times as fast.
  const plainWord = `[A-Za-z]+(?!${character}|${innerMark})`;
  return `${plainWord}|${digitGroups}|${word}+(?:${joiner}${word}+)*`;
};
const shortWord = ({ character }: Classes) => `${character}(?:[${joiners}]${character})*`;
const tokenIn = byScript((classes) => `${longWord(classes)}|${shortWord(classes)}|\\S`, 'gv');
const wordIn = byScript((classes) => `${longWord(classes)}|${shortWord(classes)}`, 'gv');
const wordStart = byScript(({ character }) => `^${character}`, 'v');
const plainStart = /^[A-Za-z0-9]/;
const SPACE = 32;
const unevenSpace = /[^\S ]| {2}/;
/** Only where a text has more than ASCII letters and marks, evenly spaced, can there be another spelling of it. */
const uncommon = /[^ -~]| {2}/;

/** The text with runs of white space as one space each and none at the ends: the form in which texts are compared. */
export function normalise(text: string): string {
  return (unevenSpace.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** The tokens of a text, in order; joined with a space where `spaced`, they spell the normalised text. */
export function tokenise(text: string): Token[] {
  const even = normalise(text);
  let end = 0;
  return (even.match(tokenIn(even)) ?? []).map((token) => {
    const spaced = even.charCodeAt(end) === SPACE;
    end += token.length + (spaced ? 1 : 0);
    return { text: token, spaced };
  });
}

/** Whether a token is a word or number, not a punctuation mark. */
export function isWord(token: Token): boolean {
  const { text } = token;
  return text.charCodeAt(0) < 0x80 ? plainStart.test(text) : wordStart(text).test(text);
}

/**
 * The words of a text without punctuation: what similarity is measured on. In lower case, and in one spelling where a
 * reader sees no other: composed letters, one apostrophe, one hyphen, no stress marks (`за́мок`), soft hyphens or joiners.
 */
export function words(text: string): string[] {
  const even = uncommon.test(text) ? normalise(inOneSpelling(text)) : text;
  const small = even.toLowerCase();
  return small.match(wordIn(small)) ?? [];
}

function inOneSpelling(text: string): string {
  if (!/[’ʼ‐‑\u00ad\p{M}]|\u200c|\u200d/u.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[’ʼ](?=\p{L})/gu, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad|\u0301|\u200c|\u200d/g, '');
}

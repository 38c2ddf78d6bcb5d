import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stemmer as english } from 'stemmer';

/** A word, as `words` gives it, without its endings: equal for most forms of one word. */
export type Stem = (word: string) => string;

/** What the Ukrainian stemmer leaves of the endings of `гарантії`, `територією`. */
const leftEnding = /(?<=..)[аеєиіїоуюя]+$/u;

const stemmers: ReadonlyMap<string, Stem> = new Map([
  ['en', (word) => english(word.replace(/'s$/, ''))],
  // ґ was г for most of a century, and many still write so.
  ['uk', (word) => ukrainian(word.replaceAll('ґ', 'г')).replace(leftEnding, '')],
  ['ru', russian],
]);

/** Most words of languages that inflect are told by so many letters (McNamee and Mayfield 2004). */
const told = 5;

/**
 * The stemmer of a language, by its primary subtag. English is stemmed as by Porter (1980), Russian as by Snowball (Porter
 * 2001), Ukrainian in the same manner; of the words of any other language the beginning counts. Words of another script,
 * and numbers, are their own stems.
 */
export function stemmerFor(language: string): Stem {
  return stemmers.get(language) ?? ((word) => (/^\p{L}/u.test(word) ? word.slice(0, told) : word));
}

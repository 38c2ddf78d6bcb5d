import { letter } from '../letters.ts';
import { lazy } from '../patterns.ts';

// A month is written with a capital in English, where "may" and "march" are verbs, and in small letters in Slavic text.
const months: readonly (readonly [english: string, others: string])[] = [
  ['January', 'січ(?:ень|ня|ні)|январ[ьяюе]'],
  ['February', 'лют(?:ий|ого|ому)|феврал[ьяюе]'],
  ['March', 'берез(?:ень|ня|ні)|март[ауе]?'],
  ['April', 'квіт(?:ень|ня|ні)|апрел[ьяюе]'],
  ['May', 'трав(?:ень|ня|ні)|ма[йяюе]'],
  ['June', 'черв(?:ень|ня|ні)|июн[ьяюе]'],
  ['July', 'лип(?:ень|ня|ні)|июл[ьяюе]'],
  ['August', 'серп(?:ень|ня|ні)|август[ауе]?'],
  ['September', 'верес(?:ень|ня|ні)|сентябр[ьяюе]'],
  ['October', 'жовт(?:ень|ня|ні)|октябр[ьяюе]'],
  ['November', 'листопад[аі]?|ноябр[ьяюе]'],
  ['December', 'груд(?:ень|ня|ні)|декабр[ьяюе]'],
];

/** The English names, from January on. */
export const MONTHS: readonly string[] = months.map(([english]) => english);

const sources = months.map(
  ([english, others]) =>
    `${english}|${english.slice(0, 3)}\\.?${english === 'September' ? '|Sept\\.?' : ''}|${others}`,
);

/** Any month, as a pattern without capturing groups. */
export const month = `(?:${sources.join('|')})(?![${letter}])`;

const each = lazy(() => `^(?:${sources.map((source) => `(${source})`).join('|')})$`);

/** The number of a month, from 1. */
export function monthNumber(name: string): number {
  return (each().exec(name) ?? []).slice(1).findIndex((group) => group !== undefined) + 1;
}

import type { TimeUnit } from '../../model.ts';
import { alnum, letter, lower } from '../letters.ts';
import { finder } from '../patterns.ts';
import type { Candidate } from './spans.ts';

const counts = new Map([
  ['once', 1],
  ['one time', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const frequencyIn = finder(
  `(?<![${alnum}-])(once|one time|twice|thrice)(?: (?:per|an?|each|every) |/)(day|week|month|year)(?![${letter}])`,
  /(?:once|one time|twice|thrice)[ /]/,
);

/** `twice a year`: the same as `two times a year`. */
export function frequencies(text: string): Candidate[] {
  return frequencyIn(lower(text)).map(({ index: start, 0: whole, 1: word = '', 2: unit = '' }) => ({
    start,
    end: start + whole.length,
    bare: {
      kind: 'number',
      value: counts.get(word) ?? 1,
      of: 'times',
      per: unit as TimeUnit,
    },
  }));
}

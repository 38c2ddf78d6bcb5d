import type { TimeUnit } from '../../model.ts';
import type { Draft } from './spans.ts';

const counts = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const frequency =
  /(?<![\p{L}\p{N}-])(once|twice|thrice)(?: (?:per|an?|each|every) |\/)(day|week|month|year)(?!\p{L})/giu;

/** `twice a year`: the same as `two times a year`. */
export function frequencies(text: string): Draft[] {
  return Array.from(text.matchAll(frequency), ({ index: start, 0: whole, 1: word = '', 2: unit = '' }) => ({
    start,
    end: start + whole.length,
    bare: {
      kind: 'number',
      value: counts.get(word.toLowerCase()) ?? 1,
      of: 'times',
      per: unit.toLowerCase() as TimeUnit,
    },
  }));
}

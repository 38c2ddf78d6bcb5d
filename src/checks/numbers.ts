import type { Draft, Place } from '../model.ts';
import { byPlace } from '../text/places.ts';
import { defineCheck } from './check.ts';
import { draftOf, fileOf } from './examples.ts';

interface Numbered {
  readonly number: number;
  readonly place: Place;
}

/** A number that is neither there nor marked: its point was forgotten, or is not public. */
export const numberGap = defineCheck({
  rule: 'number-gap',
  level: 'error',
  about: 'Integer numbers ascend by one; a number without text is marked deleted or unpublished.',
  example: {
    flagged: fileOf(
      'v1',
      draftOf('v1', '{ number: 1, text: Fire ceases. }', '{ number: 3, text: Ports reopen. }'),
    ),
    clean: fileOf(
      'v1',
      draftOf(
        'v1',
        '{ number: 1, text: Fire ceases. }',
        '{ number: 2, deleted: true }',
        '{ number: 3, text: Ports reopen. }',
      ),
    ),
  },
  find: ({ draft, at }) => {
    const numbers = integers(draft);
    const present = new Set(numbers.map(({ number }) => number));
    return pairs(numbers).flatMap(([before, after]) => {
      const missing = absent(before.number + 1, after.number - 1, present);
      return missing.length > 0
        ? [[at(['number'], after.place), { missing, before: `${after.number}` }]]
        : [];
    });
  },
});

/** Integers that do not ascend: two points were swapped, or a number was mistyped. */
export const numberOrder = defineCheck({
  rule: 'number-order',
  level: 'error',
  about: 'Integer numbers ascend.',
  example: {
    flagged: fileOf(
      'v1',
      draftOf(
        'v1',
        '{ number: 1, text: Fire ceases. }',
        '{ number: 3, text: Mines are cleared. }',
        '{ number: 2, text: Ports reopen. }',
      ),
    ),
    clean: fileOf(
      'v1',
      draftOf(
        'v1',
        '{ number: 1, text: Fire ceases. }',
        '{ number: 2, text: Ports reopen. }',
        '{ number: 3, text: Mines are cleared. }',
      ),
    ),
  },
  find: ({ draft, at }) =>
    pairs(integers(draft))
      .filter(([before, after]) => after.number < before.number)
      .map(([before, after]) => [
        at(['number'], after.place),
        { number: `${after.number}`, after: `${before.number}` },
      ]),
});

/** Points and gaps with integer numbers, as they stand in the file. */
function integers(draft: Draft): Numbered[] {
  return [...draft.points, ...draft.gaps]
    .filter(({ ref }) => /^(?:0|[1-9]\d{0,14})$/.test(ref))
    .sort(byPlace)
    .map(({ ref, file, line, column }) => ({ number: Number(ref), place: { file, line, column } }));
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).map((next, index) => [list[index] as T, next]);
}

/**
 * The numbers of a range that are not present, runs as `9–12`: a draft whose last number is mistyped may lack a
 * billion. Only numbers that are present are looped over.
 */
function absent(from: number, to: number, present: ReadonlySet<number>): string[] {
  if (from > to) return [];
  const inside = [...present].filter((number) => number >= from && number <= to).sort((a, b) => a - b);
  const ends = [from - 1, ...inside, to + 1];
  return pairs(ends)
    .map(([a, b]) => [a + 1, b - 1] as const)
    .filter(([first, last]) => first <= last)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

import { alnum, letter } from '../letters.ts';
import { finder } from '../patterns.ts';
import { type DateSpan, merged } from './spans.ts';

/** A year as a pattern: four digits from 1500 to 2199. */
export const year = '(?:1[5-9]|2[01])\\d\\d(?!\\d)';
const hasYear = new RegExp(year);

const deadlines = [
  '\\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Tt]hrough|later than|earlier than)(?: the)?(?: year)? ',
  '\\b[Mm]id-',
  '\\b(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose)(?: of)?(?: the)?(?: year)? ',
  `(?<![${letter}])(?:[Дд]о|к|кінця|конца|пізніше|позднее) `,
].join('|');
const periods = [
  `(?<=\\b[Ff]rom |\\b[Bb]etween |\\b[Pp]eriod |\\b[Yy]ears )(?<from>${year})(?:[-–—]| to | and | until | through )(?<to>${year})`,
  `(?<![${alnum}(./-])(?<from>20\\d\\d)[-–](?<to>20\\d\\d)(?![\\d-])`,
];
const forms = [...periods, `(?<=${deadlines})(?<from>${year})(?![${alnum}]|[./-]\\d)`].map((form) =>
  finder(`(?=\\d)${form}`, hasYear),
);

/** The bare years that are a deadline or bound a period. Other years are none: `the 1994 Memorandum`. */
export function boundaryYears(text: string): readonly DateSpan[] {
  return forms.reduce<readonly DateSpan[]>((taken, find) => merged(taken, find(text).flatMap(ends)), []);
}

function ends({ index, 0: whole, groups = {} }: RegExpExecArray): DateSpan[] {
  const { from = '', to } = groups;
  const first = { start: index, end: index + from.length, date: from };
  const end = index + whole.length;
  return to === undefined ? [first] : [first, { start: end - to.length, end, date: to }];
}

/** Whether a number in digits alone is a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value <= 2199;
}

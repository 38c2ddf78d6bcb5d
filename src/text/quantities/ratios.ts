import { alnum, letter, lower } from '../letters.ts';
import { finder } from '../patterns.ts';
import { after, before } from './near.ts';
import { nounAt } from './nouns.ts';
import { numerals } from './numerals.ts';
import type { Candidate } from './spans.ts';

const free = `(?<![${alnum}.,:-])`;
const word =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const forms = [
  finder(
    `${free}(?<a>\\d{1,3})(?<to> ?: ?)(?<b>[1-9]\\d{0,2}|0)(?![${alnum}]|[:.,]\\d|[ ,]\\d{3})`,
    /\d ?: ?\d/,
  ),
  finder(`${free}(?<a>\\d{1,3})(?<to>[-–/])(?<b>\\d{1,3})(?= |[.,;)]|$)(?![.,]\\d)`, /\d[-–/]\d/),
  finder(
    `${free}(?:ratio (?:of|is|shall be|stays at) |in the proportion (?:of )?)(?<a>[${letter}\\d]{1,12})(?<to> to |:)(?<b>[${letter}\\d]{1,12})`,
    /ratio |proportion /,
  ),
  finder(
    `${free}(?<a>${word})(?<to>-|[- ]to[- ])(?<b>${word})(?![${alnum}]|-)`,
    /(?:one|two|three|four|five|six|seven|eight|nine|ten|ty)(?:-|[- ]to[- ])(?:[fst]|one|eight|nine)/,
  ),
];

/** `50:50`, `3:1`, `fifty-fifty`, `a ratio of two to one`. */
export function ratios(text: string): Candidate[] {
  const small = lower(text);
  return forms.flatMap((find) =>
    find(small).flatMap(({ index, 0: whole, groups: { a = '', b = '', to = '' } = {} }) => {
      const end = index + whole.length;
      const start = end - a.length - to.length - b.length;
      const parts = [a, b].map((part) => numerals(part)[0]?.value ?? Number.NaN);
      const named = start > index;
      return (named || isRatio(text, start, end, to, parts)) && !parts.some(Number.isNaN)
        ? [{ start, end, bare: { kind: 'ratio', parts } as const }]
        : [];
    }),
  );
}

/** Without the word "ratio": with a dash only what adds up to a hundred, with `to` only what no noun stands behind. */
function isRatio(text: string, start: number, end: number, to: string, parts: readonly number[]): boolean {
  if (/\b(?:from|between|of the) $/i.test(before(text, start))) return false;
  if (/^[-–/]$/.test(to)) return parts.reduce((total, part) => total + part, 0) === 100;
  return /:/.test(to) || nounAt(after(text, end)) === undefined;
}

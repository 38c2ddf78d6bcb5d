import { isCapital, isSmall, letter, lower } from '../letters.ts';
import { lazy } from '../patterns.ts';
import { after, before } from './near.ts';
import type { Numeral } from './numerals.ts';

const numbered = lazy(
  () =>
    `(?<![${letter}-])(?:phase|stage|step|chapter|part|track|basket|article|annex|point|paragraph|section|option|zone|sector|past) $`,
);

/** Whether a time is a name: `the Thirty Years War`. */
export const isNamedSpan = ({ form }: Numeral, rest: string) =>
  form === 'words' && /^[ -][A-Z][a-z]/.test(rest);

/** Whether a number in words counts nothing: it numbers or names something, or stands for something else. */
export function isIdiom(text: string, numeral: Numeral, rest: string): boolean {
  const lead = before(text, numeral.start);
  return (
    numbered().test(lower(lead)) || isCompound(rest) || isName(text, numeral) || isPronoun(text, numeral)
  );
}

const afterWord = lazy(() => `[${letter}\\d][ \\u00a0]$`);

/** `Round Two`, `the Big Three`, `Group of Seven`: in running text a count is written small; in a heading a noun follows. */
function isName(text: string, { start, end }: Numeral): boolean {
  return (
    isCapital(text[start]) &&
    isSmall(text[start + 1]) &&
    afterWord().test(before(text, start)) &&
    !isCapital(text[end + 1])
  );
}

const compound = lazy(
  () =>
    `^[-–](?:sided|way|fold|faced|party|time|state|tier|track|pronged|step|stage|phase|point|page|off|to|self|and)(?![${letter}])`,
);

/** `three-phase`, `28-point`: what is behind the number tells what kind of thing another is. */
export const isCompound = (rest: string) => compound().test(lower(rest));

const noNoun = lazy(
  () =>
    `^ (?:another|of|or|and|who|that|which|side|party|hand|time|day|such|to|is|may|shall|can|by|in|at|on|for|with)(?![${letter}])`,
);

/** `one another`, `one of the parties`, `no one`: a count only before a noun of its own. */
function isPronoun(text: string, { start, end }: Numeral): boolean {
  const rest = after(text, end);
  if (!/^one$/i.test(text.slice(start, end))) return false;
  return (
    !(/^[ -]/.test(rest) && isSmall(rest[1])) ||
    noNoun().test(rest) ||
    /\b(?:no|any|every|each|the|this|that|at|in|on|some|as|by) $/i.test(before(text, start))
  );
}

import { after, before } from './near.ts';
import type { Numeral } from './numerals.ts';

const numbered =
  /(?<![\p{L}-])(?:phase|stage|step|chapter|part|track|basket|article|annex|point|paragraph|section|option|zone|sector|past) $/iu;

/** Whether a time is a name: `the Thirty Years War`. */
export const isNamedSpan = ({ form }: Numeral, rest: string) =>
  form === 'words' && /^[ -]\p{Lu}\p{Ll}/u.test(rest);

/** Whether a number in words counts nothing: it numbers or names something, or stands for something else. */
export function isIdiom(text: string, numeral: Numeral, rest: string): boolean {
  const lead = before(text, numeral.start);
  return numbered.test(lead) || isCompound(rest) || isName(text, numeral) || isPronoun(text, numeral);
}

/** `Round Two`, `the Big Three`, `Group of Seven`: in running text a count is written small; in a heading a noun follows. */
function isName(text: string, { start, end }: Numeral): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
    /[\p{L}\d][ \u00a0]$/u.test(before(text, start)) &&
    !/^[ -]\p{Lu}/u.test(after(text, end))
  );
}

const compound =
  /^[-–](?:sided|way|fold|faced|party|time|state|tier|track|pronged|step|stage|phase|point|page|off|to|self|and)(?!\p{L})/iu;

/** `three-phase`, `28-point`: what is behind the number tells what kind of thing another is. */
export const isCompound = (rest: string) => compound.test(rest);

const noNoun =
  /^ (?:another|of|or|and|who|that|which|side|party|hand|time|day|such|to|is|may|shall|can|by|in|at|on|for|with)(?!\p{L})/u;

/** `one another`, `one of the parties`, `no one`: a count only before a noun of its own. */
function isPronoun(text: string, { start, end }: Numeral): boolean {
  const rest = after(text, end);
  if (!/^one$/i.test(text.slice(start, end))) return false;
  return (
    !/^[ -]\p{Ll}/u.test(rest) ||
    noNoun.test(rest) ||
    /\b(?:no|any|every|each|the|this|that|at|in|on|some|as|by) $/iu.test(before(text, start))
  );
}

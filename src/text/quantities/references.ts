import { alnum, isCapital, letter, lower } from '../letters.ts';
import { lazy } from '../patterns.ts';
import { after, before } from './near.ts';
import type { Numeral } from './numerals.ts';
import { isYear } from './years.ts';

/** What is numbered but not counted. */
const things =
  `articles? arts?\\.? points? paragraphs? paras?\\.? subparagraphs? annex(?:es)? appendix(?:es)? chapters? protocols?
  resolutions? decisions? decrees? laws? regulations? directives? sections? clauses? items? parts? titles? phases? stages? steps?
  schedules? rules? cases? orders? acts? versions? pages? rooms? volumes? numbers? no\\.? nos\\.? nr\\.? tables? figures? footnotes?
  lines? routes? roads? highways? zones? sectors? areas? blocks? units? reactors? gates? checkpoints? posts? camps? rounds? boxes box
  districts? tracks? corridors? channels? bands? levels? category categories class type model option variant basket pillar goal
  agenda windows? статт[${letter}]+ стать[${letter}]+ статей пункт[${letter}]* п\\. пп\\. ст\\. резолюц[${letter}]+ розділ[${letter}]* раздел[${letter}]* додатк[${letter}]*
  приложени[${letter}]+ закон[${letter}]* протокол[${letter}]* указ[${letter}]* частин[${letter}]+ част[${letter}]+ №`
    .split(/\s+/)
    .join('|');
const reference = lazy(
  () =>
    `(?<![${letter}]|[${letter}]-)(?:${things})(?: [${letter}]{1,4})?(?: nos?\\.?)? ?(?:\\(?[\\da-z]{1,6}\\)?(?:, | and | or | to |[-–]|, and | і | та | и ))*$`,
);
// A name before the number, as in "Battalion 72" or "Boeing 737", is one that no sentence starts with.
const name = lazy(() => `(?<![${alnum}])(?<word>[${letter}]{2,})[ \\u00a0](?:\\d+(?:, | and | or ))*$`);
const notNames = new Set(
  `A An The This That These Those Each Every All Any Some No Of In On At By For From To With Within Without Under Over Up About
  Around Between After Before During Through Per Nearly Almost Approximately Roughly Only Both And Or But If When Where While
  Until Till Once Not Their Its His Her Our Another Further Additional Exactly Less More Fewer At Least Most Than Circa Last
  Next First Total Maximum Minimum January February March April May June July August September October November December
  До Через Протягом Понад Близько Не За На У В З С О По Из Після После Около Свыше`.split(/\s+/),
);

const signsBefore = [
  lazy(() => `[${alnum}][-–/+_]$|[${letter}/+]$`), // S-300, L/80, B2
  () => /[§#№] ?$/,
  () => /[\d)] ?\($|\d ?: ?$/, // 5 (2), 12:7
];
const signsBehind = [
  lazy(() => `^(?:[${letter}]|[/+]\\d|\\(\\d|-[A-Z\\xc0-\\xd6\\xd8-\\xdeİŁА-ЯІЇЄҐ](?![${letter}])| ?: ?\\d)`), // 24tv, 9/11, 5a), 5+1, 5(2), 1-A, 12:7
  () => /^[-–]\d{1,9}[-–]\d/, // 1-2-3
  () => /^ \((?:19|20)\d\d\)/, // resolution 242 (1967)
  () => /^ (?:[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ]\S+ ){1,3}(?:Street|Avenue|Road|Square|Boulevard|Lane)(?![A-Za-z])/,
];

/** Whether digits are the number or a part of the name of something; `rest` stands behind the list that they begin. */
export function isReference(text: string, { start, end, value }: Numeral, rest: string): boolean {
  const [lead, behind] = [before(text, start).slice(-60), after(text, end)];
  if (/^0\d/.test(text.slice(start, end)) || signsBefore.some((sign) => sign().test(lead))) return true;
  if (signsBehind.some((sign) => sign().test(behind) || sign().test(rest))) return true;
  if (isYear(value) && /^[-–/]\d\d(?!\d)/.test(behind)) return true;
  const word = name().exec(lead)?.groups?.word;
  return reference().test(lower(lead)) || (isCapital(word?.[0]) && !notNames.has(word ?? ''));
}

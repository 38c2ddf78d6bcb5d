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
  agenda windows? статт\\p{L}+ стать\\p{L}+ статей пункт\\p{L}* п\\. пп\\. ст\\. резолюц\\p{L}+ розділ\\p{L}* раздел\\p{L}* додатк\\p{L}*
  приложени\\p{L}+ закон\\p{L}* протокол\\p{L}* указ\\p{L}* частин\\p{L}+ част\\p{L}+ №`
    .split(/\s+/)
    .join('|');
const reference = new RegExp(
  `(?<!\\p{L}|\\p{L}-)(?:${things})(?: \\p{Lu}{1,4})?(?: nos?\\.?)? ?(?:\\(?[\\dIVXa-z]{1,6}\\)?(?:, | and | or | to |[-–]|, and | і | та | и ))*$`,
  'iu',
);
// A name before the number, as in "Battalion 72" or "Boeing 737", is one that no sentence starts with.
const name = /(?<![\p{L}\p{N}])(?<word>\p{Lu}\p{L}+)[ \u00a0](?:\d+(?:, | and | or ))*$/u;
const notNames = new Set(
  `A An The This That These Those Each Every All Any Some No Of In On At By For From To With Within Without Under Over Up About
  Around Between After Before During Through Per Nearly Almost Approximately Roughly Only Both And Or But If When Where While
  Until Till Once Not Their Its His Her Our Another Further Additional Exactly Less More Fewer At Least Most Than Circa Last
  Next First Total Maximum Minimum January February March April May June July August September October November December
  До Через Протягом Понад Близько Не За На У В З С О По Из Після После Около Свыше`.split(/\s+/),
);

const signsBefore = [
  /[\p{L}\p{N}][-–/+_]$|[\p{L}/+]$/u, // S-300, L/80, B2
  /[§#№] ?$/u,
  /[\d)] ?\($|\d ?: ?$/u, // 5 (2), 12:7
];
const signsBehind = [
  /^(?:\p{L}|[/+]\d|\(\d|-\p{Lu}(?!\p{L})| ?: ?\d)/u, // 24tv, 9/11, 5+1, 5(2), 1-A, 12:7
  /^[a-z]?\)(?=,| |$)(?<!^\))/u, // 5a)
  /^[-–](?:\d{1,9}[-–])+\d/u, // 1-2-3
  /^ \((?:19|20)\d\d\)/u, // resolution 242 (1967)
  /^ (?:\p{Lu}\p{L}+ ){1,3}(?:Street|Avenue|Road|Square|Boulevard|Lane)(?!\p{L})/u,
];

/** Whether digits are the number or a part of the name of something; `rest` stands behind the list that they begin. */
export function isReference(text: string, { start, end, value }: Numeral, rest: string): boolean {
  const [lead, behind] = [before(text, start).slice(-60), after(text, end)];
  if (/^0\d/.test(text.slice(start, end)) || signsBefore.some((sign) => sign.test(lead))) return true;
  if (signsBehind.some((sign) => sign.test(behind) || sign.test(rest))) return true;
  if (isYear(value) && /^[-–/]\d\d(?!\d)/.test(behind)) return true;
  const word = name.exec(lead)?.groups?.word;
  return reference.test(lead) || (word !== undefined && !notNames.has(word));
}

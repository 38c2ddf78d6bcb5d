/** What is numbered but not counted. */
const numbered =
  `articles? arts?\\.? points? paragraphs? paras?\\.? subparagraphs? annex(?:es)? appendix(?:es)? chapters? protocols? resolutions? decisions? decrees?
  laws? regulations? directives? sections? clauses? items? parts? titles? phases? stages? steps? schedules? rules? cases? orders? acts? versions? pages? rooms? volumes? numbers? no\\.? nos\\.?
  nr\\.? tables? figures? footnotes? lines? routes? roads? highways? zones? sectors? areas? blocks? units? reactors? gates? checkpoints? posts? camps? districts? tracks? corridors?
  articles? levels? category categories class type model option variant track basket pillar goal agenda windows? version`.split(
    /\s+/,
  );

const reference = new RegExp(
  `(?<![\\p{L}-])(?:${numbered.join('|')})(?: \\p{Lu}{1,4})?(?: nos?\\.?)? ?(?:\\(?[\\dIVXa-z]{1,6}\\)?(?:, | and | or | to |[-–]|, and ))*$`,
  'iu',
);
// A name before the number, as in "Battalion 72" or "Boeing 737", is one that no sentence starts with.
const name = /(?<![\p{L}\p{N}])(?<word>\p{Lu}[\p{L}]+)[ \u00a0](?:\d+(?:, | and | or ))*$/u;
const notNames = new Set(
  `A An The This That These Those Each Every All Any Some No Of In On At By For From To With Within Without Under Over Up About
  Around Between After Before During Through Per Nearly Almost Approximately Roughly Only Both And Or But If When Where While
  Until Till Once Not Their Its His Her Our Some Another Further Additional Exactly Less More Fewer At Least Most Than Circa Last
  Next First Another Total Maximum Minimum Another May January February March April June July August September October November December`.split(
    /\s+/,
  ),
);

/** Whether a number in words is one: `phase two`, `chapter four`. */
export function isNamedByWord(before: string): boolean {
  return /(?<![\p{L}-])(?:phase|stage|step|chapter|part|track|basket|article|annex|point|paragraph|section|option|zone|sector|past) $/iu.test(
    before,
  );
}

/** Whether a number in digits is the number of an article, a law, a unit or a thing, and counts nothing. */
export function isReference(before: string, after: string): boolean {
  if (/[\p{L}\p{N}][-–/+_]$|[\p{L}/]$|§ ?$|# ?$/u.test(before)) return true;
  if (/\d ?: ?$/.test(before) || /^ ?: ?\d/.test(after)) return true;
  if (/^(?:\/\d|\(\d|[a-z]?\)(?=,| |$)(?<!^\)))|^(?:st|nd|rd|th)(?!\p{L})|^[-–](?:\d+[-–])+\d/u.test(after))
    return true;
  if (/[\d)]\($/.test(before) || reference.test(before)) return true;
  const word = name.exec(before)?.groups?.word;
  return word !== undefined && !notNames.has(word);
}

/** Whether four digits are a year: such a number is read as a count only where a bound or measure stands beside it. */
export function isYear(value: number, bare: boolean): boolean {
  return bare && Number.isInteger(value) && value >= 1500 && value <= 2199;
}

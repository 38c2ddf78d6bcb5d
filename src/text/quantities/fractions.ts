/** A fraction in words: `half`, `two-thirds`, `a quarter`; the share in per cent, to two places. */
export interface Fraction {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

const counts = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const parts: readonly (readonly [word: string, parts: number])[] = [
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
];
const several =
  '(?<several>two|three|four|five|six|seven|eight|nine)[ -](?<parts>thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)';
// One part alone is a fraction before `of` or a verb: "a third party" and "a quarter century" are none.
const single =
  '(?<one>an?|one)[ -](?<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|half)(?= (?:of(?! an? (?:century|hour|year))|goes|go|is|are|was|were|shall|may|must|each|remains?|as)(?!\\p{L})|[.,;)])';
const half = '(?<half>half)(?= (?:of|its|the|their|as|goes|is|are|each|that|this|all)(?!\\p{L})|[.,;)])';
const figures = '(?<over>[1-9])/(?<under>[2-9]|10)(?= (?:of|majority|vote)(?!\\p{L}))';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${several}|${single}|${half}|${figures})(?![\\p{L}\\p{N}])`,
  'giu',
);
const ordinalBefore =
  /\b(?:first|second|latter|former|other|this|that|each|every|per|last|next|and an?|better) $/i;

/** The fractions of a text, in its order. */
export function fractions(text: string): Fraction[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index, 0: whole, groups = {} }) => {
    if (ordinalBefore.test(text.slice(Math.max(0, index - 12), index))) return [];
    if (groups.over !== undefined && Number(groups.over) >= Number(groups.under)) return [];
    if (groups.over !== undefined)
      return [
        { start: index, end: index + whole.length, share: share(Number(groups.over), Number(groups.under)) },
      ];
    const count = groups.several === undefined ? 1 : counts.indexOf(groups.several.toLowerCase());
    const name = (groups.parts?.replace(/s$/i, '') ?? groups.part ?? 'half').toLowerCase();
    const of = parts.find(([word]) => word === name)?.[1] ?? 1;
    return [{ start: index, end: index + whole.length, share: share(count, of) }];
  });
}

function share(over: number, under: number): number {
  return Math.round((10000 * over) / under) / 100;
}

/** A number as a text writes it, in digits or in words, with `million` and the like taken in. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether it is written in digits alone, as years and the numbers of articles are. */
  readonly bare: boolean;
  /** The power of ten that it names, 1e9 for `5 billion`; 1 where it names none. */
  readonly power: number;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small = new Map([
  ...units.map((word, k) => [word, k] as const),
  ...tens.map((word, k) => [word, 20 + 10 * k] as const),
]);
const large = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** What may stand behind digits for a power of ten; `m` is a metre where no currency stands before. */
const magnitudes = new Map([
  ...large,
  ['k', 1e3],
  ['thsd', 1e3],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const space = '[ \\u00a0\\u2009\\u202f]';
const grouped = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:${space}\\d{3})+(?:[.,]\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}`;
const digits = `(?:${grouped}|\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))?)(?!\\d)`;
const magnitude = `(?:${space}?(?:mln|mn|bln|bn|trn|tn|thsd|k)|-?${space}?(?:hundred|thousand|million|billion|trillion))(?![\\p{L}\\p{N}])`;
const metricM = `(?<=(?:[$€£₴]|(?<![\\p{L}])[A-Z]{3})${space}?[\\d.,]*)m(?![\\p{L}\\p{N}])`;
const smallWord = [...small.keys()].reverse().join('|');
const largeWord = [...large.keys()].join('|');
const words = `(?:(?:${smallWord}|an?(?=[ -](?:hundred|thousand|million|billion|trillion|dozen)))(?![\\p{L}])|half an? (?=million|billion))(?:[ -](?:and )?(?:${smallWord}|${largeWord})(?![\\p{L}]))*`;
const dozen = '(?:an?|one|two|three) dozen(?!s)';
const andHalf = '(?: and a half)?';
const pattern = new RegExp(
  `(?:(?<![\\p{L}\\p{N}.])|(?<=(?<![\\p{L}])[A-Z]{3})(?=\\d))(?:(?<digits>${digits})(?<by>${magnitude}|${metricM})?|(?<dozen>${dozen})|(?<words>${words})(?<half>${andHalf}))`,
  'giu',
);

/** The numbers that a text has, in its order. Ordinals and vague numbers, as in `dozens of`, are none. */
export function numerals(text: string): Numeral[] {
  let last = 0;
  return Array.from(text.matchAll(pattern)).flatMap(({ index, 0: whole, groups = {} }) => {
    if (index < last) return [];
    const value = numberOf(groups);
    const end = index + whole.length + repetition(text.slice(index + whole.length), value);
    if (Number.isNaN(value) || (groups.words !== undefined && /^[\p{L}]/u.test(text.slice(end)))) return [];
    last = end;
    const bare = groups.digits !== undefined && /^\d+$/.test(whole);
    return [{ start: index, end, value, bare, power: powerOf(groups) }];
  });
}

const inBrackets = new RegExp(
  `^ ?\\((?:(?<digits>${digits})(?<by>${magnitude})?|(?<words>${words}))\\)`,
  'iu',
);

/** How many characters the same number takes again in parentheses: `30 (thirty)`. */
function repetition(rest: string, value: number): number {
  const match = inBrackets.exec(rest);
  return match?.groups && numberOf(match.groups) === value ? match[0].length : 0;
}

function powerOf({ digits: figure, by, words: spelt }: Record<string, string | undefined>): number {
  const name = figure === undefined ? spelt?.split(/[\s-]+/).at(-1) : by?.replace(/[^a-z]/gi, '');
  return magnitudes.get(name?.toLowerCase() ?? '') ?? 1;
}

function numberOf({
  digits: figure,
  by,
  dozen: twelve,
  words: spelt,
  half,
}: Record<string, string | undefined>): number {
  if (figure !== undefined) return exact(ofDigits(figure) * powerOf({ digits: figure, by }));
  if (twelve !== undefined) return 12 * (small.get(twelve.split(' ')[0]?.toLowerCase() ?? '') ?? 1);
  return ofWords(spelt ?? '') + (half ? 0.5 : 0);
}

function ofDigits(figure: string): number {
  const even = figure.replace(/[ \u00a0\u2009\u202f]/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?!\d)/.test(even)) return Number(even.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(even)) return Number(even.replaceAll('.', ''));
  return Number(even.replace(',', '.'));
}

/** `one hundred and fifty thousand`: small numbers add up, `hundred` and larger ones multiply what stands before. */
function ofWords(spelt: string): number {
  let [sum, current] = [0, 0];
  for (const word of spelt.toLowerCase().split(/[\s-]+/)) {
    const [one, power] = [small.get(word), large.get(word)];
    if (word === 'half') current = 0.5;
    else if (word === 'a' || word === 'an') current ||= 1;
    else if (one !== undefined) current += one;
    else if (power === 100) current = (current || 1) * 100;
    else if (power !== undefined) [sum, current] = [sum + (current || 1) * power, 0];
  }
  return sum + current;
}

/** Without the dust of binary fractions: 3.2 billion is 3200000000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

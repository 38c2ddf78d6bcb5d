import { letter } from '../letters.ts';

/** A number in a run of number words; `power` is the last word's if it multiplies, else 1. */
export interface Spelt {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly power: number;
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small = new Map([
  ...ones.map((word, k) => [word, k] as const),
  ...tens.map((word, k) => [word, 20 + 10 * k] as const),
  ['a', 1] as const,
  ['an', 1] as const,
]);
const powers = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const plain = [...ones, ...tens].reverse().join('|');
const multiplier = [...powers.keys()].join('|');
const halved = `(?:${multiplier}|hour|day|month|year|decade|century)`;

/** Whether a text in small letters may have such a run. */
export const hasWord = new RegExp(`(?:^|[^a-z])(?:${plain}|half an?|an?[ -](?:${multiplier}))(?![a-z])`);

/**
 * A run of number words in small letters, which may be several numbers: `two and three`. `a` is one before `hundred`
 * and the like, and `half` is a number in `half a million` and `half an hour`.
 */
export const speltRun = `(?:(?:${plain}|an?(?=[ -](?:${multiplier})(?![${letter}])))(?![${letter}])|half an?(?= ${halved}(?![${letter}])))(?:[ -](?:and[ -])?(?:${plain}|${multiplier})(?![${letter}])|[ -]and[ -]a[ -]half(?![${letter}]))*`;

const step = /(?<and>\band[ -])?(?:(?<half>half an?|a[ -]half)|(?<word>[a-z]+))/g;

interface Sum {
  readonly start: number;
  readonly end: number;
  /** What `thousand` and larger words have closed. */
  readonly closed: number;
  /** What a larger word may still multiply. */
  readonly open: number;
  readonly last: number;
  readonly power: number;
}

/**
 * The numbers of a run: small words add up behind larger ones, `hundred` and the like multiply. `and` joins a part to
 * `hundred` and `thousand` only: `two million and three brigades` are two numbers.
 */
export function spelt(run: string): Spelt[] {
  const sums: Sum[] = [];
  for (const { index, 0: whole, groups = {} } of run.matchAll(step)) {
    const last = sums.at(-1);
    const next = last && continued(last, groups, index + whole.length);
    if (next) sums[sums.length - 1] = next;
    else sums.push(started(groups, index + (groups.and?.length ?? 0), index + whole.length));
  }
  return sums.map(({ start, end, closed, open, power }) => ({ start, end, value: closed + open, power }));
}

type Step = Readonly<Record<string, string | undefined>>;

function started({ half, word = '' }: Step, start: number, end: number): Sum {
  const value = half ? 0.5 : (small.get(word) ?? powers.get(word) ?? 0);
  return { start, end, closed: 0, open: value, last: value, power: 1 };
}

/** The number with one more word; undefined where that starts another number. */
function continued(sum: Sum, { and, half, word = '' }: Step, end: number): Sum | undefined {
  if (half) return { ...sum, end, open: sum.open + 0.5, last: 0.5 };
  const power = powers.get(word);
  if (power !== undefined) return and ? undefined : multiplied(sum, power, end);
  const value = small.get(word) ?? 0;
  const behindTens = !and && sum.last >= 20 && value < 10;
  const behindPower = sum.power >= 100 && (!and || sum.power <= 1e3);
  return behindTens || behindPower
    ? { ...sum, end, open: sum.open + value, last: value, power: 1 }
    : undefined;
}

function multiplied(sum: Sum, power: number, end: number): Sum | undefined {
  // `two thousand million`
  if (sum.open === 0)
    return power > sum.power ? { ...sum, end, closed: sum.closed * power, power } : undefined;
  const value = sum.open * power;
  return power < 1e3
    ? { ...sum, end, open: value, last: power, power }
    : { ...sum, end, closed: sum.closed + value, open: 0, last: power, power };
}

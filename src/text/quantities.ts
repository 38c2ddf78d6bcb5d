import type { Quantity, TimeUnit } from '../model.ts';
import { boundAfter, boundBefore } from './quantities/bounds.ts';
import { dates } from './quantities/dates.ts';
import { fractions } from './quantities/fractions.ts';
import { nounAt, nounBefore, wholeAt } from './quantities/nouns.ts';
import { exact, type Numeral, numerals } from './quantities/numerals.ts';
import { isNamedByWord, isReference, isYear } from './quantities/references.ts';
import { currencyAt, currencyBefore, measureAt, percentAt, rateAt, timeUnitAt } from './quantities/units.ts';

/** A quantity and where its words stand in the text, in UTF-16 units. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

/** What a quantity is before its bound is looked for: `text` is missing. */
type Bare = Quantity extends infer Q ? (Q extends Quantity ? Omit<Q, 'text' | 'bound'> : never) : never;

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly bare: Bare;
}

/**
 * The quantities that a text states, in its order: numbers, money, percentages and fractions, ratios, durations and
 * dates, in digits or English words; ranges are one. Years, ordinals, the numbers of articles, laws and things, and vague
 * counts (`dozens of`) are none; a bare year is a date where it is a deadline or bounds a period. A number and its
 * repetition in parentheses are one. A grammar of our own: libraries misread `50 per cent`, `USD 200 billion` and `50:50`.
 */
export function quantities(text: string): FoundQuantity[] {
  if (
    !/[\p{N}]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|thousand|million|billion|dozen|half|third|quarter|a|an|midnight|noon)\b/iu.test(
      text,
    )
  )
    return [];
  const timed: Draft[] = dates(text).map(({ start, end, date }) => ({
    start,
    end,
    bare: { kind: 'date', date },
  }));
  const taken = [...timed, ...ratios(text, timed)];
  taken.push(...single(text, taken));
  taken.push(...shares(text, taken));
  taken.push(...amounts(text, taken));
  return withoutRepetitions(
    text,
    taken.sort((a, b) => a.start - b.start),
  ).map((draft) => bounded(text, draft));
}

function isFree(taken: readonly Draft[], start: number, end: number): boolean {
  return taken.every((other) => other.end <= start || end <= other.start);
}

const ratioForms = [
  /(?<![\p{L}\p{N}.,:-])(?<a>\d{1,3})(?<to> ?: ?)(?<b>[1-9]\d{0,2}|0)(?![\p{L}\p{N}]|[:.,]\d|[ ,]\d{3})/gu,
  /(?<![\p{L}\p{N}.,:-])(?<a>\d{1,3})(?<to>[-–/])(?<b>\d{1,3})(?= |[.,;)]|$)(?![.,]\d)/gu,
  /(?<![\p{L}\p{N}-])(?:ratio (?:of|is|shall be|stays at) |in the proportion (?:of )?)(?<a>[\p{L}\d]+)(?<to> to |:)(?<b>[\p{L}\d]+)/giu,
  /(?<![\p{L}\p{N}-])(?<a>fifty|sixty|seventy|thirty|forty|one|two|three|four|five)(?<to>-|[- ]to[- ])(?<b>fifty|forty|thirty|seventy|sixty|one|two|three)(?![\p{L}\p{N}]|-)/giu,
];

/** `50:50`, `3:1`, `fifty-fifty`, `a ratio of two to one`; with a dash only what adds up to a hundred. */
function ratios(text: string, taken: readonly Draft[]): Draft[] {
  return ratioForms.flatMap((form) =>
    Array.from(text.matchAll(form)).flatMap(
      ({ index, 0: whole, groups: { a = '', b = '', to = '' } = {} }): Draft[] => {
        const start = index + whole.length - a.length - to.length - b.length;
        const parts = [a, b].map((part) => numerals(part)[0]?.value ?? Number.NaN);
        const sum = parts.reduce((total, part) => total + part, 0);
        const dashed = /^[-–/]$/.test(to);
        if (
          Number.isNaN(sum) ||
          (dashed && sum !== 100) ||
          /\b(?:from|between|of the) $/.test(text.slice(0, start))
        )
          return [];
        if (
          /^ (?:to |-to-)/.test(to) &&
          !dashed &&
          /^\s+\p{L}+s\b/u.test(text.slice(index + whole.length)) &&
          !/ratio/i.test(whole)
        )
          return [];
        return isFree(taken, start, index + whole.length)
          ? [{ start, end: index + whole.length, bare: { kind: 'ratio', parts } }]
          : [];
      },
    ),
  );
}

const oneUnit =
  /(?<![\p{L}\p{N}-])(?:(?<=\b(?:within|for|in|of|every|after|lasts?|takes?|than|least|most|to|by) )(?:an? )|(?<=\b[Ee]very ))(?=\p{L})/gu;

/** `within a week`, `for a decade`, `every month`: one of a unit of time without a number. */
function single(text: string, taken: readonly Draft[]): Draft[] {
  const spans = [...text.matchAll(oneUnit)].flatMap(({ index, 0: article }): Draft[] => {
    const read = timeUnitAt(text.slice(index + article.length));
    const end = index + article.length + (read?.length ?? 0);
    if (
      !read ||
      !isFree(taken, index, end) ||
      /^\s+of (?:the )?(?:\d|\p{Lu})/u.test(text.slice(end)) ||
      /^-/.test(text.slice(end))
    )
      return [];
    if (/\b(?:times?|\d+|visits?|s) (?:per|every|an?) $/iu.test(text.slice(0, index))) return [];
    return [{ start: index, end, bare: { kind: 'duration', value: read.is.times, unit: read.is.unit } }];
  });
  return spans;
}

function shares(text: string, taken: readonly Draft[]): Draft[] {
  return fractions(text)
    .filter(({ start, end }) => isFree(taken, start, end))
    .map(({ start, end, share }) => ({
      start,
      end,
      bare: {
        kind: 'percentage',
        value: share,
        ...noun(wholeAt(text.slice(end)) ?? partOf(text.slice(end))),
      },
    }));
}

/** `half the members`, `half its electricity`. */
function partOf(rest: string): string | undefined {
  const lead = /^ (?:the|its|their|all|that|this)(?= )/u.exec(rest);
  return lead ? nounAt(rest.slice(lead[0].length)) : undefined;
}

function noun(of: string | undefined): { of?: string } {
  return of === undefined ? {} : { of };
}

const joining = /^(?:, | and | or |, and |, or | & )$/;
const spanning = /^(?: to |[-–—]| [-–—] | and )$/;

/** Numbers with what they count. Those that lists and ranges join share what stands behind the last. */
function amounts(text: string, taken: readonly Draft[]): Draft[] {
  const free = numerals(text).filter(({ start, end }) => isFree(taken, start, end));
  const out: Draft[] = [];
  for (let k = 0; k < free.length; ) {
    const group = grouped(text, free.slice(k, k + 8));
    out.push(...read(text, group));
    k += group.length;
  }
  return out;
}

/** The numbers from the first on that only commas, `and`, `to` and dashes part. */
function grouped(text: string, list: readonly Numeral[]): Numeral[] {
  const group: Numeral[] = [];
  const signed = currencyBefore(text.slice(0, list[0]?.start)) !== undefined;
  for (const numeral of list) {
    const last = group.at(-1);
    const gap = last ? text.slice(last.end, numeral.start) : '';
    const currency = currencyBefore(text.slice(0, numeral.start))?.length ?? 0;
    const link = gapOf(gap, currency, text.slice(numeral.end));
    if (last && !(joining.test(link) && !(signed && link.startsWith(','))) && !spanning.test(link)) break;
    group.push(numeral);
  }
  return group;
}

/** What a number counts or is in, read from behind the last of its group or from before the first. */
type Unit =
  | { readonly kind: 'money'; readonly currency: string; readonly length: number }
  | { readonly kind: 'percentage'; readonly length: number }
  | { readonly kind: 'duration'; readonly times: number; readonly unit: TimeUnit; readonly length: number }
  | { readonly kind: 'measure'; readonly unit: string; readonly length: number };

function unitOf(before: string, rest: string): Unit | undefined {
  const sign = currencyBefore(before);
  if (sign) return { kind: 'money', currency: sign.is, length: 0 };
  const percent = percentAt(rest);
  if (percent) return { kind: 'percentage', length: percent.length };
  const currency = currencyAt(rest);
  if (currency) return { kind: 'money', currency: currency.is, length: currency.length };
  const time = timeUnitAt(rest);
  if (time) return { kind: 'duration', times: time.is.times, unit: time.is.unit, length: time.length };
  const measure = measureAt(rest);
  return measure && { kind: 'measure', unit: measure.is, length: measure.length };
}

/** What parts two numbers, without the unit of the first and the currency of the second: `10% to 15%`. */
function gapOf(gap: string, currency: number, rest: string): string {
  const percent = percentAt(rest) ? (percentAt(gap)?.length ?? 0) : 0;
  const bare = gap.slice(percent, gap.length - currency);
  return bare === '' ? gap : bare;
}

function read(text: string, group: readonly Numeral[]): Draft[] {
  const [head, last] = [group[0] as Numeral, group.at(-1) as Numeral];
  const [before, rest] = [text.slice(0, head.start), text.slice(last.end)];
  const unit = unitOf(before, rest);
  const numbered = (numeral: Numeral) => {
    const lead = text.slice(0, numeral.start);
    return numeral.bare
      ? isReference(lead, text.slice(numeral.end))
      : numeral.power === 1 && isNamedByWord(lead);
  };
  if (!unit && (group.some(numbered) || group.every((numeral) => isPlainYear(text, numeral)))) return [];
  if (!unit && group.length === 1 && isPronoun(text, head)) return [];
  return withRanges(text, group).map((amount) => draftOf(text, amount, unit, last.end));
}

/** A number with its unit. What it counts stands behind `last`, where the numbers that it is listed with end. */
function draftOf(
  text: string,
  amount: Numeral & { readonly to?: number },
  unit: Unit | undefined,
  last: number,
): Draft {
  const length = amount.end === last ? (unit?.length ?? 0) : 0;
  const behind = text.slice(last + (unit?.length ?? 0));
  const before = text.slice(0, amount.start);
  const start = amount.start - (unit?.kind === 'money' ? (currencyBefore(before)?.length ?? 0) : 0);
  const end = amount.end + length;
  const value = { value: amount.value, ...(amount.to === undefined ? {} : { to: amount.to }) };
  switch (unit?.kind) {
    case 'money':
      return { start, end, bare: { kind: 'money', ...value, currency: unit.currency, ...rate(behind) } };
    case 'percentage':
      return {
        start,
        end,
        bare: { kind: 'percentage', ...value, ...noun(wholeAt(behind)), ...rate(behind) },
      };
    case 'duration':
      return { start, end, bare: { kind: 'duration', ...scaled(value, unit.times), unit: unit.unit } };
    case 'measure':
      return { start, end, bare: { kind: 'number', ...value, unit: unit.unit, ...rateBehind(behind) } };
    case undefined: {
      const of = nounAt(behind) ?? nounBefore(before);
      const afterNoun = of === undefined ? behind : behind.slice(behind.indexOf(of) + of.length);
      return { start, end, bare: { kind: 'number', ...value, ...noun(of), ...rate(afterNoun) } };
    }
  }
}

function scaled({ value, to }: { value: number; to?: number }, times: number) {
  return { value: exact(value * times), ...(to === undefined ? {} : { to: exact(to * times) }) };
}

function rate(behind: string): { per?: TimeUnit } {
  const read = rateAt(behind);
  return read ? { per: read.is } : {};
}

/** Of a measure, the rate may stand a few words on: `300 thousand tonnes of grain leave the port each year`. */
function rateBehind(behind: string): { per?: TimeUnit } {
  const near = rate(behind);
  const far = /^[^.;:,\d]{0,60}?(?= (?:each|every|per|a) (?:day|week|month|year)(?!\p{L}))/u.exec(
    behind,
  )?.[0];
  return near.per || far === undefined ? near : rate(behind.slice(far.length));
}

function isPlainYear(text: string, { start, end, value, bare }: Numeral): boolean {
  if (!isYear(value, bare)) return false;
  const round = value % 100 === 0;
  const counts = /^ \p{Ll}+s(?!\p{L})/u.test(text.slice(end)) && (round || value < 1900);
  return !counts && boundBefore(text.slice(0, start), 'number') === undefined;
}

/** `one another`, `one of the parties`, `no one`: a count only before a noun of its own. */
function isPronoun(text: string, { start, end, value }: Numeral): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (
    /^[-–](?:sided|way|fold|faced|party|time|state|tier|track|pronged|step|stage|phase|off|to|by|self|and)(?!\p{L})/iu.test(
      text.slice(end),
    )
  )
    return true;
  if (value !== 1 || word !== 'one') return false;
  return (
    !/^ \p{Ll}/u.test(text.slice(end)) ||
    /^ (?:another|of|or|and|who|that|which|side|party|hand|time|day|such|to|is|may|shall|can|by|in|at|on|for|with)(?!\p{L})/u.test(
      text.slice(end),
    ) ||
    /\b(?:no|any|every|each|the|this|that|at|in|on|some|as|by) $/iu.test(text.slice(0, start))
  );
}

const change =
  /\b(?:rais|reduc|increas|lower|cut|chang|decreas|ris|rose|fall|fell|grow|grew|shrink|drop|extend|shorten|expand|halv|doubl)\p{L}*(?: \p{L}+){0,4} from $/iu;

/** The numbers of a group, two that are the ends of a range as one. */
function withRanges(text: string, group: readonly Numeral[]): (Numeral & { readonly to?: number })[] {
  const out: (Numeral & { readonly to?: number })[] = [];
  for (let k = 0; k < group.length; k++) {
    const [low, high] = [group[k] as Numeral, group[k + 1]];
    if (high && isRange(text, low, high)) {
      out.push({ ...low, ...rangeOf(low, high), end: high.end });
      k++;
    } else out.push(low);
  }
  return out;
}

/** Whether two numbers are the ends of a range: `from 24 to 16` and `raised from 2 to 3` tell two numbers. */
function isRange(text: string, low: Numeral, high: Numeral): boolean {
  const before = text.slice(0, low.start - (currencyBefore(text.slice(0, low.start))?.length ?? 0));
  const currency = currencyBefore(text.slice(0, high.start))?.length ?? 0;
  const gap = gapOf(text.slice(low.end, high.start), currency, text.slice(high.end));
  const { value, to } = rangeOf(low, high);
  if (!(value < to) || change.test(before)) return false;
  return gap.trim() === 'and' ? /\bbetween $/i.test(before) : /^(?: to |[-–—]| [–—-] )$/.test(gap);
}

/** `5 to 7 billion`: what is a power of ten for the upper end is one for the lower end too. */
function rangeOf(head: Numeral, last: Numeral): { value: number; to: number } {
  const power = head.power === 1 ? last.power : 1;
  return { value: exact(head.value * power), to: last.value };
}

/** `30 (thirty)`: the one in parentheses is the same number again. */
function withoutRepetitions(text: string, list: readonly Draft[]): Draft[] {
  return list.filter((draft, k) => {
    const last = list[k - 1];
    return !(last && /^ ?\($/.test(text.slice(last.end, draft.start)) && sameValue(last.bare, draft.bare));
  });
}

function sameValue(a: Bare, b: Bare): boolean {
  return 'value' in a && 'value' in b && a.value === b.value;
}

function bounded(text: string, { start, end, bare }: Draft): FoundQuantity {
  const before = boundBefore(text.slice(0, start), bare.kind);
  const after = before ? undefined : boundAfter(text.slice(end));
  const found = before ?? after;
  const span = { start: start - (before?.length ?? 0), end: end + (after?.length ?? 0) };
  const quantity = {
    ...bare,
    text: text.slice(span.start, span.end),
    ...(found ? { bound: found.bound } : {}),
  } as Quantity;
  return { ...span, quantity };
}

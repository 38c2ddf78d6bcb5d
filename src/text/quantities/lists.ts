import { letter, lower } from '../letters.ts';
import { lazy } from '../patterns.ts';
import { boundBefore } from './bounds.ts';
import { currencyBefore } from './currencies.ts';
import { after, before } from './near.ts';
import { exact, type Numeral } from './numerals.ts';
import { percentAt } from './units.ts';
import { isYear } from './years.ts';

/** A number, or with `to` the ends of a range. */
export interface Amount extends Numeral {
  readonly to?: number;
}

const listing = /^(?:, | and | or |, and |, or | & |-by-| by | ?[x×] ?| і | й | та | и | або | или )$/;
const spanning = /^(?:-? to |[-–—]| [-–—] | до | по )$/;

/** The numbers in groups that only commas, `and`, `to` and dashes part: they share what stands behind the last. */
export function lists(text: string, numbers: readonly Numeral[]): Numeral[][] {
  const groups: Numeral[][] = [];
  for (const number of numbers) {
    const group = groups.at(-1);
    if (group && joins(text, group, number)) group.push(number);
    else groups.push([number]);
  }
  return groups;
}

function joins(text: string, group: readonly Numeral[], next: Numeral): boolean {
  const [head, last] = [group[0] as Numeral, group.at(-1) as Numeral];
  if (isDated(text, last)) return false;
  const gap = unbounded(gapBetween(text, last, next));
  const isSpan = spanning.test(gap);
  if (!isSpan && !listing.test(gap)) return false;
  const [own, other] = [head, next].map(({ start }) => currencyBefore(before(text, start))?.is);
  if (own && other && own !== other) return false;
  if (isSpan) return true;
  return !own || (other ? !gap.startsWith(',') : sharesPower(text, head, next));
}

/** In `USD 10, 20 and 30 million` all are millions of dollars; of `$5, 6 brigades` the second is no money. */
function sharesPower(text: string, head: Numeral, next: Numeral): boolean {
  if (head.power !== 1 || next.power !== 1) return head.power === 1;
  return /^(?:(?:, and |, | and | or )[\d.,]*\d){1,8} ?(?:(?:m|b|tr)illion|[mb]n|trn)(?![a-z])/i.test(
    after(text, next.end),
  );
}

/** `12 per cent in 2025 and 8 per cent in 2026`. */
function isDated(text: string, { start, form, value }: Numeral): boolean {
  return form === 'digits' && isYear(value) && /\b(?:in|since|during|by|until) $/i.test(before(text, start));
}

/** `no fewer than 30 and no more than 45 days`: the second number may have a bound of its own. */
function unbounded(gap: string): string {
  return gap.slice(0, gap.length - (boundBefore(gap, 'duration')?.length ?? 0)) || gap;
}

/** What parts two numbers, but for the sign of the first and the currency of the second: `10% to 15%`, `$3bn to $4bn`. */
function gapBetween(text: string, low: Numeral, high: Numeral): string {
  if (high.start - low.end > 40) return '';
  const gap = text.slice(low.end, high.start);
  const sign = percentAt(gap);
  const percent = sign && percentAt(after(text, high.end)) ? sign : 0;
  const currency = currencyBefore(gap)?.length ?? 0;
  return gap.slice(percent, gap.length - currency) || gap;
}

/** The amounts of a group: two numbers that are the ends of a range are one. */
export function withRanges(text: string, group: readonly Numeral[]): Amount[] {
  const out: Amount[] = [];
  for (let k = 0; k < group.length; k++) {
    const [low, high] = [group[k] as Numeral, group[k + 1]];
    if (high && isRange(text, low, high)) {
      out.push({ ...low, ...ends(low, high), end: high.end });
      k++;
    } else out.push(shared(low, group));
  }
  return out;
}

/** In `10, 20 and 30 million` the power of ten of the last is that of all, but not of `105` before `a hundred`. */
function shared(number: Numeral, group: readonly Numeral[]): Amount {
  const { power } = group.at(-1) as Numeral;
  return number.power === 1 && number.value < power
    ? { ...number, value: exact(number.value * power) }
    : number;
}

const change = lazy(
  () =>
    `\\b(?:rais|reduc|increas|lower|cut|chang|decreas|ris|rose|fall|fell|grow|grew|shrink|drop|extend|shorten|expand|halv|doubl)[${letter}]*(?: [${letter}]+){0,4} from $`,
);

/** Whether two numbers are the ends of a range: `from 24 to 16` and `raised from 2 to 3` tell two numbers. */
function isRange(text: string, low: Numeral, high: Numeral): boolean {
  const lead = before(text, low.start);
  const near = lead.slice(0, lead.length - (currencyBefore(lead)?.length ?? 0));
  const { value, to } = ends(low, high);
  if (value >= to || change().test(lower(near))) return false;
  const gap = gapBetween(text, low, high);
  return (
    spanning.test(gap) ||
    (/^ (?:and|і|и) $/.test(gap) && /(?<![a-zа-яіїєґ])(?:between|між|между) $/i.test(near))
  );
}

/** In `5 to 7 billion`, what is a power of ten for the upper end is one for the lower end too. */
function ends(low: Numeral, high: Numeral): { value: number; to: number } {
  const power = low.power === 1 ? high.power : 1;
  return { value: exact(low.value * power), to: high.value };
}

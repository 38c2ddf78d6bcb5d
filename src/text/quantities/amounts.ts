import { currencyBefore } from './currencies.ts';
import { type Amount, lists, withRanges } from './lists.ts';
import { after, before } from './near.ts';
import { nounBefore } from './noun-before.ts';
import { nounAt, wholeAt } from './nouns.ts';
import { exact, type Numeral, numerals } from './numerals.ts';
import { rate, rateNear } from './rates.ts';
import { apart, type Bare, type Candidate } from './spans.ts';
import { halfMore } from './times.ts';
import { isUncounted } from './uncounted.ts';
import { percentAt, type Unit, unitOf } from './units.ts';

/** Numbers with what they count or are in, those of a list with what stands behind its last. */
export function amounts(text: string, taken: readonly Candidate[]): Candidate[] {
  return lists(text, apart(numerals(text), taken)).flatMap((group) => read(text, group));
}

function read(text: string, group: readonly Numeral[]): Candidate[] {
  const [head, last] = [group[0] as Numeral, group.at(-1) as Numeral];
  const rest = after(text, last.end);
  const unit = unitOf(before(text, head.start), rest);
  if (isUncounted(text, group, unit)) return [];
  const behind = after(text, last.end + (unit?.length ?? 0));
  return withRanges(text, group).map((amount): Candidate => {
    const lead = before(text, amount.start);
    const currency = currencyBefore(lead)?.length ?? 0;
    const isLast = amount.end === last.end;
    // Of what parts the numbers of a list only per cent signs belong to them.
    const length = isLast
      ? (unit?.length ?? 0) + halfMoreAt(unit, behind)
      : percentAt(after(text, amount.end));
    const span = { start: amount.start - currency, end: amount.end + length };
    return { ...span, bare: bareOf(amount, unit, lead, behind) };
  });
}

/** `600 trucks of aid per day`. */
const ofWhat = /^ of \p{L}+(?= (?:per|a|each|every) )/u;

function bareOf(amount: Amount, unit: Unit | undefined, lead: string, behind: string): Bare {
  const value = ends(amount);
  switch (unit?.kind) {
    case 'money':
      return { kind: 'money', ...value, currency: unit.currency, ...rate(behind) };
    case 'percentage':
      return { kind: 'percentage', ...value, ...counted(wholeAt(behind)), ...rate(behind) };
    case 'duration': {
      const more = halfMoreAt(unit, behind) ? 0.5 : 0;
      const times = (n: number) => exact((n + more) * unit.times);
      return { kind: 'duration', ...ends(amount, times), unit: unit.unit, ...rate(behind) };
    }
    case 'measure':
      return { kind: 'number', ...value, unit: unit.unit, ...rateNear(behind) };
    case undefined: {
      const of = nounAt(behind) ?? nounBefore(lead);
      const past = of === undefined ? 0 : behind.indexOf(of) + of.length;
      return { kind: 'number', ...value, ...counted(of), ...rate(behind.slice(past).replace(ofWhat, '')) };
    }
  }
}

function ends({ value, to }: Amount, of = (n: number) => n): { value: number; to?: number } {
  return { value: of(value), ...(to === undefined ? {} : { to: of(to) }) };
}

/** How many characters `and a half` takes behind a unit of time. */
function halfMoreAt(unit: Unit | undefined, behind: string): number {
  return unit?.kind === 'duration' ? (halfMore.exec(behind)?.[0].length ?? 0) : 0;
}

function counted(of: string | undefined): { of?: string } {
  return of === undefined ? {} : { of };
}

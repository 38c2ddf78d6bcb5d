import type { Difference, Quantity, TimeUnit } from '../../model.ts';

/**
 * What a quantity says, as one string: equal for `half` and `50 per cent`, `USD 5 billion` and `$5bn`, `50:50` and `1:1`.
 * Kind, value, upper end, unit or currency, bound and rate tell; what is counted and the words used do not. Units are
 * converted only where calendars agree, weeks to days and years to months: 24 hours are not one day, 30 days no month, and 50 per
 * cent is not the ratio 50:50. What is `indefinite` is its words.
 */
export function quantityKey(quantity: Quantity): string {
  return [quantity.kind, quantity.bound, ...content(quantity)].join('|');
}

function content(quantity: Quantity): readonly (string | number | undefined)[] {
  switch (quantity.kind) {
    case 'date':
      return [quantity.date];
    case 'ratio':
      return lowestTerms(quantity.parts);
    case 'indefinite':
      return [quantity.text.toLowerCase().replace(/\s+/g, ' ')];
    case 'duration': {
      const { times, unit } = calendar[quantity.unit] ?? { times: 1, unit: quantity.unit };
      const to = quantity.to && quantity.to * times;
      return [quantity.value * times, to, unit, quantity.per];
    }
    case 'number':
    case 'money':
    case 'percentage':
      return [quantity.value, quantity.to, unitName(quantity), quantity.per];
  }
}

/** Units that are always so many of a smaller one. */
const calendar: { readonly [U in TimeUnit]?: { readonly times: number; readonly unit: TimeUnit } } = {
  week: { times: 7, unit: 'day' },
  year: { times: 12, unit: 'month' },
};

export type Counted = Extract<Quantity, { readonly value: number }>;

function unitName(quantity: Counted): string | undefined {
  if (quantity.kind === 'money') return quantity.currency;
  return 'unit' in quantity ? quantity.unit : undefined;
}

function lowestTerms(parts: readonly number[]): readonly number[] {
  const divisor = parts.reduce(greatestDivisor, 0) || 1;
  return parts.map((part) => part / divisor);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/**
 * By how much a quantity changed. Undefined unless both are numbers, money, percentages or durations in one unit or
 * currency, at one rate, and neither is a range; so for dates and ratios, whose difference no one unit tells. Bounds do
 * not count: `at least 15 km` is 5 km more than `10 km`. Of percentages, `by` is in percentage points.
 */
export function difference(old: Quantity, next: Quantity): Difference | undefined {
  if (!('value' in old) || !('value' in next)) return undefined;
  if ('to' in old || 'to' in next || scaleOf(old) !== scaleOf(next)) return undefined;
  const by = minus(next.value, old.value);
  return old.value === 0 ? { by } : { by, share: by / old.value };
}

/** Equal for what can be told apart by its values alone: of one kind, in one unit or currency, at one rate. */
export function scaleOf(quantity: Counted): string {
  return [quantity.kind, unitName(quantity), quantity.per].join('|');
}

/** Exact in decimals, unlike the difference of two binary fractions: 0.3 less 0.1 is 0.2. */
function minus(a: number, b: number): number {
  return Number((a - b).toFixed(Math.min(100, Math.max(decimals(a), decimals(b)))));
}

function decimals(value: number): number {
  const [digits = '', exponent = 0] = String(value).split('e');
  const { length } = digits.split('.')[1] ?? '';
  return Math.max(0, length - Number(exponent));
}

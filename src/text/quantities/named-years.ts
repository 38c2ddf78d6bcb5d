import { alnum } from '../letters.ts';
import { finder } from '../patterns.ts';
import { after, before } from './near.ts';
import { isReference } from './references.ts';
import type { DateSpan } from './spans.ts';
import { year } from './years.ts';

const find = finder(`(?<![${alnum}.,])${year}(?![${alnum}]|[.,]\\d)`, /[12]\d{3}/);

/**
 * The bare years of a text that number no law or model: `the 2026 elections`, `the lines of 2014`. By themselves they are no
 * quantities, as what they date is named by them; another year in the place of one is another date.
 */
export function namedYears(text: string): readonly DateSpan[] {
  return find(text).flatMap(({ index: start, 0: date }) => {
    const end = start + date.length;
    if (/ of $/.test(before(text, start))) return [{ start, end, date }];
    const numeral = { start, end, value: Number(date), form: 'digits', power: 1 } as const;
    return isReference(text, numeral, after(text, end)) ? [] : [{ start, end, date }];
  });
}

import { lower } from '../letters.ts';
import { currencyAt, currencyBefore } from './currencies.ts';
import { startingWith } from './entries.ts';
import { measureAt } from './measures.ts';
import { type Time, timeAt } from './times.ts';

/** What a number is in, and how many characters that takes behind it: none where the currency stands before. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string; readonly length: number }
  | { readonly kind: 'percentage'; readonly length: number }
  | ({ readonly kind: 'duration'; readonly length: number } & Time)
  | { readonly kind: 'measure'; readonly unit: string; readonly length: number };

const percentSign = /^[ \u00a0\u202f-]?%/;
const percentWords = startingWith([
  [
    'per ?cent(?:age points?)?|pct\\.?|percentage points?|в[иі]дсот(?:ок|к[а-яёіїє]{1,3})|процент[а-яёіїє]{0,3}',
    true,
  ],
]);

/** How many characters `per cent` or its like takes at the start of a text; 0 where it does not stand there. */
export function percentAt(text: string): number {
  return percentSign.exec(text)?.[0].length ?? percentWords(text)?.length ?? 0;
}

/** The unit of a number between two texts. */
export function unitOf(before: string, rest: string): Unit | undefined {
  const sign = currencyBefore(before);
  if (sign) return { kind: 'money', currency: sign.is, length: 0 };
  const small = lower(rest);
  const percent = percentAt(small);
  if (percent) return { kind: 'percentage', length: percent };
  const currency = currencyAt(small);
  if (currency) return { kind: 'money', currency: currency.is, length: currency.length };
  const time = timeAt(small);
  if (time) return { kind: 'duration', ...time.is, length: time.length };
  const measure = measureAt(small);
  return measure && { kind: 'measure', unit: measure.is, length: measure.length };
}

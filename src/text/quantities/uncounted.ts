import { letter } from '../letters.ts';
import { lazy } from '../patterns.ts';
import { boundBefore } from './bounds.ts';
import { isCompound, isIdiom, isNamedSpan } from './idioms.ts';
import { after, before } from './near.ts';
import type { Numeral } from './numerals.ts';
import { isReference } from './references.ts';
import type { Unit } from './units.ts';
import { isYear } from './years.ts';

/** Whether a group of numbers states no quantity: a reference, a year, a name, an idiom. */
export function isUncounted(text: string, group: readonly Numeral[], unit: Unit | undefined): boolean {
  const [head, last] = [group[0] as Numeral, group.at(-1) as Numeral];
  const rest = after(text, last.end);
  if (unit) return unit.kind === 'duration' && (isNamedSpan(head, rest) || isSlavicYear(head, rest));
  switch (head.form) {
    case 'words':
      return isIdiom(text, head, rest);
    case 'figures':
      return false;
    case 'digits':
      return (
        isCompound(rest) || isReference(text, head, rest) || group.every((each) => isPlainYear(text, each))
      );
  }
}

const plural = lazy(() => `^ [a-zß-öø-ÿ]+s(?![${letter}])`);

/** A bare year counts things only where a bound stands before it, or a noun behind what no year would be. */
function isPlainYear(text: string, { start, end, value, form }: Numeral): boolean {
  if (form !== 'digits' || !isYear(value)) return false;
  const counts = plural().test(after(text, end)) && (value % 100 === 0 || value < 1900);
  return !counts && boundBefore(before(text, start), 'number') === undefined;
}

const slavicYear = lazy(() => `^ (?:рік|ро(?:ку|ці|ком)|год[ауе]?|годом)(?![${letter}])`);

/** `2027 року` is a year, `2000 років` are so many. */
const isSlavicYear = ({ form, value }: Numeral, rest: string) =>
  form === 'digits' && isYear(value) && slavicYear().test(rest);

import { stringify } from 'yaml';

/** A value that does not have the type it should have, and what is known of the right one. */
export interface WrongType {
  readonly path: readonly string[];
  readonly key: string;
  readonly data: unknown;
  /** The value as it was written. */
  readonly found: string;
  /** JSON Schema types. */
  readonly expected: readonly string[];
  readonly examples: readonly unknown[];
}

const booleans: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  y: true,
  no: false,
  off: false,
  false: false,
  n: false,
};

/** The line that was probably meant, as YAML: the same value in the right form, or else the schema's own example. */
export function typeExample(wrong: WrongType): { example?: string } {
  const value = meant(wrong);
  if (value === undefined) return {};
  const isItem = /^\d+$/.test(wrong.path.at(-1) ?? '');
  return { example: isItem ? `- ${flowForm(value)}` : `${wrong.key}: ${flowForm(value)}` };
}

function meant({ data, found, expected, examples }: WrongType): unknown {
  if (expected.includes('boolean')) return booleans[found.toLowerCase()];
  const isScalar = data !== null && !(data instanceof Object) && data !== '';
  if (expected.includes('string') && isScalar) return found;
  if (expected.includes('array') && isScalar && /^[\w.-]+$/.test(found)) return [found];
  return examples[0];
}

/** A value as YAML on one line, quoted where YAML would read it as something else. */
export function flowForm(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}

/** `20-11-2025`, `20.11.2025` and `2025/11/20` as `2025-11-20`; undefined where day and month could be swapped. */
export function isoForm(written: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(written) ?? [];
  if (year && month && day) return realDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [, first, second, last] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(written) ?? [];
  if (!first || !second || !last) return undefined;
  const dayFirst = isoForm(`${last}-${second}-${first}`);
  const monthFirst = isoForm(`${last}-${first}-${second}`);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date of the form YYYY-MM-DD if the calendar has it: `2025-02-30` is none. By arithmetic, since `Date` loads time zones. */
export function realDate(date: string): string | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days ? date : undefined;
}

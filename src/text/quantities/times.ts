import type { TimeUnit } from '../../model.ts';
import { type Entry, glue, startingWith } from './entries.ts';

/** A unit of time, and how many of it the text's word stands for: a decade is ten years. */
export interface Time {
  readonly unit: TimeUnit;
  readonly times: number;
}

const of = (unit: TimeUnit, times = 1): Time => ({ unit, times });
const english: readonly Entry<Time>[] = [
  ['min(?:ute)?s?', of('minute')],
  ['h(?:ou)?rs?|h', of('hour')],
  ['days?', of('day')],
  ['weeks?', of('week')],
  ['fortnights?', of('week', 2)],
  ['months?', of('month')],
  ['(?:quarter|fourth) of a century', of('year', 25)],
  ['quarters?', of('month', 3)],
  ['years?|yrs?', of('year')],
  ['decades?', of('year', 10)],
  ['centur(?:y|ies)', of('year', 100)],
];
const ukrainian: readonly Entry<Time>[] = [
  ['хв\\.?|хвилин[а-яёіїє]{0,3}', of('minute')],
  ['год\\.|годин[а-яёіїє]{0,3}', of('hour')],
  ['день|дні|днів|днями|дня|доба|доби|діб', of('day')],
  ['тиждень|тижн[а-яёіїє]{1,3}', of('week')],
  ['місяц[а-яёіїє]{1,3}|міс\\.', of('month')],
  ['рік|рок[а-яёіїє]{1,3}', of('year')],
  ['десятилітт[а-яёіїє]{1,3}', of('year', 10)],
];
const russian: readonly Entry<Time>[] = [
  ['мин\\.?|минут[а-яёіїє]{0,3}', of('minute')],
  ['ч\\.|час|час(?:а|ов|ами|ам|у)', of('hour')],
  ['день|дня|дней|дням|днями|сутки|суток', of('day')],
  ['недел[а-яёіїє]{1,3}', of('week')],
  ['месяц[а-яёіїє]{0,3}|мес\\.', of('month')],
  ['год|года|годам?|годами|годов|лет', of('year')],
  ['десятилети[а-яёіїє]{1,3}', of('year', 10)],
];

const qualities =
  '(?:(?:more|further|additional|full|whole|calendar|working|business|consecutive|clear|календарн[а-яёіїє]+|робоч[а-яёіїє]+|рабоч[а-яёіїє]+)[ -])*';

/** The unit of time at the start of a text. */
export const timeAt = startingWith([...english, ...ukrainian, ...russian], glue + qualities);

/** Behind a unit of time: `a year and a half`. */
export const halfMore = /^ and a half(?![a-z])/i;

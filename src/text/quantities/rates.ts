import type { TimeUnit } from '../../model.ts';
import { letter, lower } from '../letters.ts';
import { lazy } from '../patterns.ts';
import { type Entry, type Read, startingWith } from './entries.ts';

const named = (english: TimeUnit, others: string): Entry<TimeUnit> => [
  `(?:(?:per|an?|each|every) |/)${english}|(?:на|у|в|за|кожн[а-яёіїє]+|кажд[а-яёіїє]+) (?:${others})`,
  english,
];
const entries: readonly Entry<TimeUnit>[] = [
  named('minute', 'хвилину|минуту'),
  named('hour', 'годину|час'),
  named('day', 'день|добу|сутки'),
  named('week', 'тиждень|неделю'),
  named('month', 'місяць|месяц'),
  named('year', 'рік|год'),
  ['per annum|p\\.a\\.', 'year'],
  ['hourly|щогодини|ежечасно', 'hour'],
  ['daily|щодня|щодоби|ежедневно', 'day'],
  ['weekly|щотижня|еженедельно', 'week'],
  ['monthly|щомісяця|ежемесячно', 'month'],
  ['(?:year|annual)ly|щороку|щорічно|ежегодно', 'year'],
];

const rateAt: (text: string) => Read<TimeUnit> | undefined = startingWith(entries);

/** `a year`, `per month`, `annually` at the start of a text, as a part of a quantity. */
export function rate(rest: string): { readonly per?: TimeUnit } {
  const read = rateAt(rest);
  return read ? { per: read.is } : {};
}

const some = lazy(
  () =>
    `^[^.;:,\\d]{0,60}?(?= (?:(?:each|every|per|a) (?:day|week|month|year)|що[${letter}]+|еже[${letter}]+|[ув] (?:місяць|месяц|рік|год)|на (?:місяць|рік))(?![${letter}]))`,
);

/** Of a measure, the rate may stand a few words on: `300 thousand tonnes of grain leave the port each year`. */
export function rateNear(rest: string): { readonly per?: TimeUnit } {
  const near = rate(rest);
  const far = some().exec(lower(rest))?.[0];
  return near.per || far === undefined ? near : rate(rest.slice(far.length));
}

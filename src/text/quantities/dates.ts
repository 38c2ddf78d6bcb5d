import { alnum } from '../letters.ts';
import { finder } from '../patterns.ts';
import { clocks } from './clocks.ts';
import { month, monthNumber } from './months.ts';
import { before } from './near.ts';
import { type DateSpan, merged } from './spans.ts';
import { boundaryYears, year } from './years.ts';

const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const two = { month: '(?<mm>0?[1-9]|1[0-2])', day: '(?<dd>0?[1-9]|[12]\\d|3[01])' };
const slashes = /\/\d\d?\/\d/;
const named = new RegExp(`${month}`);
const forms = [
  {
    form: `(?<y>${year})(?<sign>[-/])${two.month}\\k<sign>${two.day}(?!\\d)`,
    needs: /\d{4}[-/]\d/,
  },
  // Day, month, year, as all of Europe writes dotted dates.
  { form: `${two.day}\\.${two.month}\\.(?<y>${year})`, needs: /\.\d\d?\.\d/ },
  // With slashes only where one of the two can be no month.
  { form: `(?<dd>1[3-9]|2\\d|3[01])/(?<mm>0?[1-9]|1[0-2])/(?<y>${year})`, needs: slashes },
  { form: `(?<mm>0?[1-9]|1[0-2])/(?<dd>1[3-9]|2\\d|3[01])/(?<y>${year})`, needs: slashes },
  { form: `(?<dd>${day}) (?:day )?(?:of )?(?<m>${month})(?:,? (?:of )?(?<y>${year}))?`, needs: named },
  { form: `(?<m>${month}) (?<dd>${day})(?!\\d)(?:,? (?<y>${year}))?`, needs: named },
  { form: `(?<m>${month}) (?:of )?(?<y>${year})`, needs: named },
  {
    form: `(?<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|Q[1-4]) ?(?: quarter)?(?: of)? (?<y>${year})`,
    needs: /(?:first|second|third|fourth|last|Q[1-4]).{0,13}\d{4}/i,
  },
  {
    form: `(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?<y>${year})`,
    needs: /(?:spring|summer|autumn|fall|winter).{0,13}\d{4}/i,
  },
].map(({ form, needs }) =>
  finder(
    `(?<![${alnum}.,/])(?<!(?:^|\\D)-)(?:${form.replaceAll(' ', '[ \\u00a0]')})(?![${alnum}]|[./-]\\d)`,
    needs,
  ),
);

/** The dates and times of day of a text, in its order; where two forms fit, the one that tells more. */
export function dates(text: string): readonly DateSpan[] {
  const written = forms.reduce<readonly DateSpan[]>(
    (taken, find) => merged(taken, calendar(text, find(text))),
    [],
  );
  return merged(merged(written, clocks(text)), boundaryYears(text));
}

type Groups = Readonly<Record<string, string | undefined>>;

function calendar(text: string, found: readonly RegExpExecArray[]): DateSpan[] {
  return found.flatMap(({ index, 0: whole, groups = {} }) => {
    const span = { start: index, end: index + whole.length };
    return [...firstDays(text, index, whole, groups), { ...span, date: written(groups) }];
  });
}

/** In ISO order; a part of a year is named as ISO has no form for it that readers know: `2027-Q2`, `2027-spring`. */
function written({ y, m, mm, dd, quarter, season }: Groups): string {
  const number = m === undefined ? mm : String(monthNumber(m));
  const parts = [y, number, dd?.replace(/\D/g, ''), quarter && quarterName(quarter), seasonName(season)];
  return parts.flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
}

const ordinals = ['first', 'second', 'third', 'fourth'];

function quarterName(name: string): string {
  if (name.startsWith('Q')) return name;
  const k = ordinals.indexOf(name.toLowerCase());
  return `Q${k < 0 ? 4 : k + 1}`;
}

const seasonName = (name: string | undefined) => name?.toLowerCase().replace('fall', 'autumn');

const dayBefore = new RegExp(
  `(?<![${alnum}.,:/-])(?<dd>${day})(?:[-–]| to | and | until |, | or | до | по | і | и )$`,
);

/** In `10 to 15 May 2026` and `1, 5 and 9 May` the first days share the month and year of the last. */
function firstDays(text: string, index: number, whole: string, groups: Groups): DateSpan[] {
  if (groups.m === undefined || !/^\d/.test(whole)) return [];
  const lead = dayBefore.exec(before(text, index).slice(-16));
  const dd = lead?.groups?.dd;
  if (!lead || dd === undefined) return [];
  const start = index - lead[0].length;
  const first = { start, end: start + dd.length, date: written({ ...groups, dd }) };
  return [...firstDays(text, start, dd, groups), first];
}

/** A date or time of day as a text writes it; `date` as `Quantity` has it. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const month = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)(?![\\p{L}])`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?:1[5-9]|2[01])\\d\\d(?!\\d)';
// A month is written with a capital: "may" and "march" are verbs.
const forms = [
  `(?<y>${year})-(?<mm>0[1-9]|1[0-2])-(?<dd>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?<dd>0?[1-9]|[12]\\d|3[01])\\.(?<mm>0?[1-9]|1[0-2])\\.(?<y>${year})`,
  `(?<dd>${day}) (?:day )?(?:of )?(?<m>${month})(?:,? (?:of )?(?<y>${year}))?`,
  `(?<m>${month}) (?<dd>${day})(?!\\d)(?:,? (?<y>${year}))?`,
  `(?<m>${month}) (?:of )?(?<y>${year})`,
].map(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,/])(?<!(?:^|\\D)-)(?:${form.replaceAll(' ', '[ \\u00a0]')})(?![\\p{L}\\p{N}]|[./-]\\d)`,
      'gu',
    ),
);

const timeBefore =
  '(?<=\\b(?:[Aa]t|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Aa]nd|[Bb]etween|to|on) )';
const free = '(?<![\\p{L}\\p{N}.,:/-])';
const suffix = " ?(?:hours|hrs|h|o'clock|UTC|GMT|CET|EET)(?![\\p{L}])";
const half = ' ?(?<half>[ap]\\.?m\\.?)(?![\\p{L}])';
const hour = '(?<h>[01]?\\d|2[0-4])[:.](?<min>[0-5]\\d)(?:[:.][0-5]\\d)?';
const clocks = [
  `${free}${hour}${half}`,
  `${free}(?<h>1[0-2]|0?[1-9])${half}`,
  `${free}${hour}${suffix}`,
  `${free}(?<h>[01]?\\d|2[0-4]):(?<min>0\\d)(?![\\p{L}\\d:.-]*\\d)`,
  `${free}(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)${suffix.replace('?', '')}`,
  `${timeBefore}${hour}(?![\\p{L}\\d:.-]*\\d)`,
  `(?<![\\p{L}])(?<name>midnight|noon)(?![\\p{L}])`,
].map((form) => new RegExp(form.replaceAll(' ', '[ \\u00a0]'), 'gu'));

// A bare year is a date only where it is a deadline or bounds a period.
const deadlines = [
  '\\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Tt]hrough|later than)(?: the)?(?: year)? ',
  '\\b[Mm]id-',
  '\\b(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose)(?: of)?(?: the)?(?: year)? ',
].map((lead) => new RegExp(`(?<=${lead})(?<y>${year})(?![\\p{L}\\p{N}]|[./-]\\d)`, 'gu'));
const periods = [
  `(?<=\\b[Ff]rom |\\b[Bb]etween |\\b[Pp]eriod |\\b[Yy]ears )(?<from>${year})(?:[-–—]| to | and | until | through )(?<to>${year})`,
  `(?<![\\p{L}\\p{N}(./-])(?<from>20\\d\\d)[-–](?<to>20\\d\\d)(?![\\d-])`,
].map((form) => new RegExp(form, 'gu'));

/** The dates and times of day of a text, in its order. */
export function dates(text: string): DateSpan[] {
  const found = [
    ...forms.flatMap((form) => calendar(text, form)),
    ...clocks.flatMap((form) => times(text, form)),
    ...periods.flatMap((form) => ends(text, form)),
    ...deadlines.flatMap((form) => calendar(text, form)),
  ];
  return found
    .filter((date, k) =>
      found.slice(0, k).every((other) => date.end <= other.start || other.end <= date.start),
    )
    .sort((a, b) => a.start - b.start);
}

const dayBefore = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?<dd>${day})(?:[-–]| to | and | until |, | or )$`,
  'u',
);

/** The dates of one form; in `10 to 15 May 2026` the first day shares the month. */
function calendar(text: string, form: RegExp): DateSpan[] {
  return Array.from(text.matchAll(form)).flatMap(({ index, 0: whole, groups = {} }) => {
    const number =
      groups.m === undefined
        ? groups.mm
        : String(months.findIndex((name) => groups.m?.startsWith(name.slice(0, 3))) + 1);
    const written = (dd: string | undefined) =>
      [groups.y, number, dd?.replace(/\D/g, '')]
        .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
        .join('-');
    const date = { start: index, end: index + whole.length, date: written(groups.dd) };
    const first =
      groups.dd !== undefined && /^\d/.test(whole) && groups.m
        ? dayBefore.exec(text.slice(0, index))?.groups?.dd
        : undefined;
    if (first === undefined) return [date];
    const start = text.slice(0, index).lastIndexOf(first);
    return [{ start, end: start + first.length, date: written(first) }, date];
  });
}

function times(text: string, form: RegExp): DateSpan[] {
  return Array.from(text.matchAll(form), ({ index, 0: whole, groups = {} }) => {
    const { h = groups.name?.toLowerCase() === 'noon' ? '12' : '0', min = '00', half: part } = groups;
    const hours = (part ? Number(h) % 12 : Number(h)) + (/^p/i.test(part ?? '') ? 12 : 0);
    return { start: index, end: index + whole.length, date: `T${String(hours).padStart(2, '0')}:${min}` };
  });
}

function ends(text: string, form: RegExp): DateSpan[] {
  return Array.from(text.matchAll(form)).flatMap(
    ({ index, 0: whole, groups: { from = '', to = '' } = {} }) => [
      { start: index, end: index + from.length, date: from },
      { start: index + whole.length - to.length, end: index + whole.length, date: to },
    ],
  );
}

import type { Line } from './lines.ts';

/** What the lines before the first point say of the text. `used` are the lines that are wholly title or date. */
export interface Head {
  readonly title?: string;
  readonly date?: string;
  readonly used: ReadonlySet<Line>;
}

const label = /^title:\s*(?=\S)/i;

/** Finds the title (the first heading, else a first line of ordinary length) and the first whole date. */
export function readHead(lines: readonly Line[]): Head {
  const words = lines.filter(({ mark }) => mark === 'none');
  const titled =
    words.find(({ text }) => label.test(text)) ??
    words.find(({ heading }) => heading > 0) ??
    words.find(({ text }) => !isDate(text));
  const title = titled && titled.text.length <= 200 ? titled : undefined;
  const told = words.find(({ text }) => findDate(text) !== undefined);
  const date = told && findDate(told.text);
  return {
    ...(title && { title: title.text.replace(label, '') }),
    ...(date !== undefined && { date }),
    used: new Set(words.filter((line) => line === title || (line === told && isDate(line.text)))),
  };
}

const months = [
  ['jan', 'січ', 'янв'],
  ['feb', 'лют', 'фев'],
  ['mar', 'бер', 'мар'],
  ['apr', 'кві', 'апр'],
  ['may', 'тра', 'мая'],
  ['jun', 'чер', 'июн'],
  ['jul', 'лип', 'июл'],
  ['aug', 'сер', 'авг'],
  ['sep', 'вер', 'сен'],
  ['oct', 'жов', 'окт'],
  ['nov', 'лис', 'ноя'],
  ['dec', 'гру', 'дек'],
];

const forms = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>\p{L}{3,10})\.?,? (?<year>\d{4})(?!\d)/u,
  /(?<!\p{L})(?<name>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u,
];

/** The first whole date of a text as `YYYY-MM-DD`; forms that may be read two ways, as `11/12/2025`, are not read. */
export function findDate(text: string): string | undefined {
  return dated(text)?.date;
}

/** The first whole date of a text, and the text without it. */
function dated(text: string): { date: string; rest: string } | undefined {
  for (const form of forms) {
    const match = text.match(form);
    const date = match?.groups && asDate(match.groups);
    if (match && date !== undefined) return { date, rest: text.replace(match[0], '') };
  }
  return undefined;
}

function asDate({ year, month, day, name }: { [name: string]: string | undefined }): string | undefined {
  const start = name?.toLowerCase().slice(0, 3) ?? '';
  const place = name === undefined ? Number(month) : months.findIndex((names) => names.includes(start)) + 1;
  const date = `${year}-${String(place).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

// A line that is a date and nothing else is told by its date; any more words are for the writer to see.
function isDate(text: string): boolean {
  const rest = dated(text.replace(/^(?:date|дата)\s*:/i, ''))?.rest;
  return rest !== undefined && !/[\p{L}\p{N}]/u.test(rest);
}

import type { Line } from './lines.ts';

/** What the lines before the first point say of the text. `used` are the lines that are wholly title or date. */
export interface Head {
  readonly title?: string;
  readonly date?: string;
  readonly used: ReadonlySet<Line>;
}

/** Finds the title (the first heading, else a first line of ordinary length) and the first whole date. */
export function readHead(lines: readonly Line[]): Head {
  const words = lines.filter(({ mark }) => mark === 'none');
  const labelled = words.find(({ text }) => /^title:\s*\S/i.test(text));
  const titled =
    labelled ?? words.find(({ heading }) => heading > 0) ?? words.find((line) => !isDate(line.text));
  const title = titled && titled.text.length <= 200 ? titled : undefined;
  const dated = words.find(({ text }) => findDate(text) !== undefined);
  const date = dated && findDate(dated.text);
  const used = new Set(
    [title, dated && isDate(dated.text) ? dated : undefined].filter((line) => line !== undefined),
  );
  return {
    ...(title && { title: title === labelled ? title.text.replace(/^title:\s*/i, '') : title.text }),
    ...(date !== undefined && { date }),
    used,
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
  for (const form of forms) {
    const groups = text.slice(0, 1000).match(form)?.groups;
    const date = groups && asDate(groups);
    if (date !== undefined) return date;
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
  const rest = text
    .replace(/^(?:date|дата)\s*:/i, '')
    .replace(/[*_,.]/g, ' ')
    .trim();
  return findDate(text) !== undefined && rest.split(/[\s.-]+/).length <= 3 && rest.length <= 25;
}

import { alnum, letter } from '../letters.ts';
import { finder } from '../patterns.ts';
import { type DateSpan, merged } from './spans.ts';

const free = `(?<![${alnum}.,:/-])`;
const noMore = `(?![${letter}\\d:.-]{0,16}\\d)`;
const lead = `(?<=\\b(?:[Aa]t|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Aa]nd|[Bb]etween|to|on|than) |(?<![${letter}])(?:о|об|до|з|с|в|у) )`;
const suffix = ` ?(?:hours|hrs|h|o'clock|UTC|GMT|CET|EET)(?![${letter}])`;
const half = `(?<half>[ap]\\.?m\\.?)(?![${letter}])`;
const time = '(?<h>[01]?\\d|2[0-4])[:.](?<min>[0-5]\\d)(?:[:.][0-5]\\d)?';

const minutes = /\d[:.][0-5]\d/;
const halfDay = /\d[ \u00a0]?[ap]\.?m/;

// What looks like a ratio or a decimal is a time only with `a.m.`, a zone or a preposition beside it.
const forms = [
  { form: `${free}${time} ?${half}`, needs: halfDay },
  { form: `${free}(?<h>1[0-2]|0?[1-9]) ?${half}`, needs: halfDay },
  { form: `${free}${time}${suffix}`, needs: minutes },
  { form: `${free}(?<h>1[0-2]|[1-9]) o['’]clock`, needs: /\d[ \u00a0]o['’]clock/ },
  { form: `${free}(?<h>[01]?\\d|2[0-4]):(?<min>0\\d)${noMore}`, needs: /:0\d/ },
  {
    form: `${free}(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)${suffix.replace('?', '')}`,
    needs: /\d{4}[ \u00a0](?:h|o'c|UTC|GMT|[CE]ET)/,
  },
  { form: `${lead}${time}${noMore}`, needs: minutes },
  { form: `(?<![${alnum}])(?:12 )?(?<name>midnight|noon)(?![${letter}])`, needs: /midnight|noon/ },
].map(({ form, needs }) => finder(form.replaceAll(' ', '[ \\u00a0]'), needs));

/** The times of day of a text, on the 24-hour clock: `T18:00`. */
export function clocks(text: string): readonly DateSpan[] {
  return forms.reduce<readonly DateSpan[]>((taken, find) => merged(taken, find(text).map(timeOf)), []);
}

function timeOf({ index, 0: whole, groups = {} }: RegExpExecArray): DateSpan {
  const { h = groups.name === 'noon' ? '12' : '0', min = '00', half: part } = groups;
  const hours = (part ? Number(h) % 12 : Number(h)) + (part?.startsWith('p') ? 12 : 0);
  return { start: index, end: index + whole.length, date: `T${String(hours).padStart(2, '0')}:${min}` };
}

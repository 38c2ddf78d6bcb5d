import { type DateSpan, merged } from './spans.ts';

const free = '(?<![\\p{L}\\p{N}.,:/-])';
const noMore = '(?![\\p{L}\\d:.-]{0,16}\\d)';
const lead =
  '(?<=\\b(?:[Aa]t|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Aa]nd|[Bb]etween|to|on|than) |(?<!\\p{L})(?:о|об|до|з|с|в|у) )';
const suffix = " ?(?:hours|hrs|h|o'clock|UTC|GMT|CET|EET)(?!\\p{L})";
const half = ' ?(?<half>[ap]\\.?m\\.?)(?!\\p{L})';
const time = '(?<h>[01]?\\d|2[0-4])[:.](?<min>[0-5]\\d)(?:[:.][0-5]\\d)?';

// What looks like a ratio or a decimal is a time only with `a.m.`, a zone or a preposition beside it.
const forms = [
  `${free}${time}${half}`,
  `${free}(?<h>1[0-2]|0?[1-9])${half}`,
  `${free}${time}${suffix}`,
  `${free}(?<h>1[0-2]|[1-9]) o['’]clock`,
  `${free}(?<h>[01]?\\d|2[0-4]):(?<min>0\\d)${noMore}`,
  `${free}(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)${suffix.replace('?', '')}`,
  `${lead}${time}${noMore}`,
  `(?<!\\p{L})(?<name>midnight|noon)(?!\\p{L})`,
].map((form) => new RegExp(form.replaceAll(' ', '[ \\u00a0]'), 'gu'));

/** The times of day of a text, on the 24-hour clock: `T18:00`. */
export function clocks(text: string): DateSpan[] {
  return forms.reduce<DateSpan[]>((taken, form) => merged(taken, read(text, form)), []);
}

function read(text: string, form: RegExp): DateSpan[] {
  return Array.from(text.matchAll(form), ({ index, 0: whole, groups = {} }) => {
    const { h = groups.name === 'noon' ? '12' : '0', min = '00', half: part } = groups;
    const hours = (part ? Number(h) % 12 : Number(h)) + (/^p/i.test(part ?? '') ? 12 : 0);
    return { start: index, end: index + whole.length, date: `T${String(hours).padStart(2, '0')}:${min}` };
  });
}

import { expect, test } from 'vitest';
import { invisibles, visible } from '../../src/text/safe.ts';

test.each([
  ['plain', 'plain'],
  ['two\nlines\tand\r\nmore', 'two lines and more'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['over\rwritten', 'over\\u{d}written'],
  ['a\u202eb\u2066', 'a\\u{202e}b\\u{2066}'],
  ['a\u200bb\ufeff\u00ad', 'a\\u{200b}b\\u{feff}\\u{ad}'],
  ['line\u2028end', 'line\\u{2028}end'],
  ['tag \u{e0041}', 'tag \\u{e0041}'],
  ['half \ud800', 'half \\u{d800}'],
  ['می\u200cخواهد', 'می\u200cخواهد'], // a joiner is part of Persian spelling,
  ['a\u200cb', 'a\\u{200c}b'], // and hides between Latin letters
  ['тризуб 🇺🇦 é', 'тризуб 🇺🇦 é'],
])('visible(%j)', (text, expected) => expect(visible(text)).toBe(expected));

test('long texts are cut, never through a character', () => {
  expect(visible('abcdef', 3)).toBe('abc…');
  expect(visible('abc', 3)).toBe('abc');
  expect(visible('ab😀', 3)).toBe('ab…');
});

test('invisible characters are found where they stand', () => {
  expect(invisibles('a\u0000\tb\u061c\nc\u2060')).toEqual([
    { index: 1, codePoint: 0, what: 'control' },
    { index: 4, codePoint: 0x61c, what: 'bidi' },
    { index: 7, codePoint: 0x2060, what: 'zero-width' },
  ]);
});

test('what is seen to be plain at a glance is judged no other way beside a letter that is not', () => {
  const units = Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at));
  const other = units.filter((unit) => visible(`${unit}x`) !== visible(`${unit}x\u3042`).slice(0, -1));
  expect(other).toEqual([]);
  expect(
    units.filter((unit) => invisibles(`${unit}x`).length !== invisibles(`${unit}x\u3042`).length),
  ).toEqual([]);
});

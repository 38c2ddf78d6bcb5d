import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const at = (line: number, column: number) => ({ file: 'a', line, column });
const bad = (line: number, column: number) => ({
  findings: [{ ...at(line, column), level: 'error', rule: 'file-encoding' }],
});
const utf16 = { findings: [{ ...at(1, 1), level: 'error', rule: 'file-encoding', encoding: 'UTF-16' }] };
const mark = { ...at(1, 1), level: 'note', rule: 'yaml-byte-order-mark' };
const crlf = (line: number, column: number) => ({ ...at(line, column), level: 'note', rule: 'yaml-crlf' });

test.each<[string, Buffer, object]>([
  ['nothing', bytes(), { text: '', findings: [] }],
  ['words', bytes('a\nє 😀'), { text: 'a\nє 😀', findings: [] }],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a'), { text: 'a', findings: [mark] }],
  ['one later', bytes('a\uFEFF'), { text: 'a\uFEFF', findings: [] }],
  ['a character that begins like one', bytes([0xef, 0xbb, 0xbe]), { text: '\uFEFE', findings: [] }],
  ['another that does', bytes([0xef, 0xbc, 0xbf]), { text: '\uFF3F', findings: [] }],
  ['line ends of Windows', bytes('a\nbc\r\nd\r\n'), { text: 'a\nbc\r\nd\r\n', findings: [crlf(2, 3)] }],
  ['one at the start', bytes('\r\na'), { text: '\r\na', findings: [crlf(1, 1)] }],
  ['old line ends', bytes('a\rb'), { text: 'a\rb', findings: [] }],
  ['both', bytes('\uFEFFa\r\n'), { text: 'a\r\n', findings: [mark, crlf(1, 2)] }],
  ['UTF-16', bytes([0xff, 0xfe, 0x61, 0]), utf16],
  ['UTF-16 the other way', bytes([0xfe, 0xff, 0, 0x61]), utf16],
  ['UTF-16 without a mark', bytes([0x61, 0]), utf16],
  ['UTF-16 without a mark the other way', bytes([0, 0x61]), utf16],
  ['zeros', bytes([0, 0]), { text: '\0\0', findings: [] }],
  ['a zero', bytes([0]), { text: '\0', findings: [] }],
  ['one byte of a mark', bytes([0xff]), bad(1, 1)],
  ['two equal bytes of a mark', bytes([0xff, 0xff]), bad(1, 1)],
  ['two other equal bytes', bytes([0xfe, 0xfe]), bad(1, 1)],
  ['a first byte of a mark', bytes([0xff, 0x61]), bad(1, 1)],
  ['another first byte', bytes([0xfe, 0x61]), bad(1, 1)],
  ['Latin-1', bytes('a\ncaf', [0xe9], ' b'), bad(2, 4)],
  ['the first of two', bytes('a', [0xe9], 'b', [0xe9]), bad(1, 2)],
  ['Latin-1 behind other letters', bytes('єї\nї', [0xe9]), bad(2, 2)],
  ['a character that is cut off', bytes('a\nb', [0xc3]), bad(2, 2)],
  ['a lone surrogate', bytes('a', [0xed, 0xa0, 0x80]), bad(1, 2)],
  ['as many bytes as may be', bytes('a'.repeat(20)), { text: 'a'.repeat(20), findings: [] }],
  [
    'one more',
    bytes('a'.repeat(21)),
    {
      findings: [{ ...at(1, 1), level: 'error', rule: 'file-too-large', bytes: 21, limit: 20 }],
    },
  ],
])('the text of %s', (_, file, expected) => expect(decode(file, 'a', 20)).toEqual(expected));

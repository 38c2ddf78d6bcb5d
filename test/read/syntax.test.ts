import { expect, test } from 'vitest';
import { maxBytes } from '../../src/read/decode.ts';
import { readDraft } from '../../src/read/draft.ts';
import { read } from './lines.ts';

const head = 'id: v1\ntitle: T\ndate: 2025-11-20\n';
const quoteIt = 'put the value in quotes';

test.each<[string, string, string[]]>([
  ['empty', '', ['1:1 error file-empty the file is empty']],
  ['comment only', '# nothing\n', ['1:1 error file-empty the file is empty']],
  ['marker only', '---\n', ['1:1 error file-empty the file is empty']],
  ['tab', 'a:\n\tb: 1\n', ['2:1 error yaml-tab a tab indents this line; YAML allows spaces only']],
  [
    'every tab, also behind spaces',
    'points:\n  -\tnumber: 1\n  \ttext: x\n',
    [
      '2:4 error yaml-tab a tab indents this line; YAML allows spaces only',
      '3:3 error yaml-tab a tab indents this line; YAML allows spaces only',
    ],
  ],
  [
    'two colons are two problems',
    'a: b: c\nb: d\ne: f: g\n',
    [
      `1:5 error yaml-syntax this ": " inside a value reads as a second key; ${quoteIt}`,
      `3:5 error yaml-syntax this ": " inside a value reads as a second key; ${quoteIt}`,
    ],
  ],
  [
    'continued',
    'a: x\n  b: 1\n',
    [
      '2:3 error yaml-syntax this line reads as a continuation of the value above; indent it like the lines around it, or put the whole value in quotes',
    ],
  ],
  ['unclosed quote', 'a: "x\nb: 1\n', ['1:4 error yaml-syntax this quote is never closed (")']],
  ['escaped end', "a: 'it''\n", ["1:4 error yaml-syntax this quote is never closed (')"]],
  ['unclosed bracket', 'a: [1, 2\nb: 3\n', ['1:4 error yaml-syntax this bracket is never closed ([)']],
  [
    'quote in quotes',
    'a: "The "other" one"\n',
    [
      "1:10 error yaml-syntax the quote ends before this; write \\\" for a quote inside \"...\", and '' for one inside '...'",
    ],
  ],
  ['@', 'a: @x\n', [`1:4 error yaml-syntax a value cannot begin with this character; ${quoteIt} (@)`]],
  ['bullet', 'a: * x\n', [`1:4 error yaml-syntax a value cannot begin with this character; ${quoteIt} (*)`]],
  [
    'escape',
    'a: "\\q"\n',
    ['1:5 error yaml-syntax no such escape in a text in double quotes; write \\\\ for a backslash (\\q)'],
  ],
  [
    'no space after the colon',
    'a:1\nb: 2\n',
    ['1:1 error yaml-syntax expected a key, a colon, a space and a value, as in "title: Armed forces"'],
  ],
  [
    'indent',
    'a:\n  b: 1\n c: 2\n',
    ['3:1 error yaml-syntax this line is indented differently from the lines it belongs to'],
  ],
  [
    'the first line indented',
    '  a: 1\nb: 2\nc: 3\n',
    ['2:1 error yaml-syntax this line is indented differently from the lines it belongs to'],
  ],
  ['header', 'a: > x\n  y\n', ['1:6 error yaml-syntax a text after | or > begins on the next line']],
  ['list', 'a: - b\n', ['1:4 error yaml-syntax a list begins on the line after its key, or stands in [ ]']],
  ['comma', 'a: [1,,2]\n', ['1:7 error yaml-syntax expected exactly one comma between two items']],
  ['complex key', '{a: 1}: b\n', ['1:1 error yaml-syntax a key has to be a word, not a list or a mapping']],
  [
    'comment',
    'a: "x"#y\n',
    ['1:7 error yaml-syntax expected a space before #; put the value in quotes if # belongs to it'],
  ],
  [
    'directive',
    '%YAML 1.1\n---\na: no\n',
    ['1:1 error yaml-syntax directives such as %YAML are not supported; leave the line out (%YAML 1.1)'],
  ],
  ['stray', 'a: ]\n', ['1:4 error yaml-syntax this does not belong to anything above it']],
  [
    'other',
    `${'k'.repeat(1025)}: 1\n`,
    [expect.stringMatching(/^1:1 error yaml-syntax this is not valid YAML \(/)],
  ],
  [
    'anchor and alias',
    'a: &x 1\nb: *x\n',
    [
      '1:4 error yaml-alias the anchor "&x" is not supported; put the value in quotes if it is text',
      '2:4 error yaml-alias the alias "*x" is not supported; write the value out, or put it in quotes if it is text',
    ],
  ],
  ['merge', '<<: {a: 1}\n', ['1:1 error yaml-alias the merge key "<<" is not supported; write the keys out']],
  [
    'tag',
    'a: !!binary eA==\n',
    ['1:4 error yaml-tag the tag "!!binary" is not supported; put the value in quotes if it is text'],
  ],
  [
    'documents',
    'a: 1\n---\nb: 2\n',
    ['2:1 error yaml-documents a second YAML document begins here; keep one to a file'],
  ],
  ['depth', '['.repeat(500_000), ['1:101 error yaml-depth more than 100 levels are nested here']],
  ['depth of maps', '- '.repeat(50_000), ['1:200 error yaml-depth more than 100 levels are nested here']],
  [
    'a repeated key does not hide other problems',
    `${head}title: U\npoints: []\n`,
    [
      '4:1 error yaml-duplicate-key key "title" is already on line 2; keep one of the two',
      '5:9 error schema-empty "points" is empty; expected at least one entry',
    ],
  ],
  [
    'byte order mark and CRLF are noted, once',
    `\ufeff${head}points:\r\n- { number: 1, text: x }\r\n`,
    [
      '1:1 note yaml-byte-order-mark the file begins with a byte order mark, which is skipped; save it as UTF-8 without one',
      '4:8 note yaml-crlf lines end in CRLF, which is read as LF; other tools may show every line as changed',
    ],
  ],
])('%s', (_, text, expected) => expect(read(readDraft, text)).toEqual(expected));

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test.each<[string, Uint8Array, string]>([
  [
    'Latin-1',
    bytes('id: v1\ntitle: caf', [0xe9], '\n'),
    '2:11 error file-encoding this byte is not UTF-8; save the file as UTF-8',
  ],
  [
    'a cut character',
    bytes('a: é', [0xc3]),
    '1:5 error file-encoding this byte is not UTF-8; save the file as UTF-8',
  ],
  ['UTF-16', bytes([0xff, 0xfe, 0x61, 0]), '1:1 error file-encoding the file is in UTF-16; save it as UTF-8'],
  [
    'UTF-16 without a mark',
    bytes([0, 0x61]),
    '1:1 error file-encoding the file is in UTF-16; save it as UTF-8',
  ],
  [
    'size',
    new Uint8Array(maxBytes + 1),
    `1:1 error file-too-large the file has 64000001 bytes; the limit is 64000000`,
  ],
])('%s', (_, file, expected) => expect(read(readDraft, file)).toEqual([expected]));

test('what the parser cannot make sense of is a finding, never an exception', () => {
  const pieces = [
    'a: ',
    '- ',
    '"',
    "'",
    '[',
    '}',
    '\n',
    '\n  ',
    '\t',
    '&x ',
    '*x',
    '|',
    '#',
    ': ',
    '\u0000',
    '?',
    '%',
    '!',
    ',',
    '---\n',
  ];
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let run = 0; run < 500; run++) {
    const text = Array.from({ length: next() % 12 }, () => pieces[next() % pieces.length]).join('');
    expect(read(readDraft, text), JSON.stringify(text)).not.toEqual([]);
  }
});

import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/read/index.ts';
import { lines } from '../read/lines.ts';
import { invalid } from './corpus.ts';
import { keepsPromises, readers } from './promises.ts';

const head = 'id: v1\ntitle: T\ndate: 2025-11-20\n';
const draft = (text: string) => `${head}points:\n- number: 1\n  text: ${text}\n`;
const bytes = (text: string) => Buffer.from(text);
const told = (text: string | Uint8Array) =>
  lines(readDraft(typeof text === 'string' ? bytes(text) : text, 'v1.yaml').findings);

describe('what YAML can do and a draft does not need is refused where it stands', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    .concat(Array.from('bcdefghi', (key, k) => `${key}: &${key} [${`*${'abcdefgh'[k]},`.repeat(9)}]`))
    .join('\n');
  test.each<[string, string, RegExp]>([
    ['a billion laughs', bomb, /^1:4 error yaml-alias the anchor "&a" is not supported; /],
    ['an anchor on a map', draft('&a x'), /^6:9 error yaml-alias /],
    ['a merge key', `${draft('x')}  <<: { note: y }\n`, /^7:3 error yaml-alias the merge key "<<" is not/],
    ['a function', draft('!!js/function "x"'), /^6:9 error yaml-tag the tag "!!js\/function" is not/],
    ['binary', draft('!!binary eA=='), /^6:9 error yaml-tag /],
    ['a set', draft('!!set { a, b }'), /^6:9 error yaml-tag /],
    ['a directive', `%YAML 1.1\n---\n${draft('x')}`, /^1:1 error yaml-syntax directives such as %YAML are/],
    ['a second document', `${draft('x')}---\n${draft('y')}`, /^7:1 error yaml-documents /],
    [
      'a repeated key',
      `${draft('x')}  text: y\n`,
      /^7:3 error yaml-duplicate-key key "text" is already on line 6/,
    ],
    ['a key that is a list', `${head}? [a]\n: b\n`, /^4:3 error yaml-syntax a key has to be a word/],
    ['a tab', `${head}points:\n\t- number: 1\n`, /^5:1 error yaml-tab /],
    ['a long key', `${head}${'k'.repeat(1_000_000)}: x\n`, /^4:1 error yaml-syntax /],
    ['brackets', draft('['.repeat(100_000)), /^6:\d+ error yaml-depth more than 100 levels/],
    ['braces', draft('{a: '.repeat(100_000)), /^6:\d+ error yaml-depth more than 100 levels/],
    ['lists', `${head}note:\n${'- '.repeat(100_000)}`, /^5:\d+ error yaml-depth more than 100 levels/],
    [
      'maps',
      Array.from({ length: 1_000 }, (_, k) => `${' '.repeat(k)}a:`).join('\n'),
      /^\d+:\d+ error yaml-depth more than 100 levels/,
    ],
  ])('%s', (_, text, expected) => expect(told(text)[0]).toMatch(expected));
});

describe('keys that mean something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s', (key) => {
    const unknown = new RegExp(`^\\d+:\\d+ error schema-unknown-key unknown key "${key}"`);
    expect(told(`${head}${key}: { polluted: yes }\npoints: [{ number: 1, text: x }]\n`)[0]).toMatch(unknown);
    expect(told(`${draft('x')}  ${key}:\n    polluted: yes\n`)[0]).toMatch(unknown);
    expect(
      told(`${head}sources: { ${key}: { outlet: x, polluted: yes } }\npoints: [{ number: 1, text: x }]\n`),
    ).toContainEqual(expect.stringMatching(/unknown key "polluted"/));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    for (const kind of Object.keys(readers) as (keyof typeof readers)[])
      keepsPromises(kind, bytes(`${key}: { ${key}: [{ ${key}: x }] }\n`));
  });
});

describe('numbers that are none, or others', () => {
  test.each([
    ['1e999', /schema-/],
    ['.nan', /schema-/],
    ['-.inf', /schema-/],
    ['0x10', /written 0x10, YAML reads 16: quote it/],
    ['0o17', /written 0o17, YAML reads 15: quote it/],
    ['010', /written 010, YAML reads 10: quote it/],
    ['1.10', /written 1\.10, YAML reads 1\.1: quote it/],
    ['9'.repeat(40), /YAML reads 1e\+40: quote it/],
    ['-1', /schema-form "number" cannot be "-1"/],
    ['true', /schema-type "number" has to be/],
    ['', /schema-empty "number" is empty/],
  ])('%s', (number, expected) => {
    const [line] = told(`${head}points:\n- number: ${number}\n  text: x\n`);
    expect(line).toMatch(/^5:\d+ error /);
    expect(line).toMatch(expected);
  });

  test('1_000 and a date are texts, as they are written', () => {
    const read = readDraft(bytes(`${head}points:\n- { number: 1_000, text: 2025-01-01 }\n`), 'v1.yaml');
    expect(read.ok && read.value.draft.points.map(({ ref, text }) => [ref, text])).toEqual([
      ['1_000', '2025-01-01'],
    ]);
  });
});

describe('bytes and characters', () => {
  test.each(invalid)('invalid UTF-8 is told where it stands: %#', (...wrong) => {
    const right = bytes(draft('Tёxt'));
    for (let at = 1; at <= right.length; at++) {
      // Inside a character it is the beginning of that one which is wrong.
      if (((right[at] ?? 0) & 0xc0) === 0x80) continue;
      const broken = Buffer.concat([right.subarray(0, at), Buffer.from(wrong.flat()), right.subarray(at)]);
      const before = right.subarray(0, at).toString();
      const line = before.split('\n').length;
      const column = before.length - before.lastIndexOf('\n');
      expect(told(broken)).toEqual([
        `${line}:${column} error file-encoding this byte is not UTF-8; save the file as UTF-8`,
      ]);
    }
  });

  test.each([
    ['NUL', '\0'],
    ['an escape code', '\u001b[31m'],
    ['a bidi override', '\u202e'],
    ['a byte order mark in the middle', '\ufeff'],
    ['NEL', '\u0085'],
    ['LS', '\u2028'],
    ['PS', '\u2029'],
    ['CR', '\r'],
  ])('%s in every place, as it is and in an escape', (_, character) => {
    const right = draft('"One word."');
    for (let at = 0; at <= right.length; at += 3)
      keepsPromises('draft', bytes(right.slice(0, at) + character + right.slice(at)));
    keepsPromises('draft', bytes(draft(JSON.stringify(`a${character}b`))));
  });

  test('half a surrogate pair by its escape is told, or read as it is written, and never breaks a line', () => {
    keepsPromises('draft', bytes(draft('"a\\ud800b"')));
    keepsPromises('draft', bytes(`${head}"\\udc00": x\n`));
  });
});

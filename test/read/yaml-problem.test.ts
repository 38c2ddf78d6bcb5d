import { expect, test } from 'vitest';
import { parse } from '../../src/read/syntax.ts';
import { positions } from '../../src/text/places.ts';

/** What is wrong with a text, each as `offset rule` and what else is known. */
const issues = (text: string) =>
  parse(text, positions(text)).issues.map(({ offset, facts: { rule, ...facts } }) =>
    [offset, rule.replace('yaml-', ''), ...Object.values(facts)].join(' '),
  );

test.each<[string, string[]]>([
  ['a: b\n', []],
  // tabs
  ['a:\n\tb: 1\n', ['3 tab']],
  ['\ta: 1\n', ['0 tab']],
  ['a:\n  \t- b\n \tc: 1\n', ['5 tab', '11 tab']],
  ['a:\tb\n', []],
  // colons
  ['a: b: c\n', ['4 syntax colon']],
  ['a: b c: d: e\n', ['6 syntax colon']],
  ['a: b:\n', ['4 syntax colon']],
  ['a: b\n  c: d\n', ['7 syntax continued']],
  ['a: b\n  # x: y\n  c: d\n', ['14 syntax indent']],
  ['a: b\n  c\n  d: e\n', ['11 syntax continued']],
  ['a: b\n\n  c:\n', ['8 syntax continued']],
  ['- a: b: c\n- d: e: f\n', ['6 syntax colon', '16 syntax colon']],
  // after a value
  ['a: "b" c\n', ['7 syntax after-quote']],
  ["a: 'b'c\n", ['6 syntax after-quote']],
  ['a: "b"\n  c\n', ['7 syntax indent']],
  ['a: [b] c\n', ['7 syntax stray']],
  ['a: |\n  b\nc\n', ['9 syntax no-colon']],
  ['a: 1\n  b\nc\n', ['9 syntax no-colon']],
  ['- a\nb\n', ['4 syntax indent']],
  ['a: 1\nb\n', ['5 syntax no-colon']],
  ['a: 1\n   b: 2\n c: 3\n', ['8 syntax continued']],
  // what begins a value
  ['a: @b\n', ['3 syntax start-character @']],
  ['a: `b`\n', ['3 syntax start-character `']],
  ['a: %b\n', ['3 syntax start-character %']],
  ['a: "\\z \\x"\n', ['4 syntax escape \\z']],
  ['a: >+x\n  b\n', ['5 syntax block-header']],
  ['a: - b\n', ['3 syntax list-on-key-line']],
  // commas and brackets
  ['a: [b,,c]\n', ['6 syntax comma']],
  ['a: [,b]\n', ['4 syntax comma']],
  ['a: ["b" "c"]\n', ['8 syntax comma']],
  ['a: [b] ]\n', ['7 syntax stray']],
  ['a: }\n', ['3 syntax stray']],
  ['a: [b\nc: d: e\n', ['3 syntax unclosed-bracket [']],
  ['a: [b\n', ['3 syntax unclosed-bracket [']],
  ['a: {b: c\nd: [e\n', ['3 syntax unclosed-bracket {', '12 syntax unclosed-bracket [']],
  // comments, keys
  ['a: "b"#c\n', ['6 syntax comment']],
  ['a:b\n', []],
  ['a\nb: 1\n', ['0 syntax no-colon']],
  ['a: 1\nb\nc: 2\n', ['5 syntax no-colon']],
  ['? a\n b: 1\n', ['2 syntax no-colon']],
  // many
  ['a: b: c\nd: "e" f\n@: 1\n', ['4 syntax colon', '15 syntax after-quote', '17 syntax start-character @']],
  ['a: &x b: c\nd: e: f\n', ['3 alias anchor x', '15 syntax colon']],
  ['%FOO 1\n---\na: b: c\n', ['0 syntax directive %FOO 1', '15 syntax colon']],
  ['a: "b\nc: d: e\n', ['3 syntax unclosed-quote "']],
  ['a: ]\nb: ]\n', ['3 syntax stray']],
])('%j', (text, expected) => expect(issues(text)).toEqual(expected));

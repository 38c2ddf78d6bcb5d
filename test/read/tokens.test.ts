import { expect, test } from 'vitest';
import { Parser } from 'yaml';
import { isSuspicious, structuralIssues } from '../../src/read/tokens.ts';

test.each([
  ['!!str', true],
  ['%YAML 1.2', true],
  ['&a', true],
  ['*a', true],
  ['"a', true],
  ['"a"', false],
  ["'a", true],
  ["'a'", false],
  ['a', false],
  ['- ', false],
  ['#', false],
  ['', false],
  // how quotes close
  ['"', true],
  ["'", true],
  ['""', false],
  ["''", false],
  ['"a\'', true],
  ['\'a"', true],
  ['"a\\"', true],
  ['"a\\\\"', false],
  ['"a\\\\\\"', true],
  ['"\\"', true],
  ['"\\\\"', false],
  ["'a''", true],
  ["'a'''", false],
  ["'''", true],
  ["''''", false],
  ["'a\\'", false],
  ['"a\'"', false],
])('%j is looked at: %j', (lexeme, expected) => expect(isSuspicious(lexeme)).toBe(expected));

test.each<[string, string[]]>([
  ['a: [1, {b: "c"}]\n', []],
  ['a: &x 1', ['3 yaml-alias anchor x']],
  ['a: *x', ['3 yaml-alias alias x']],
  ['a: * x', ['3 yaml-syntax start-character *']],
  ['a: & x', ['3 yaml-syntax start-character &']],
  ['a: !!str b', ['3 yaml-tag !!str']],
  ['%YAML 1.1\n---\na: 1', ['0 yaml-syntax directive %YAML 1.1']],
  ['a: "b', ['3 yaml-syntax unclosed-quote "']],
  ["a: 'b", ["3 yaml-syntax unclosed-quote '"]],
  ['a: [b', ['3 yaml-syntax unclosed-bracket [']],
  ['a: {b: 1', ['3 yaml-syntax unclosed-bracket {']],
  ['a: [{b: 1}', ['3 yaml-syntax unclosed-bracket [']],
  ['a: [{b: 1]', ['3 yaml-syntax unclosed-bracket [']],
  ['&a b: 1', ['0 yaml-alias anchor a']],
  ['? *a\n: *b', ['2 yaml-alias alias a', '7 yaml-alias alias b']],
  [
    '- !t\n  a: |\n    *x\n  b: [&c d, {e: *f}]',
    ['2 yaml-tag !t', '25 yaml-alias anchor c', '35 yaml-alias alias f'],
  ],
  ['a: 1\n--- &b\nc: 2', ['9 yaml-alias anchor b']],
])('the tokens of %j', (text, expected) =>
  expect(
    structuralIssues([...new Parser().parse(text)]).map(({ offset, facts: { rule, ...facts } }) =>
      [offset, rule, ...Object.values(facts)].join(' '),
    ),
  ).toEqual(expected),
);

import { expect, test } from 'vitest';
import { termFinder } from '../../src/text/terms.ts';

const found = (terms: string[], text: string) =>
  termFinder(terms)(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['NATO', 'Ukraine joins NATO, and nato grows.', ['NATO', 'nato']],
  ['NATO', 'NATOs and SNATO', []],
  ['NATO', 'a NATO-led force, NATO’s own', ['NATO', 'NATO']],
  ['exclud*', 'It excludes, and is excluding; preclude.', ['excludes', 'excluding']],
  ['exclude*', 'exclude', ['exclude']],
  ['buffer zone*', 'a buffer\n  zone and Buffer Zones', ['buffer\n  zone', 'Buffer Zones']],
  ['buffer zone', 'a buffer-zone, a buffer, zone', []],
  ['demilitari* zone', 'a demilitarised zone', ['demilitarised zone']],
  ["Ukraine's", 'Ukraine’s and Ukraineʼs', ['Ukraine’s', 'Ukraineʼs']],
  ['non-nuclear', 'a non‑nuclear state', ['non‑nuclear']],
  ['50:50', 'divided 50:50.', ['50:50']],
  ['нато', 'вступ до НАТО', ['НАТО']],
  ['замок', 'за́мок', ['за́мок']],
  ['NATO', 'NA\u00adTO and N\u200bATO', ['NA\u00adTO', 'N\u200bATO']],
  ['é', 'caf\u0065\u0301 e\u0301', ['e\u0301']],
  ['.*', 'any text.*', ['.*']],
  ['(a+)+$', 'aaaa', []],
])('%j in %j', (term, text, expected) => expect(found([term], text)).toEqual(expected));

test('several terms, in the order of the text', () => {
  const text = 'one two three two';
  expect(termFinder(['two', 'one two', 'four'])(text).map(({ term }) => term)).toEqual([1, 0, 0]);
});

/** Terms at which a pattern made of them, or a search that starts again at every place, takes for ever. */
test.each<[string, string[], string]>([
  ['nested repetition', ['(a+)+$', '(a|aa)+b', '.*.*.*=x'], 'a'.repeat(1_000_000)],
  ['a long run of one word', [`${'a '.repeat(99)}b`, `${'a* '.repeat(66)}b`], 'a '.repeat(500_000)],
  ['open words', ['a* '.repeat(60).trim()], 'ab '.repeat(333_000)],
  ['hidden characters', ['ab'], `a${'\u00ad'.repeat(1_000_000)}`],
  ['a thousand terms', Array.from({ length: 1000 }, (_, k) => `word${k} x`), 'word7 y '.repeat(20_000)],
])('a megabyte is searched in linear time: %s', (_, terms, text) => {
  const start = performance.now();
  termFinder(terms)(text);
  expect(performance.now() - start).toBeLessThan(10_000);
});

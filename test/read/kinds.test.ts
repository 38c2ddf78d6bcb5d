import { expect, test } from 'vitest';
import type { FindingFacts, Result } from '../../src/model.ts';
import { readDraft } from '../../src/read/draft.ts';
import { duplicates } from '../../src/read/file.ts';
import { readLinks } from '../../src/read/links.ts';
import { readParties, readThemes } from '../../src/read/lists.ts';

/** What is said of values that nobody expects where they stand: `2:3 id-duplicate`. */
function rules(reader: (bytes: Uint8Array, file: string) => Result<unknown>, text: string): string[] {
  const { findings } = reader(new TextEncoder().encode(text), 'a.yaml');
  return findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
const head = 'id: v1\ntitle: T\ndate: 2025-11-20\n';
const good = 'points:\n- { number: 1, text: x }\n';

test.each<[string, string[]]>([
  [`${head}points: 1\n`, ['4:9 schema-type']],
  [`${head}points: []\n`, ['4:9 schema-empty']],
  [`${head}points: { a: 1 }\n`, ['4:9 schema-type']],
  [`${head}points: [~, 1, [a]]\n`, ['4:10 schema-empty', '4:13 schema-type', '4:16 schema-type']],
  [
    `${head}points:\n- { number: [1], text: x }\n- { number: [1], text: x }\n- { number: true, text: x }\n- { number: true, text: x }\n`,
    ['5:13 schema-type', '6:13 schema-type', '7:13 schema-type', '8:13 schema-type'],
  ],
  [`${head}${good}sources: a\n`, ['6:10 schema-type']],
  [`${head}${good}sources: [a]\n`, ['6:10 schema-type']],
  [`${head}${good}sources: { a: 1, b: ~ }\n`, ['6:15 schema-type', '6:21 schema-empty']],
  [`${head}${good}sources: { a: { outlet: x, date: 2025-06-31 } }\n`, ['6:34 schema-form']],
  [`${head}${good}sources: { a: { outlet: x, date: 2025-06 } }\n`, []],
  [`${head.replace('11-20', '06-31')}${good}`, ['3:7 schema-form']],
  [`${head.replace('11-20', '02-29')}${good}`, ['3:7 schema-form']],
  [`${head.replace('11-20', '11-31')}${good}`, ['3:7 schema-form']],
  [`${head.replace('11-20', '06-32')}${good}`, ['3:7 schema-form']],
  [`${head.replace('2025-11-20', 'x 2025-06-31')}${good}`, ['3:7 schema-form']],
  [`${head.replace('2025-11-20', '[2025-06-31]')}${good}`, ['3:7 schema-type']],
  [
    `${head}points:\n- { number: ~, text: x }\n- { number: True, text: x }\n`,
    ['5:13 schema-empty', '6:13 schema-type'],
  ],
  [
    `${head}${good}sources: { a/b: { outlet: 1 }, c~d: { outlet: 2 }, c~1d: 3 }\n`,
    [
      '6:12 schema-form',
      '6:27 schema-type',
      '6:32 schema-form',
      '6:47 schema-type',
      '6:52 schema-form',
      '6:58 schema-type',
    ],
  ],
  [`${head}${good}errata: a\n`, ['6:9 schema-type']],
  [
    `${head}${good}errata: [~, { date: 2025-06-31, reason: "" }]\n`,
    ['6:10 schema-empty', '6:21 schema-form', '6:41 schema-empty'],
  ],
  [`${head}${good}errata: [{ date: 2025-06-30, reason: " \\t" }]\n`, ['6:38 schema-empty']],
  [
    `${head}${good}errata: [{ date: 2025-06-30, reason: 5, points: 010 }]\n`,
    ['6:38 schema-type', '6:49 schema-type'],
  ],
  [
    `${head}points:\n- { number: 1, text: x }\n- { number: 2, text: x }\n- { number: "1", text: x }\n- { number: 2, text: x }\n`,
    ['7:13 number-duplicate', '8:13 number-duplicate'],
  ],
])('a draft %j', (text, expected) => expect(rules(readDraft, text)).toEqual(expected));

test('what cannot be read has no value, and what has notes alone has one', () => {
  for (const reader of [readDraft, readLinks, readParties, readThemes]) {
    const broken = reader(new TextEncoder().encode('a: ['), 'a.yaml');
    expect([broken.ok, Object.keys(broken)]).toEqual([false, ['ok', 'findings']]);
    expect(reader(new TextEncoder().encode('a: 1'), 'a.yaml').ok).toBe(false);
  }
  const noted = readDraft(new TextEncoder().encode((head + good).replaceAll('\n', '\r\n')), 'a.yaml');
  expect([noted.ok, noted.findings.map(({ rule }) => rule)]).toEqual([true, ['yaml-crlf']]);
});

const theme = 'title: T, description: d';

test.each<[string, string[]]>([
  ['themes: a\n', ['1:9 schema-type']],
  ['themes: [~, 1]\n', ['1:10 schema-empty', '1:13 schema-type']],
  [`themes:\n- { id: 1, ${theme} }\n- { id: 1, ${theme} }\n`, ['2:9 schema-type', '3:9 schema-type']],
  [`themes:\n- { id: a, ${theme} }\n- { id: b, ${theme} }\n- { id: a, ${theme} }\n`, ['4:9 id-duplicate']],
])('a list of themes %j', (text, expected) => expect(rules(readThemes, text)).toEqual(expected));

test.each<[string, string[]]>([
  ['parties: a\n', ['1:10 schema-type']],
  ['parties: [~, 1]\n', ['1:11 schema-empty', '1:14 schema-type']],
  ['parties:\n- { id: a, name: A }\n- { id: a, name: B }\n', ['3:9 id-duplicate']],
  ['parties:\n- { id: a, name: A }\n- { id: b, name: A }\n', ['3:18 name-duplicate']],
  ['parties:\n- { id: a, name: AA, acronyms: [AA] }\n', ['2:33 name-duplicate']],
  ['parties:\n- { id: a, name: AA }\n- { id: b, name: B, aliases: [CC, AA] }\n', ['3:35 name-duplicate']],
  [
    'parties:\n- { id: a, name: 1, aliases: b, acronyms: [2] }\n- { id: b, name: 1 }\n',
    ['2:18 schema-type', '2:30 schema-type', '2:44 schema-type', '3:18 schema-type'],
  ],
])('a list of parties %j', (text, expected) => expect(rules(readParties, text)).toEqual(expected));

const links = (entry: string) => `old: a\nnew: b\nlinks: [${entry}]\n`;

test.each<[string, string[]]>([
  ['~, 1', ['3:9 schema-empty', '3:12 schema-type']],
  [
    '{ link: fixed, old: [1, 2, 1], new: [3, "3"], reason: r, reviewer: A }',
    ['3:36 schema-repeated', '3:49 schema-repeated'],
  ],
  ['{ link: fixed, old: [1], new: [1], reason: r, reviewer: A }', []],
  [
    '{ link: fixed, old: 1, new: ~, reason: r, reviewer: A, date: 2025-06-31 }',
    ['3:29 schema-type', '3:37 schema-empty', '3:70 schema-form'],
  ],
])('a list of links with %s', (entry, expected) => expect(rules(readLinks, links(entry))).toEqual(expected));

test('everything that stood before is a duplicate of the first', () => {
  const place = (index: number) => ({ file: 'a', line: 10 + index, column: 1 });
  const facts = (id: string, firstLine: number): FindingFacts => ({ rule: 'id-duplicate', id, firstLine });
  expect(duplicates(['a', undefined, 'b', 'a', undefined, 'a', ''], place, facts)).toEqual([
    { ...place(3), facts: { rule: 'id-duplicate', id: 'a', firstLine: 10 } },
    { ...place(5), facts: { rule: 'id-duplicate', id: 'a', firstLine: 10 } },
  ]);
});

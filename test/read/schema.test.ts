import { expect, test } from 'vitest';
import { readDraft } from '../../src/read/draft.ts';
import { readLinks } from '../../src/read/links.ts';
import { readParties, readThemes } from '../../src/read/lists.ts';
import { read } from './lines.ts';

const pointKeys =
  'number, title, themes, text, clauses, standing, variants, evidence, sources, note, deleted, unpublished';
const idForm = 'lower-case letters, digits, dots, hyphens and underscores';

/** The head takes three lines, so that `points:` is on line 4 and its first item on line 5. */
const head = 'id: v1\ntitle: T\ndate: 2025-11-20\n';
const point = (yaml: string) => `${head}points:\n- { ${yaml} }\n`;
const good = point('number: 1, text: x');
const without = (line: RegExp) => good.replace(line, '');
const replaced = (line: RegExp, by: string) => good.replace(line, by);

test.each<[string, string, string[]]>([
  ['not a mapping', 'hello', ['1:1 error schema-type the file has to be a mapping, not the text "hello"']],
  ['a list', '- a\n', ['1:1 error schema-type the file has to be a mapping, not a list']],
  ['id missing', without(/id.*\n/), ['1:1 error schema-missing-key this draft has no "id", as in id: v28']],
  [
    'date missing',
    without(/date.*\n/),
    ['1:1 error schema-missing-key this draft has no "date", as in date: 2025-11-20'],
  ],
  [
    'a misspelt key is one problem',
    replaced(/title/, 'tittle'),
    ['2:1 error schema-unknown-key unknown key "tittle"; did you mean "title"?'],
  ],
  [
    'a far key',
    point('number: 1, text: x, zzz: 1'),
    [`5:25 error schema-unknown-key unknown key "zzz"; known: ${pointKeys}`],
  ],
  [
    'text missing',
    point('number: 1'),
    [
      '5:3 error schema-missing-key this point has no "text"; add it, or mark the point "deleted: true" or "unpublished: true"',
    ],
  ],
  [
    'text without a value',
    point('number: 1, text:'),
    ['5:22 error schema-empty "text" is empty; expected text'],
  ],
  [
    'empty title',
    replaced(/: T/, ': ""'),
    ['2:8 error schema-empty "title" is empty; expected text, as in title: "US draft, 28 points"'],
  ],
  [
    'a float',
    point('number: 1.10, text: x'),
    ['5:13 error schema-number written 1.10, YAML reads 1.1: quote it, as in number: "1.10"'],
  ],
  [
    'a whole float',
    point('number: 6.0, text: x'),
    ['5:13 error schema-number written 6.0, YAML reads 6: quote it, as in number: "6.0"'],
  ],
  [
    'hexadecimal',
    point('number: 0x10, text: x'),
    ['5:13 error schema-number written 0x10, YAML reads 16: quote it, as in number: "0x10"'],
  ],
  [
    'a true float',
    point('number: 1.5, text: x'),
    ['5:13 error schema-type "number" has to be a whole number or text, not 1.5, as in number: "1.5"'],
  ],
  [
    'leading zeros',
    point('number: 06, text: x'),
    ['5:13 error schema-number written 06, YAML reads 6: quote it, as in number: "06"'],
  ],
  ['zero', point('number: 0, text: x'), []],
  [
    'negative',
    point('number: -1, text: x'),
    [
      '5:13 error schema-form "number" cannot be "-1"; expected a number from 0, or text without spaces, commas and #, as in number: 6',
    ],
  ],
  [
    'a number as label',
    point('number: 1, text: x, clauses: [{ label: 1, text: x }]'),
    ['5:44 error schema-type "label" has to be text, not 1, as in label: "1"'],
  ],
  [
    'space in a label',
    point('number: 1, text: x, clauses: [{ label: 1 a, text: x }]'),
    [
      '5:44 error schema-form "label" cannot be "1 a"; expected text without spaces, commas and #, as in label: a',
    ],
  ],
  [
    'no',
    `${good}complete: no\n`,
    ['6:11 error schema-type "complete" has to be true or false, not the text "no", as in complete: false'],
  ],
  [
    'On',
    `${good}complete: On\n`,
    ['6:11 error schema-type "complete" has to be true or false, not the text "On", as in complete: true'],
  ],
  [
    'a date of this order',
    replaced(/2025-11-20/, '20-11-2025'),
    [
      '3:7 error schema-form "date" cannot be "20-11-2025"; expected a day of the calendar as YYYY-MM-DD, as in date: 2025-11-20',
    ],
  ],
  [
    'no such day',
    replaced(/2025-11-20/, '2025-02-30'),
    ['3:7 error schema-form "date" cannot be "2025-02-30"; expected a day of the calendar as YYYY-MM-DD'],
  ],
  [
    'sources',
    `${good}sources:\n  A b: { outlet: x, date: 2025, seen: yes }\n  c: { date: 2025-02-30, url: foo }\n`,
    [
      `7:3 error schema-form "sources" cannot be "A b"; expected ${idForm}`,
      '7:27 error schema-type "date" has to be text, not 2025, as in date: "2025"',
      '7:39 error schema-type "seen" has to be true or false, not the text "yes", as in seen: true',
      '8:6 error schema-missing-key this source has no "outlet", as in outlet: Axios',
      '8:14 error schema-form "date" cannot be "2025-02-30"; expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY',
      '8:31 error schema-form "url" cannot be "foo"; expected an address that begins with http:// or https://, as in url: https://example.org/plan',
    ],
  ],
  [
    'a word for a list',
    point('number: 1, text: x, themes: nato'),
    ['5:33 error schema-type "themes" has to be a list, not the text "nato", as in themes: [nato]'],
  ],
  [
    'an item',
    point('number: 1, text: x, themes: [1]'),
    ['5:34 error schema-type each of "themes" has to be text, not 1, as in - "1"'],
  ],
  [
    'a point that is none',
    `${good}- foo\n`,
    ['6:3 error schema-type each of "points" has to be a mapping, not the text "foo"'],
  ],
  [
    'standing',
    point('number: 1, text: x, standing: opne'),
    ['5:35 error schema-value "standing" cannot be "opne"; expected agreed or open; did you mean "open"?'],
  ],
  [
    'a mark that is no mark',
    point('number: 1, deleted: yes'),
    ['5:25 error schema-value "deleted" cannot be "yes"; expected true'],
  ],
  [
    'a mark that is no mark beside a text',
    point('number: 1, deleted: no, text: x'),
    ['5:25 error schema-value "deleted" cannot be "no"; expected true'],
  ],
  [
    'variants of a deleted point',
    point('number: 1, deleted: true, variants: []'),
    ['5:31 error schema-conflict "variants" cannot stand beside "deleted: true"; keep one of the two'],
  ],
  [
    'a mark that is no mark beside variants',
    point('number: 1, deleted: no, variants: [{ party: us, text: x }]'),
    ['5:25 error schema-value "deleted" cannot be "no"; expected true'],
  ],
  [
    'an erratum of a number that YAML reads otherwise',
    `${good}errata: [{ date: 2025-12-24, reason: r, points: [1.10] }]\n`,
    ['6:50 error schema-number written 1.10, YAML reads 1.1: quote it, as in - "1.10"'],
  ],
  [
    'gaps in a variant',
    point(
      'number: 1, text: x, variants: [{ party: us, text: x, clauses: [{ label: a, unpublished: true }, { label: b, deleted: no }] }]',
    ),
    [
      '5:80 error schema-conflict "unpublished" cannot stand in a variant; leave the clause out',
      '5:113 error schema-conflict "deleted" cannot stand in a variant; leave the clause out',
    ],
  ],
  [
    'a mapping for a text',
    replaced(/: T/, ': { a: 1 }'),
    ['2:8 error schema-type "title" has to be text, not a mapping, as in title: "US draft, 28 points"'],
  ],
  [
    'a day with more behind it',
    replaced(/2025-11-20/, '2025-06-31x'),
    [
      '3:7 error schema-form "date" cannot be "2025-06-31x"; expected a day of the calendar as YYYY-MM-DD, as in date: 2025-11-20',
    ],
  ],
  [
    'a source of another order',
    `${good}sources: { a: { outlet: x, date: 31.12.2025 } }\n`,
    [
      '6:34 error schema-form "date" cannot be "31.12.2025"; expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, as in date: 2025-12-31',
    ],
  ],
  [
    'cited three times on lines of their own',
    `${head}points:\n- number: 1\n  text: x\n  sources:\n  - a\n  - a\n  - a\n`,
    [
      '9:5 error schema-repeated "a" is already in "sources", on line 8',
      '10:5 error schema-repeated "a" is already in "sources", on line 8',
    ],
  ],
  [
    'text of a deleted point',
    point('number: 1, deleted: true, text: x'),
    ['5:31 error schema-conflict "text" cannot stand beside "deleted: true"; keep one of the two'],
  ],
  [
    'clauses of an unpublished one',
    point('number: 1, unpublished: true, clauses: []'),
    ['5:35 error schema-conflict "clauses" cannot stand beside "unpublished: true"; keep one of the two'],
  ],
  [
    'both marks',
    point('number: 1, unpublished: true, deleted: true'),
    ['5:16 error schema-conflict "unpublished" cannot stand beside "deleted: true"; keep one of the two'],
  ],
  [
    'a gap in a variant',
    point('number: 1, text: x, variants: [{ party: us, text: x, clauses: [{ label: a, deleted: true }] }]'),
    ['5:80 error schema-conflict "deleted" cannot stand in a variant; leave the clause out'],
  ],
  [
    'cited twice',
    point('number: 1, text: x, sources: [a, b, a, a]'),
    [
      '5:41 error schema-repeated "a" is already in "sources", on line 5',
      '5:44 error schema-repeated "a" is already in "sources", on line 5',
    ],
  ],
  [
    'number twice',
    `${good}- { number: "1", text: y }\n- { number: 1, unpublished: true }\n`,
    [
      '6:13 error number-duplicate number "1" is already on line 5; each number stands once',
      '7:13 error number-duplicate number "1" is already on line 5; each number stands once',
    ],
  ],
  [
    'a key of every object',
    point('number: 1, text: x, __proto__: {}, constructor: 1'),
    [
      `5:25 error schema-unknown-key unknown key "__proto__"; known: ${pointKeys}`,
      `5:40 error schema-unknown-key unknown key "constructor"; known: ${pointKeys}`,
    ],
  ],
  [
    'unsafe text',
    point('number: 1, text: x, "\\u202e\\e": 1'),
    [`5:25 error schema-unknown-key unknown key "\\u{202e}\\u{1b}"; known: ${pointKeys}`],
  ],
])('draft: %s', (_, text, expected) => expect(read(readDraft, text)).toEqual(expected));

const theme = (id: string) => `- { id: ${id}, title: T, description: d }\n`;

test.each<[string, string, string[]]>([
  ['good', `themes:\n${theme('nato')}`, []],
  [
    'id twice',
    `themes:\n${theme('nato')}${theme('nato')}`,
    ['3:9 error id-duplicate id "nato" is already on line 2; each id stands once'],
  ],
  [
    'other is taken',
    `themes:\n${theme('other')}`,
    [
      '2:9 error schema-form "id" cannot be "other"; expected lower-case letters, digits and hyphens, and not "other", where points without a theme are listed, as in id: army-caps',
    ],
  ],
  [
    'a short keyword',
    'themes:\n- { id: a, title: T, description: d, keywords: [x] }\n',
    ['2:49 error schema-form each of "keywords" cannot be "x"; expected at least two letters'],
  ],
  ['nothing', 'themes: 1\n', ['1:9 error schema-type "themes" has to be a list, not 1, as in themes: ["1"]']],
])('themes: %s', (_, text, expected) => expect(read(readThemes, text)).toEqual(expected));

test.each<[string, string, string[]]>([
  ['good', 'parties:\n- { id: us, name: United States }\n', []],
  [
    'with names',
    'parties:\n- { id: us, name: United States, aliases: [American*], acronyms: [US, U.S.] }\n- { id: eu, name: EU }\n',
    [],
  ],
  [
    'names of one letter, twice or that are no list',
    'parties:\n- { id: us, name: United States, aliases: [A], acronyms: [US, US] }\n- { id: eu, name: EU, acronyms: EU }\n',
    [
      '2:44 error schema-form each of "aliases" cannot be "A"; expected at least two letters',
      '2:63 error name-duplicate "US" is already the name of a party on line 2; each name stands for one party',
      '3:33 error schema-type "acronyms" has to be a list, not the text "EU", as in acronyms: [EU]',
    ],
  ],
  [
    'a name of two parties',
    'parties:\n- { id: us, name: United States, aliases: [America] }\n- { id: oas, name: OAS, aliases: [American, America] }\n',
    [
      '3:45 error name-duplicate "America" is already the name of a party on line 2; each name stands for one party',
    ],
  ],
  [
    'no name',
    'parties:\n- { id: us }\n',
    ['2:3 error schema-missing-key this party has no "name", as in name: United States'],
  ],
  [
    'no list',
    'party: []\n',
    [
      '1:1 error schema-missing-key this list of parties has no "parties"',
      '1:1 error schema-unknown-key unknown key "party"; known: parties',
    ],
  ],
])('parties: %s', (_, text, expected) => expect(read(readParties, text)).toEqual(expected));

/** The head takes three lines, so that the first entry is on line 4. */
const links = (...entries: readonly string[]) =>
  `old: v28\nnew: v20\nlinks:\n${entries.map((entry) => `- { ${entry} }\n`).join('')}`;
const why = 'reason: r, reviewer: A';

test.each<[string, string, string[]]>([
  ['fixed', links(`link: fixed, old: [2, "4.1"], new: [20a], ${why}`), []],
  ['without a counterpart', links(`link: fixed, old: [], new: [IV], ${why}, date: 2025-11-20`), []],
  ['forbidden', links(`link: forbidden, old: [1], new: [1], ${why}`), []],
  [
    'no entry',
    'old: v28\nnew: v20\nlinks: []\n',
    ['3:8 error schema-empty "links" is empty; expected at least one entry'],
  ],
  [
    'no word',
    links('link: fixed, old: [1], new: [1], reason: ""'),
    [
      '4:3 error schema-missing-key this entry has no "reviewer", as in reviewer: A. Reader',
      '4:46 error schema-empty "reason" is empty; expected text, as in reason: Both are on the frozen assets.',
    ],
  ],
  [
    'nothing at all',
    links(`link: fixed, old: [], new: [], ${why}`),
    ['4:23 error schema-empty "old" is empty; expected at least one entry, as in old: [14]'],
  ],
  [
    'forbidden with nothing',
    links(`link: forbidden, old: [], new: [], ${why}`),
    [
      '4:27 error schema-empty "old" is empty; expected at least one entry, as in old: [14]',
      '4:36 error schema-empty "new" is empty; expected at least one entry, as in new: [9]',
    ],
  ],
  [
    'no list',
    links(`link: fixed, old: 20a, new: [1], ${why}`),
    ['4:23 error schema-type "old" has to be a list, not the text "20a", as in old: [20a]'],
  ],
  [
    'other numbers than written',
    links(`link: fixed, old: [4.10, 012], new: [1.5, -1], ${why}`),
    [
      '4:24 error schema-number written 4.10, YAML reads 4.1: quote it, as in - "4.10"',
      '4:30 error schema-number written 012, YAML reads 12: quote it, as in - "012"',
      '4:42 error schema-type each of "new" has to be a whole number or text, not 1.5, as in - "1.5"',
      '4:47 error schema-form each of "new" cannot be "-1"; expected a number from 0, or text without spaces, commas and #, as in - 14',
    ],
  ],
  [
    'a place twice, as number and as text',
    links(`link: fixed, old: [9, "9"], new: [1], ${why}`),
    ['4:27 error schema-repeated "9" is already in "old", on line 4'],
  ],
  [
    'no such day',
    links(`link: fixed, old: [9], new: [1], ${why}, date: 2025-02-30`),
    ['4:68 error schema-form "date" cannot be "2025-02-30"; expected a day of the calendar as YYYY-MM-DD'],
  ],
  [
    'an id',
    'old: V28\nlinks: 1\n',
    [
      '1:1 error schema-missing-key this list of links has no "new", as in new: v20',
      `1:6 error schema-form "old" cannot be "V28"; expected ${idForm}, as in old: v28`,
      '2:8 error schema-type "links" has to be a list, not 1, as in links: ["1"]',
    ],
  ],
])('links: %s', (_, text, expected) => expect(read(readLinks, text)).toEqual(expected));

test('links: refs are texts, each entry has its place', () => {
  const text = links(
    `link: fixed, old: [2, "4.1"], new: [20a], ${why}`,
    `link: forbidden, old: [1], new: [1], ${why}`,
  );
  const result = readLinks(new TextEncoder().encode(text), 'v28--v20.yaml');
  expect(result.ok && result.value.links).toEqual({
    old: 'v28',
    new: 'v20',
    file: 'v28--v20.yaml',
    links: [
      {
        link: 'fixed',
        old: ['2', '4.1'],
        new: ['20a'],
        reason: 'r',
        reviewer: 'A',
        file: 'v28--v20.yaml',
        line: 4,
        column: 3,
      },
      {
        link: 'forbidden',
        old: ['1'],
        new: ['1'],
        reason: 'r',
        reviewer: 'A',
        file: 'v28--v20.yaml',
        line: 5,
        column: 3,
      },
    ],
  });
});

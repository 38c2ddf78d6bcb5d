import { expect, test } from 'vitest';
import { check, checks } from '../../src/checks/index.ts';
import { readDraft } from '../../src/read/draft.ts';
import { lines } from '../read/lines.ts';

const head = 'id: v1\ntitle: T\ndate: 2025-11-20\n';

/** What the checks say of a draft with the given YAML behind its head; its first line is line 4. */
function judge(yaml: string, file = 'v1.yaml'): string[] {
  const read = readDraft(new TextEncoder().encode(head + yaml), file);
  if (!read.ok) throw new Error(lines(read.findings).join('\n'));
  return lines(check({ ...read.value, themes: ['nato', 'army-caps'], drafts: ['v1', 'v20'] }));
}

/** A draft with these numbers, each with its own text; a number in brackets is marked deleted. */
function numbered(numbers: string): string {
  const point = (number: string) =>
    number.startsWith('(')
      ? `{ number: ${number.slice(1, -1)}, deleted: true }`
      : `{ number: ${number}, text: t${number} }`;
  return `points:\n${numbers
    .split(' ')
    .map((number) => `- ${point(number)}\n`)
    .join('')}`;
}

const marks = '"deleted: true" or "unpublished: true"';

test.each<[string, string[]]>([
  ['1 2 3', []],
  ['7 8 (9) 10', []],
  ['1 "1.1" 2 IV 3', []],
  ['1 3', [`6:13 error number-gap number 2 is missing before 3; mark it ${marks}`]],
  [
    '1 3 7 (9)',
    [
      `6:13 error number-gap number 2 is missing before 3; mark it ${marks}`,
      `7:13 error number-gap numbers 4–6 are missing before 7; mark each ${marks}`,
      `8:13 error number-gap number 8 is missing before 9; mark it ${marks}`,
    ],
  ],
  [
    '1 4 3 5',
    [
      `6:13 error number-gap number 2 is missing before 4; mark it ${marks}`,
      '7:13 error number-order number 3 stands after 4; numbers ascend',
    ],
  ],
  [
    '1 "1.5" 3 A4 "5"',
    [
      `7:13 error number-gap number 2 is missing before 3; mark it ${marks}`,
      `9:13 error number-gap number 4 is missing before 5; mark it ${marks}`,
    ],
  ],
  [
    '1 9 7 3 12',
    [
      `6:13 error number-gap numbers 2, 4–6, 8 are missing before 9; mark each ${marks}`,
      '7:13 error number-order number 7 stands after 9; numbers ascend',
      '8:13 error number-order number 3 stands after 7; numbers ascend',
      `9:13 error number-gap numbers 4–6, 8, 10–11 are missing before 12; mark each ${marks}`,
    ],
  ],
  ['2 1', ['6:13 error number-order number 1 stands after 2; numbers ascend']],
  [
    '1 900000000000',
    [`6:13 error number-gap numbers 2–899999999999 are missing before 900000000000; mark each ${marks}`],
  ],
])('numbers %s', (numbers, expected) => expect(judge(numbered(numbers))).toEqual(expected));

const point = (yaml: string) => `points:\n- { number: 1, ${yaml} }\n`;

test.each<[string, string, string[]]>([
  [
    'theme',
    point('text: x, themes: [nato, natto, zzz]'),
    [
      '5:40 error theme-unknown unknown theme "natto"; did you mean "nato"?',
      '5:47 error theme-unknown unknown theme "zzz"; known: nato, army-caps',
    ],
  ],
  [
    'theme twice',
    point('text: x, themes: [nato, nato]'),
    ['5:40 warning theme-duplicate point 1 names the theme "nato" twice'],
  ],
  [
    'no sources',
    point('text: x, sources: [axios]'),
    ['5:35 error source-unknown unknown source "axios"; the draft lists no "sources"'],
  ],
  [
    'sources of clauses and variants',
    `sources: { axios: { outlet: Axios } }
points:
- number: 1
  text: x
  clauses: [{ label: a, text: b, sources: [axois] }]
  variants: [{ party: us, text: y, sources: [reuters], clauses: [{ label: a, text: c, sources: [axios, axio] }] }]
`,
    [
      '8:44 error source-unknown unknown source "axois"; did you mean "axios"?',
      '9:46 error source-unknown unknown source "reuters"; known: axios',
      '9:104 error source-unknown unknown source "axio"; did you mean "axios"?',
    ],
  ],
  [
    'based on itself',
    `basedOn: v1\n${point('text: x')}`,
    ['4:10 error based-on-unknown no draft "v1" is known here; known: v20'],
  ],
  ['based on a known one', `basedOn: v20\n${point('text: x')}`, []],
  [
    'based on another',
    `basedOn: minsk\n${point('text: x')}`,
    ['4:10 error based-on-unknown no draft "minsk" is known here; known: v20'],
  ],
  [
    'clause label',
    point('text: x, clauses: [{ label: a, text: b }, { label: a, text: c }, { label: a, deleted: true }]'),
    [
      '5:67 error clause-duplicate point 1 already has a clause "a" on line 5',
      '5:90 error clause-duplicate point 1 already has a clause "a" on line 5',
    ],
  ],
  [
    'labels of a variant are its own',
    point(
      'text: x, clauses: [{ label: 2, text: b }], variants: [{ party: us, text: y, clauses: [{ label: 2, text: c }] }]',
    ).replaceAll('label: 2', 'label: "2"'),
    [],
  ],
  [
    'variant',
    point('text: x, variants: [{ party: us, text: y }, { party: us, text: z }]'),
    ['5:69 error variant-duplicate point 1 already has a variant of "us" on line 5; put both into one'],
  ],
  [
    'variants of two parties',
    point('text: x, variants: [{ party: us, text: y }, { party: uk, text: z }]'),
    [],
  ],
  [
    'empty twice',
    'points:\n- { number: 1, text: "" }\n- { number: 2, text: " " }\n',
    [
      '5:22 error text-empty 1 has no text; mark it "unpublished: true" if the text is not known',
      '6:22 error text-empty 2 has no text; mark it "unpublished: true" if the text is not known',
    ],
  ],
  [
    'empty',
    point('text: " ", clauses: [], variants: []'),
    ['5:22 error text-empty 1 has no text; mark it "unpublished: true" if the text is not known'],
  ],
  [
    'empty parts',
    point('text: "", clauses: [{ label: a, text: "" }], variants: [{ party: us, text: "" }]'),
    [
      '5:54 error text-empty 1a has no text; mark it "unpublished: true" if the text is not known',
      '5:91 error text-empty 1 (us) has no text; mark it "unpublished: true" if the text is not known',
    ],
  ],
  ['variants are text', point('text: "", variants: [{ party: us, text: y }]'), []],
  ['clauses are text', point('text: "", clauses: [{ label: a, text: b }]'), []],
  [
    'characters, in a comment too',
    `${point('text: "a\u200bb\u202e"')}# \u0007\n`,
    [
      '5:24 error text-character invisible character U+200B; delete it',
      '5:26 error text-character bidirectional control U+202E; delete it',
      '6:3 error text-character control character U+0007; delete it',
    ],
  ],
  [
    'escapes, in double quotes only, pairs of surrogates excepted',
    point(
      String.raw`title: '\u202e', text: "\\u202e \"\u202e \x07\e \ud83d\ude00 \t\n é", note: "\U000e0041"`,
    ),
    [
      '5:50 error text-character bidirectional control U+202E; delete it',
      '5:57 error text-character control character U+0007; delete it',
      '5:61 error text-character control character U+001B; delete it',
      '5:93 error text-character invisible character U+E0041; delete it',
    ],
  ],
  [
    'escapes in every text of a draft',
    `parties: [us, "u\\u00adk"]
points:
- number: 1
  title: "T\\u00ad"
  text: x
  clauses: [{ label: a, text: "b\\u00ad", note: "n\\u00ad" }, { label: b, deleted: true, note: "d\\u00ad" }]
  variants: [{ party: us, text: "y\\u00ad", clauses: [{ label: a, text: "c\\u00ad" }] }]
- { number: 2, unpublished: true, note: "g\\u00ad" }
`,
    ['4:17', '7:12', '9:33', '9:50', '9:96', '10:35', '10:74', '11:43'].map(
      (place) => `${place} error text-character invisible character U+00AD; delete it`,
    ),
  ],
  [
    'escapes in sources and refs',
    `note: "n\\u00ad"
sources: { a: { outlet: "O\\u00ad", url: "https://x.org/\\u00ad" } }
points:
- number: "1\\u00ad"
  text: x
  sources: [a]
  variants: [{ party: "us\\u00ad", text: y, clauses: [{ label: "a\\u00ad", text: z }] }]
`,
    ['4:9', '5:27', '5:56', '7:13', '10:26', '10:65'].map(
      (place) => `${place} error text-character invisible character U+00AD; delete it`,
    ),
  ],
  [
    'same words',
    'points:\n- { number: 1, text: "A  b", clauses: [{ label: a, text: c }] }\n- { number: 2, text: a b C }\n',
    ['6:3 error text-duplicate 2 has the same words as 1 on line 5'],
  ],
  [
    'several, by place',
    `basedOn: zzz\n${point('text: "", themes: [zzz]')}- { number: 3, text: x }\n`,
    [
      '4:10 error based-on-unknown no draft "zzz" is known here; known: v20',
      '6:22 error text-empty 1 has no text; mark it "unpublished: true" if the text is not known',
      '6:35 error theme-unknown unknown theme "zzz"; known: nato, army-caps',
      `7:13 error number-gap number 2 is missing before 3; mark it ${marks}`,
    ],
  ],
])('%s', (_, yaml, expected) => expect(judge(yaml)).toEqual(expected));

test('escapes in the title of a draft are found', () => {
  const text = head.replace('title: T', 'title: "T\\u00ad"') + point('text: x');
  const read = readDraft(new TextEncoder().encode(text), 'v1.yaml');
  if (!read.ok) throw new Error(lines(read.findings).join('\n'));
  expect(lines(check({ ...read.value, themes: [], drafts: ['v1'] }))).toEqual([
    '2:10 error text-character invisible character U+00AD; delete it',
  ]);
});

test.each([
  ['drafts/v1.yaml', []],
  ['C:\\drafts\\v1.yml', []],
  ['HEAD:v1.yaml', []],
  ['<stdin>', []],
  [
    'drafts/v2.yaml',
    ['1:5 warning id-file-name the id is "v1" and the file has another name; expected v1.yaml'],
  ],
])('a file called %s', (file, expected) => expect(judge(point('text: x'), file)).toEqual(expected));

test('each check has a rule of its own and says in one sentence what it is about', () => {
  expect(new Set(checks.map(({ rule }) => rule)).size).toBe(checks.length);
  for (const { about } of checks) expect(about).toMatch(/^[A-Z][^.]*\.$/);
});

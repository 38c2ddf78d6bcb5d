import { readFileSync } from 'node:fs';

/** The readers of YAML, by what they read. */
export type Kind = 'draft' | 'themes' | 'parties' | 'links' | 'config' | 'accepted';

const shipped = (name: string) => readFileSync(new URL(`../../drafts/${name}.yaml`, import.meta.url), 'utf8');

/** Each point of a draft that ships, under the first lines of its head and its first source: small, so that many can be read. */
function pieces(name: string): string[] {
  const [head = '', list = ''] = shipped(name).split(/^points:\n/m);
  const [top = '', sources = ''] = head.split(/^note: [\s\S]*?(?=^sources:\n)/m);
  const short = top + sources.split('\n').slice(0, 4).join('\n');
  return list.split(/^(?= {2}- )/m).map((point) => `${short}\npoints:\n${point}`);
}

const parts = (name: string) => {
  const [head = '', ...entries] = shipped(name).split(/^(?= {2}- )/m);
  return entries.map((_, k) => head + entries.slice(k, k + 2).join(''));
};

const variants = `id: v1
title: Positions
date: 2026-01-15
basis: report
sources: { a: { outlet: A, date: 2026-01, url: "https://example.org/x" } }
errata:
- { date: 2026-01-16, reason: Mistyped., points: [1, "2b"] }
points:
- number: 1
  standing: open
  text: ""
  evidence: seen
  variants:
  - { party: ukraine, text: At least 800,000., clauses: [{ label: a, text: Or more. }] }
  - party: us
    text: |
      At most 600,000.
      In peacetime.
- { number: 2, deleted: true, note: Empty. }
- { number: "4.1", unpublished: true }
- { number: IV, title: "T\\u00e9", text: 'it''s', themes: [nato], sources: [a] }
`;

const config = `# Settings.
rules: { number-gap: off, point-removed: warning }
failOn: error
drafts: drafts
themes: themes.yaml
redLines:
  - { id: army, quantity: personnel, atLeast: "600,000", reason: As agreed. }
  - id: aid
    level: warning
    drafts: [v1, v2]
    theme: army-caps
    point: v20#4
    atMost: 10 years
    mustMention: [Geneva Convention*]
    mustNotMention: [amnesty]
    mustKeep: [v20#3]
`;

const accepted = `accepted:
  - fingerprint: "1234567890abcdef"
    rule: number-gap
    draft: v1
    says: number 2 is missing
    reason: The text has none.
    by: A. Reader
    date: 2026-01-15
    until: 2026-06-30
  - { fingerprint: 00000000000000bb, rule: point-removed, reason: Agreed. }
`;

/** Files that are right, of every kind. */
export const corpus: { readonly [K in Kind]: readonly string[] } = {
  draft: [...['v28', 'v20', 'eu28'].flatMap(pieces), variants, JSON.stringify({ id: 'v1', points: [] })],
  themes: parts('themes'),
  parties: parts('parties'),
  links: [shipped('links/v28--v20')],
  config: [config],
  accepted: [accepted],
};

/** What means something in YAML, in UTF-8, or in JavaScript. */
export const tokens = [
  ...['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\ufeff', '\t', ' ', '  ', '\n  ', '\n    ', '\n- '],
  ...[': ', ':', '- ', '-', '? ', '?', '[', ']', '{', '}', ',', '#', ' #', '"', "'", '\\', '|', '>', '|2-\n'],
  ...['&a ', '*a', '<<: ', '<<: *a\n', '!!js/function ', '!!binary ', '!!set ', '!', '!<x>', '%', '@', '`'],
  ...['---\n', '...\n', '\n---\n', '\n...\n', '%YAML 1.1\n---\n', '%TAG ! tag:x,2000:\n'],
  ...['"\\ud800"', '"\\udc00"', '"\\u0000"', '"\\x1b[31m"', '\u202e', '\u200b', '\u0000', '\u001b[31m'],
  ...[
    '1e999',
    '.nan',
    '-.inf',
    '0x10',
    '0o17',
    '010',
    '1_000',
    '1.10',
    '9'.repeat(40),
    '-0',
    '+6',
    '2025-02-30',
  ],
  ...['null', '~', 'true', 'yes', 'off', '[]', '{}', '[[', '{{', '- - - ', '[{[{', 'a: b: c'],
  ...[
    '__proto__: ',
    'constructor: ',
    'prototype: ',
    'toString: ',
    'hasOwnProperty: ',
    'length: ',
    '__proto__',
  ],
  ...[
    'id: ',
    'points:\n',
    'number: ',
    'text: ',
    'clauses:\n',
    'label: ',
    'sources: ',
    'deleted: true',
    'note: ',
  ],
  ...['é', '中', '😀', 'І', 'x'.repeat(300)],
];

/** Invalid UTF-8: a stray continuation, a cut character, an overlong slash, a surrogate, what lies beyond Unicode. */
export const invalid = [
  [0x80],
  [0xe2, 0x82],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff],
];

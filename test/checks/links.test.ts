import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLinks, linkChecks } from '../../src/checks/index.ts';
import type { Draft } from '../../src/model.ts';
import { readLinks } from '../../src/read/index.ts';
import { findingLine } from '../../src/render/finding.ts';
import { lines } from '../read/lines.ts';
import { draft } from '../support/draft.ts';

const old = draft('a', [
  'Elections are held within one hundred days.',
  {
    text: 'On the border:',
    clauses: ['mines are cleared from the hills;', 'bridges are rebuilt at common cost.'],
  },
  { ref: '14', text: 'Frozen funds are paid out to the victims.' },
]);
const next = draft('b', [
  'Elections are held within ninety days.',
  { text: 'On the border:', clauses: ['mines are cleared from the hills;', 'towns are rebuilt.'] },
  'Museums reopen.',
]);
const gap = { ref: '9', reason: 'unpublished', file: 'b.yaml', line: 1, column: 1 } as const;

/** An entry as `fixed 1 2a = 3`, in YAML. */
function entry(notation: string): string {
  const [link = '', sides = ''] = notation.split(/ (.*)/s);
  const [from = '', to = ''] = sides.split('=').map((side) => side.trim().replaceAll(' ', ', '));
  return `- { link: ${link}, old: [${from}], new: [${to}], reason: r, reviewer: A }\n`;
}

/** What the checks say of a file with these entries; the first is on line 4. */
function judge(
  entries: readonly string[],
  file = 'links/a--b.yaml',
  beside: readonly string[] = ['a--b'],
): string[] {
  const text = `old: a\nnew: b\nlinks:\n${entries.map(entry).join('')}`;
  const read = readLinks(new TextEncoder().encode(text), file);
  if (!read.ok) throw new Error(lines(read.findings).join('\n'));
  const drafts: readonly Draft[] = [old, { ...next, gaps: [gap] }];
  return lines(
    checkLinks({
      ...read.value,
      old: drafts[0] as Draft,
      new: drafts[1] as Draft,
      drafts: ['a', 'b'],
      beside,
    }),
  );
}

test.each<[string, readonly string[], string[]]>([
  ['what changes the comparison', ['fixed 14 = 3', 'forbidden 1 = 1', 'fixed 2b = 2a'], []],
  [
    'unknown places',
    ['fixed 4 = 2c', 'fixed 2d 99x = 9', 'forbidden 14a = 1'],
    [
      '4:24 error link-ref-unknown a has no point or clause "4"; known: 1, 2, 14',
      '4:34 error link-ref-unknown b has no point or clause "2c"; did you mean "2a"?',
      '5:24 error link-ref-unknown a has no point or clause "2d"; did you mean "2a"?',
      '5:28 error link-ref-unknown a has no point or clause "99x"; known: 1, 2, 14',
      '5:40 error link-ref-unknown b keeps "9" without text (unpublished); only a text can be linked',
      '6:28 error link-ref-unknown a has no point or clause "14a"; did you mean "14"?',
    ],
  ],
  [
    'a place in two fixed links',
    ['fixed 14 = 3', 'fixed 1 = 2 3', 'fixed 2 14 =', 'fixed 2a = 2b', 'fixed 2a = 2a'],
    [
      '5:37 error link-fixed-twice "3" of b is already fixed on line 4; a fixed link is the whole of it, put all that belongs to it into one entry',
      '6:27 error link-fixed-twice "14" of a is already fixed on line 4; a fixed link is the whole of it, put all that belongs to it into one entry',
      '8:24 error link-fixed-twice "2a" of a is already fixed on line 7; a fixed link is the whole of it, put all that belongs to it into one entry',
    ],
  ],
  ['a point and its own clause', ['fixed 14 = 2', 'fixed 2b = 2'], []],
  [
    'a pair fixed and forbidden',
    ['fixed 1 14 = 3', 'forbidden 2 14 = 1 3', 'forbidden 2 = 3'],
    ['5:3 error link-contradiction the entry on line 4 says the opposite of 14 and 3; keep one of the two'],
  ],
  [
    'the same twice, in another order',
    ['fixed 1 14 = 3', 'forbidden 2 = 3', 'forbidden 2 = 3', 'fixed 14 1 = 3'],
    [
      '6:3 warning link-duplicate the entry on line 5 says the same; keep one of the two',
      '7:3 warning link-duplicate the entry on line 4 says the same; keep one of the two',
    ],
  ],
  [
    'what the comparison finds by itself',
    ['fixed 1 = 1', 'forbidden 14 = 1', 'fixed 2a = 2a', 'forbidden 2a = 2b'],
    [
      '4:3 note link-needless no longer needed: the comparison comes out the same without this entry',
      '5:3 note link-needless no longer needed: the comparison does not make this link anyway',
      '6:3 note link-needless no longer needed: the comparison comes out the same without this entry',
      '7:3 note link-needless no longer needed: the comparison does not make this link anyway',
    ],
  ],
  [
    'what is needed beside what is not',
    ['fixed 14 = 3', 'fixed 1 = 1'],
    ['5:3 note link-needless no longer needed: the comparison comes out the same without this entry'],
  ],
])('%s', (_, entries, expected) => expect(judge(entries)).toEqual(expected));

const useful = ['fixed 14 = 3'];

test.each<[string, readonly string[], string[]]>([
  ['drafts/links/a--b.yaml', ['a--b', 'c--b'], []],
  ['C:\\drafts\\links\\a--b.yml', [], []],
  ['<stdin>', [], []],
  [
    'drafts/links/a-b.yaml',
    ['a-b'],
    [
      '1:1 error link-file-name a file on these two drafts is found by the name a--b.yaml in drafts/links, not by this one',
    ],
  ],
  [
    'drafts/links/a-b.yaml',
    ['a-b', 'b--a'],
    [
      '1:1 error link-file-name a file on these two drafts is found by the name a--b.yaml in drafts/links, not by this one',
    ],
  ],
  [
    'drafts/links/a--b.yaml',
    ['a--b', 'b--a'],
    [
      '1:1 error link-file-twice b--a beside this file is on the same two drafts; put all links into one of the two',
    ],
  ],
])('a file called %s beside %j', (file, beside, expected) =>
  expect(judge(useful, file, beside)).toEqual(expected),
);

test('of one of its drafts alone the points and clauses are looked up', () => {
  const text = `old: a\nnew: b\nlinks:\n${[entry('fixed 77 = 88'), entry('fixed 77 = 88')].join('')}`;
  const read = readLinks(new TextEncoder().encode(text), 'a--b.yaml');
  const known = read.ok ? { ...read.value, drafts: ['a', 'b'], beside: [] } : undefined;
  const rules = (drafts: { readonly old?: Draft; readonly new?: Draft }) =>
    known &&
    checkLinks({ ...known, ...drafts }).map(
      ({ line, rule, ...rest }) => `${line} ${rule}${'draft' in rest ? ` ${rest.draft}` : ''}`,
    );
  expect(rules({ old })).toEqual(['4 link-ref-unknown a', '5 link-ref-unknown a']);
  expect(rules({ new: next })).toEqual(['4 link-ref-unknown b', '5 link-ref-unknown b']);
});

test('a file with one draft that is not known is not asked for another name', () => {
  const text = new TextEncoder().encode(`old: a\nnew: c\nlinks:\n${entry('fixed 1 = 1')}`);
  const read = readLinks(text, 'decided.yaml');
  const found = read.ok ? checkLinks({ ...read.value, drafts: ['a', 'b'], beside: [] }) : [];
  expect(found.map(({ rule }) => rule)).toEqual(['link-draft-unknown']);
});

test('without its drafts only what the file says by itself can be judged', () => {
  const read = readLinks(
    new TextEncoder().encode(`old: v29\nnew: minsk\nlinks:\n${entry('fixed 77 = 88')}`),
    'v29--minsk.yaml',
  );
  const found = read.ok ? checkLinks({ ...read.value, drafts: ['v28', 'v20'], beside: [] }) : [];
  expect(lines(found)).toEqual([
    '1:6 error link-draft-unknown no draft "v29" is known here; did you mean "v28"?',
    '2:6 error link-draft-unknown no draft "minsk" is known here; known: v28, v20',
  ]);
});

test('each check has a rule of its own and says in one sentence what it is about', () => {
  expect(new Set(linkChecks.map(({ rule }) => rule)).size).toBe(linkChecks.length);
  for (const { about } of linkChecks) expect(about).toMatch(/^[A-Z][^.]*\.$/);
});

const key = fc.constantFrom('old', 'new', 'links', 'link', 'reason', 'reviewer', 'date');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', '', '2a', 1, 14, 1.5, -1, true, null, 'fixed', 'forbidden'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));

test('whatever a file holds, its findings have places and sentences, and nothing is thrown', () => {
  const entries = fc.array(
    fc.oneof(
      value,
      fc.record(
        {
          link: fc.constantFrom('fixed', 'forbidden'),
          old: fc.array(value),
          new: fc.array(value),
          reason: value,
          reviewer: value,
        },
        { requiredKeys: ['link'] },
      ),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.record({ old: value, new: value, links: fc.oneof(entries, value) }), (content) => {
      const read = readLinks(new TextEncoder().encode(JSON.stringify(content)), 'x.yaml');
      const seen = read.ok ? read.value : read.sound;
      const found = seen ? checkLinks({ ...seen, old, new: next, drafts: ['a', 'b'], beside: [] }) : [];
      for (const finding of [...read.findings, ...found])
        expect(findingLine(finding)).toMatch(/^x\.yaml:\d+:\d+ (error|warning|note) [a-z-]+ \S/);
    }),
    { numRuns: 300 },
  );
});

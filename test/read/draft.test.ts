import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readDraft } from '../../src/read/draft.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function ok(text: string) {
  const read = readDraft(encode(text), 'drafts/v1.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

const full = `id: v1
title: T
date: 2025-11-20
basedOn: null
sources:
  axios: { outlet: Axios, date: 2025-11 }
points:
- number: 6
  title: Forces
  themes: [army-caps]
  text: |
    Two  spaces
    and a line.
  clauses:
  - { label: a, text: A, evidence: seen }
  - { label: b, deleted: true, note: struck }
  - { label: "2", text: B }
  standing: open
  variants:
  - party: us
    text: ''
    clauses: [{ label: a, text: C }]
- { number: 7, unpublished: true, themes: [nato] }
- { number: "4.1", text: x, clauses: [{ label: "2", text: y }] }
- { number: IV, text: x, clauses: [{ label: a, text: y }] }
`;

test('a draft has its defaults, its gaps apart, and its texts as they are', () => {
  const { draft } = ok(full);
  const { points, digest, ...head } = draft;
  expect(digest).toBe(`sha256:${createHash('sha256').update(full).digest('hex')}`);
  expect(head).toStrictEqual({
    id: 'v1',
    title: 'T',
    date: '2025-11-20',
    parties: [],
    complete: true,
    sources: [{ key: 'axios', outlet: 'Axios', date: '2025-11', seen: true }],
    file: 'drafts/v1.yaml',
    gaps: [{ file: 'drafts/v1.yaml', line: 23, column: 3, ref: '7', reason: 'unpublished' }],
  });
  const at = (line: number, column: number) => ({ file: 'drafts/v1.yaml', line, column });
  expect(points[0]).toStrictEqual({
    ...at(8, 3),
    ref: '6',
    title: 'Forces',
    themes: ['army-caps'],
    text: 'Two  spaces\nand a line.\n',
    clauses: [
      { ...at(15, 5), ref: '6a', label: 'a', text: 'A', evidence: 'seen', sources: [] },
      { ...at(17, 5), ref: '6.2', label: '2', text: 'B', sources: [] },
    ],
    gaps: [{ ...at(16, 5), ref: '6b', reason: 'deleted', note: 'struck' }],
    standing: 'open',
    variants: [
      {
        ...at(20, 5),
        party: 'us',
        text: '',
        clauses: [{ ...at(22, 15), ref: '6a', label: 'a', text: 'C', sources: [] }],
        sources: [],
      },
    ],
    sources: [],
  });
  expect(points[2]).toStrictEqual({
    ...at(25, 3),
    ref: 'IV',
    text: 'x',
    themes: [],
    sources: [],
    clauses: [{ ...at(25, 36), ref: 'IVa', label: 'a', text: 'y', sources: [] }],
    gaps: [],
    variants: [],
  });
  expect(points.slice(1).map(({ ref, clauses }) => [ref, clauses[0]?.ref])).toEqual([
    ['4.1', '4.1.2'],
    ['IV', 'IVa'],
  ]);
});

test.each([
  ['a', '6a'],
  ['ї', '6ї'],
  ['2', '6.2'],
  ['2a', '6.2a'],
  ['(a)', '6.(a)'],
])('clause %s of point 6 is %s', (label, ref) => {
  const { draft } = ok(
    `id: v1\ntitle: T\ndate: 2025-11-20\npoints:\n- { number: 6, text: x, clauses: [{ label: "${label}", text: y }] }\n`,
  );
  expect(draft.points[0]?.clauses[0]?.ref).toBe(ref);
});

test.each<[(string | number)[], string]>([
  [['title'], '2:8'],
  [['points', 0, 'themes', 0], '10:12'],
  [['points', 0, 'themes', 9], '10:11'], // the nearest value above
  [['points', 0, 'nothing', 'at', 'all'], '8:3'],
  [['sources', 'axios', 'outlet'], '6:20'],
  [[], '1:1'],
])('at(%j) is %s', (path, expected) => {
  const { line, column } = ok(full).at(path);
  expect(`${line}:${column}`).toBe(expected);
});

test('a path can start at a point, whose index in the file its gaps have shifted', () => {
  const { draft, at } = ok(full);
  const [, point] = draft.points;
  expect(at(['text'], point)).toEqual({ file: 'drafts/v1.yaml', line: 24, column: 26 });
  expect(at(['points'], { file: 'x', line: 99, column: 1 }).line).toBe(8); // no mapping begins there
});

test('large files are read, and many problems are told, in a time that grows with their size', () => {
  const head = 'id: v1\ntitle: T\ndate: 2025-11-20\n';
  const points = Array.from({ length: 3000 }, (_, index) => `- { number: ${index}, tetx: a, themes: b }\n`);
  const sources = Array.from({ length: 3000 }, (_, index) => `  S${index}: { outlet: x }\n`);
  const start = process.cpuUsage();
  const { findings } = readDraft(
    encode(`${head}sources:\n${sources.join('')}points:\n${points.join('')}`),
    'v1.yaml',
  );
  expect(findings.length).toBe(9000);
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});

test('errata have their places, their points as refs, and everything that is wrong with them', () => {
  const head = 'id: v1\ntitle: T\ndate: 2025-11-20\npublished: true\nerrata:\n';
  const points = 'points:\n- { number: 1, text: x }\n';
  const { draft } = ok(
    `${head}- { date: 2025-12-24, reason: A slip., points: [4, 10b] }\n- { date: 2025-12-25, reason: All. }\n${points}`,
  );
  expect(draft.published).toBe(true);
  expect(draft.errata).toStrictEqual([
    {
      file: 'drafts/v1.yaml',
      line: 6,
      column: 3,
      date: '2025-12-24',
      reason: 'A slip.',
      points: ['4', '10b'],
    },
    { file: 'drafts/v1.yaml', line: 7, column: 3, date: '2025-12-25', reason: 'All.' },
  ]);
  const wrong = readDraft(
    encode(
      `${head}- { date: 2025-02-30, reason: " ", points: [1.10, "a b"] }\n- { date: 2025-02-20, points: [] }\n- x\n${points}`,
    ),
    'v1.yaml',
  );
  expect(wrong.findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '6:11 schema-form',
    '6:31 schema-empty',
    '6:45 schema-number',
    '6:51 schema-form',
    '7:3 schema-missing-key',
    '7:31 schema-empty',
    '8:3 schema-type',
  ]);
});

test('what a broken file says of how well it is verified is still known', () => {
  const read = readDraft(
    encode(
      'id: v1\npoints:\n- { number: 1, text: x, evidence: unverified }\n- { number: 2, text: x, evidence: sure }\n',
    ),
    'v1.yaml',
  );
  if (read.ok) throw new Error('it is broken');
  expect(read.sound?.draft.points.map(({ evidence }) => evidence)).toEqual(['unverified', undefined]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Imported } from '../../../src/model.ts';
import { readDraft } from '../../../src/read/draft.ts';
import { draftYaml } from '../../../src/read/import/draft-yaml.ts';
import { readText } from '../../../src/read/import/read-text.ts';
import { invisibles } from '../../../src/text/safe.ts';

const opening = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '1. ',
    '2. ',
    '3. ',
    '4) ',
    '(5) ',
    '1) ',
    '2) ',
    'Article 1 ',
    'Article 2. ',
    'Point 3: ',
    '§ 4 ',
  ],
  ...[
    'I. ',
    'II. ',
    'IV. ',
    '4.1 ',
    '4.2. ',
    '# ',
    '### 6. ',
    '**7.** ',
    '**8. ',
    '- ',
    '* ',
    '• ',
    '– ',
    '  - a. ',
  ],
  ...[
    'a) ',
    '(a) ',
    '(b) ',
    '  (i) ',
    '  (ii) ',
    'а) ',
    'б) ',
    'A. ',
    '> ',
    '2025. ',
    '600,000. ',
    'Source: ',
    '9\\. ',
  ],
);
const ending = fc.constantFrom(
  '',
  '',
  '.',
  ';',
  ':',
  ',',
  '**',
  '-',
  '\\',
  '…',
  '~~',
  '`',
  '[',
  '&amp;',
  ' [^1]',
);
const between = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n\n\n', '\n---\n', '\n\n12\n\n', '\n=====\n');
const row = fc.tuple(opening, ending, between);

/** A text in which each line has one word of its own. */
const leak = fc.array(row, { maxLength: 40 }).map((rows) => ({
  words: rows.map((_, at) => `word${at}x`),
  text: rows.map(([before, after, end], at) => `${before}word${at}x${after}${end}`).join(''),
}));

function everything({ title = '', points, unplaced }: Imported): string {
  const placed = points.flatMap((point) => [
    point.title ?? '',
    point.text,
    ...point.clauses.map(({ text }) => text),
  ]);
  return [title, ...placed, ...unplaced.map(({ text }) => text)].join(' ');
}

function yamlOf(imported: Imported): string {
  const modeline = 'yaml-language-server: $schema=draft.schema.json';
  return draftYaml({
    id: 'x',
    title: imported.title ?? 'x',
    date: '2025-11-20',
    imported,
    themesFor: () => [],
    modeline,
  });
}

describe('laws of reading a text', () => {
  it('places each word exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(leak, async ({ words, text }) => {
        const found = everything(await readText(text)).match(/word\d+x/g) ?? [];
        expect(found.sort()).toEqual(words.sort());
      }),
      { numRuns: 400 },
    );
  });

  it('gives each point and each clause of a point a name of its own', async () => {
    await fc.assert(
      fc.asyncProperty(leak, async ({ text }) => {
        const { points } = await readText(text);
        expect(new Set(points.map(({ number }) => String(number))).size).toBe(points.length);
        for (const { clauses } of points)
          expect(new Set(clauses.map(({ label }) => label)).size).toBe(clauses.length);
      }),
      { numRuns: 200 },
    );
  });

  it('makes a draft file that can be read and says the same', async () => {
    await fc.assert(
      fc.asyncProperty(leak, async ({ text }) => {
        const imported = await readText(text);
        const yaml = yamlOf(imported);
        const read = readDraft(Buffer.from(yaml), 'x.yaml');
        expect(read.ok ? [] : read.findings).toEqual([]);
        const texts = parse(yaml).points.flatMap((point: { text?: string }) => point.text || []);
        expect(texts).toEqual(imported.points.flatMap((point) => point.text || []));
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, and lets nothing invisible through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const imported = await readText(`1. ${text}\n2. Two.`);
        expect(invisibles(everything(imported))).toEqual([]);
        expect(readDraft(Buffer.from(yamlOf(imported)), 'x.yaml').ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile texts', () => {
  const many = (line: (at: number) => string) =>
    Array.from({ length: 10_000 }, (_, at) => line(at)).join('\n');
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['nothing', ''],
    ['white space', ' \n\t\n\r\n'],
    ['10,000 points', many((at) => `${at + 1}. Point ${at}.`)],
    ['10,000 ones', many(() => '1. One.')],
    ['10,000 headings', many((at) => `# ${at % 999}`)],
    ['10,000 clauses', `1. T:\n${many(() => '(a) one')}`],
    ['10,000 bullets', `1. T:\n${many(() => '- one')}`],
    [
      '500 levels of bullets',
      `1. T:\n${Array.from({ length: 500 }, (_, at) => `${' '.repeat(2 * at)}- one`).join('\n')}`,
    ],
    ['10,000 hyphens', `1. T:\n${many(() => 'agree-')}`],
    ['10,000 numerals', many((at) => `${'IVX'.charAt(at % 3)}. One.`)],
    ['10,000 decimals', many((at) => `4.${at % 99} One.`)],
    ['10,000 definitions', `1. [x][l1]\n${many((at) => `[l${at}]: https://x.y`)}`],
    ['a megabyte on a line', `1. ${'word '.repeat(200_000)}`],
    ['a megabyte of brackets', `1. ${'[('.repeat(500_000)}`],
    ['a megabyte of asterisks', `1. ${'*'.repeat(1_000_000)}`],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of spaces', `1. a${' '.repeat(1_000_000)}b`],
    ['control characters', '\u0000'.repeat(200_000)],
    ['a long emphasis', `1. ${'*a **b '.repeat(6_000)}`],
    ['a long row of brackets', `1. ${'['.repeat(49_000)}`],
    ['binary', String.fromCharCode(...Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 65_536))],
  ];

  it.each(texts)('%s', async (_, text) => {
    const start = performance.now();
    yamlOf(await readText(text));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

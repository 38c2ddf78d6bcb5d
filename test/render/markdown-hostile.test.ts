import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft, Link, Report } from '../../src/model.ts';
import { defuse } from '../../src/render/markdown/plain.ts';
import { safeUrl } from '../../src/render/safe-url.ts';
import { normalise } from '../../src/text/tokens.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { hostile } from '../support/hostile.ts';
import { all, cells, problems, read, rendered } from './markdown-reading.ts';

const note = fc.option(hostile, { nil: undefined });

const sketch = (theme: fc.Arbitrary<string>): fc.Arbitrary<Sketch> =>
  fc
    .record({
      title: hostile,
      text: hostile,
      clauses: fc.array(hostile, { maxLength: 2 }),
      variants: fc.dictionary(hostile, hostile, { maxKeys: 2, noNullPrototype: true }),
      deleted: fc.array(hostile, { maxLength: 1 }),
      themes: fc.array(theme, { maxLength: 2 }),
      evidence: fc.constantFrom('seen', 'summary', 'partial', 'unverified'),
      standing: fc.constantFrom('open', 'agreed'),
      note,
    })
    .map(({ note: words, ...rest }) => (words === undefined ? rest : { ...rest, note: words }) as Sketch);

const SIZE = 6;

function hostileDraft(id: fc.Arbitrary<string>, theme: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  const source = fc.record({ key: hostile, outlet: hostile, url: hostile, seen: fc.boolean() });
  return fc
    .record({
      id,
      points: fc.array(sketch(theme), { minLength: SIZE, maxLength: SIZE }),
      head: fc.record({
        title: hostile,
        basedOn: hostile,
        note: hostile,
        parties: fc.array(hostile, { maxLength: 2 }),
        sources: fc.array(source, { maxLength: 3 }),
        complete: fc.boolean(),
        wording: fc.constantFrom('verbatim', 'translated', 'restated'),
      }),
    })
    .map(({ id: name, points, head }) => draft(name, points, head as Partial<Draft>));
}

/** Every kind of link, so that no part of the document is left out. */
const links: readonly Link[] = [
  { kind: 'merged', old: [0, 1], new: [0], score: 0.5 },
  { kind: 'split', old: [2], new: [1, 2], score: 0.5 },
  { kind: 'matched', old: [3], new: [3], score: 0.5 },
  { kind: 'matched', old: [4], new: [4], score: 0.5 },
  { kind: 'removed', old: [5], new: [] },
  { kind: 'added', old: [], new: [5] },
];

function compared(old: Draft, next: Draft): Report {
  const parties = [{ id: 'here', name: '**@here**', aliases: [], acronyms: [] }];
  return compare(old, next, { themes: [], parties, version: '0.0.0', asserted: links });
}

function reports(id: fc.Arbitrary<string>, theme: fc.Arbitrary<string>): fc.Arbitrary<Report> {
  return fc.tuple(hostileDraft(id, theme), hostileDraft(id, theme)).map(([old, next]) => compared(old, next));
}

const anything = reports(hostile, hostile);
const named = reports(fc.constantFrom('a', 'b2'), fc.constantFrom('nato', 'territory'));
const runs = { numRuns: 25, endOnFailure: true };

describe('whatever the drafts say', () => {
  test('markdownlint has nothing against the report', () => {
    const law = fc.property(anything, fc.boolean(), (report, stat) => {
      expect(problems(rendered(report, { unchanged: true }, stat))).toEqual([]);
    });
    fc.assert(law, runs);
  });

  test('there is no HTML, image, footnote, code or heading but the report’s own, and links lead to the web only', () => {
    const law = fc.property(named, (report) => {
      const tree = read(rendered(report, { unchanged: true }));
      for (const type of ['html', 'inlineCode', 'image', 'imageReference', 'definition', 'emphasis'] as const)
        expect(all(tree, type)).toEqual([]);
      for (const type of ['footnoteReference', 'footnoteDefinition', 'linkReference', 'break'] as const)
        expect(all(tree, type)).toEqual([]);
      expect(all(tree, 'code').map(({ lang }) => lang)).toEqual(['mermaid']);
      expect(all(tree, 'link').every(({ url }) => /^https?:\/\//.test(url))).toBe(true);
      const sources = [...report.old.sources, ...report.new.sources];
      const linked = sources.filter(({ url }) => safeUrl(url) !== undefined);
      expect(all(tree, 'link').length).toBe(linked.length);
      expect(all(tree, 'heading').length).toBe(
        8 +
          report.themes.length +
          report.changes.length +
          [sources, report.numbers].filter(({ length }) => length > 0).length,
      );
      expect(all(tree, 'thematicBreak').length).toBe(1);
    });
    fc.assert(law, runs);
  });

  test('the table of old points has one row for each', () => {
    const law = fc.property(anything, (report) => {
      const [, ...rows] = cells(all(read(rendered(report)), 'table').at(-1) ?? read(''));
      expect(rows.map(([ref]) => ref)).toEqual(Array.from({ length: SIZE }, (_, k) => String(k + 1)));
      expect(rows.every((row) => row.length === 4)).toBe(true);
    });
    fc.assert(law, runs);
  });

  test('nothing is left for GitHub to make a mention, an issue or an address of', () => {
    const law = fc.property(anything, (report) => {
      const texts = all(read(rendered(report)), 'text').map(({ value }) => value);
      for (const text of texts) expect(text).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:\w+:/i);
    });
    fc.assert(law, runs);
  });

  test('the words are all there', () => {
    const plain = fc.array(
      fc.constantFrom('*a*', '<i>', '# b', '1.', '- c', '|', '~~d~~', '\\', '&lt;', 'word'),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    const law = fc.property(plain, (parts) => {
      const text = parts.join(' ');
      const report = compare(draft('a', [{ text, title: text }]), draft('b', []), {
        themes: [],
        parties: [],
        version: '0.0.0',
      });
      const tree = read(rendered(report));
      const [quoted] = all(tree, 'blockquote');
      expect(normalise(textOf(quoted))).toBe(normalise(text));
      const said = all(tree, 'paragraph').map((node) => normalise(textOf(node)));
      expect(said).toContain(`Text (a, point 1, “${normalise(text)}”):`);
    });
    fc.assert(law, { numRuns: 60 });
  });
});

test.each([
  ['@user', '@\u2060user'],
  ['a@b.c', 'a@\u2060b.c'],
  ['1.@-.USD', '1.@\u2060-.USD'],
  ['#12 and # 12', '#\u206012 and # 12'],
  ['GH-1, gh-2', 'GH-\u20601, gh-\u20602'],
  ['http://a.b', 'http:\u2060//a.b'],
  ['www.a.b', 'www\u2060.a.b'],
  [':+1: at 10:30', ':\u2060+1: at 10:30'],
])('%s is defused', (text, expected) => {
  expect(defuse(text)).toBe(expected);
});

test.each([
  ['https://a.b/c d|e', 'https://a.b/c%20d|e'],
  ['javascript:alert(1)', undefined],
  ['ftp://a.b', undefined],
  ['a.b', undefined],
  [undefined, undefined],
])('the address %s', (url, expected) => {
  expect(safeUrl(url)).toBe(expected);
});

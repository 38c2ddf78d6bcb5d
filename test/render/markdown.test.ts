import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { noticeTexts } from '../../src/render/notice.ts';
import { PAIRS, shipped, shippedReport } from '../support/shipped.ts';
import { inEnglish } from '../support/view.ts';
import { all, cells, problems, read, rendered } from './markdown-reading.ts';

const reports = PAIRS.map(([old, next]) => [old, next, shippedReport(old, next)] as const);
const main = shippedReport('v28', 'v20');

describe.each(reports)('%s -> %s', (old, next, report) => {
  const markdown = rendered(report);
  const tree = read(markdown);

  test('passes markdownlint with its default rules', () => {
    for (const text of [markdown, rendered(report, { unchanged: true }), rendered(report, {}, true)])
      expect(problems(text)).toEqual([]);
  });

  test('has one row for every old point, in the old order', () => {
    const [head, ...rows] = cells(all(tree, 'table').at(-1) ?? tree);
    expect(head).toEqual([old, 'Title', 'What became of it', next]);
    const refs = report.changes.flatMap((change) => change.old.map((point) => point.ref));
    expect(rows.map(([ref]) => ref)).toEqual(refs.sort((a, b) => Number(a) - Number(b)));
  });

  test('has a heading for each change that is shown', () => {
    const heads = all(tree, 'heading').filter((heading) => heading.depth === 3);
    const news = report.changes.filter((change) => change.kind !== 'unchanged' || change.standing);
    expect(heads.length).toBe(2 + news.length);
  });

  test('sums each point once', () => {
    const [head = [], ...rows] = cells(all(tree, 'table')[0] ?? tree);
    const last = rows.at(-1) ?? [];
    const column = (k: number) => rows.slice(0, -1).reduce((sum, row) => sum + (Number(row[k]) || 0), 0);
    expect(head.slice(1).map((_, k) => column(k + 1))).toEqual(last.slice(1).map(Number));
    expect(last.slice(1).reduce((sum, cell) => sum + Number(cell), 0)).toBe(report.changes.length);
  });

  test('is the same whenever it is made', () => {
    expect(rendered(shippedReport(old, next))).toBe(markdown);
  });
});

describe('v28 -> v20', () => {
  const markdown = rendered(main);

  test.each([
    ['the title', '# US draft, 28 points → Framework, 20 points\n'],
    ['a source that was not opened', '20 November 2025, not opened\n'],
    ['a reworded point', '### 6 → 4: Armed forces\n\nPoint 6 is **reworded** as point 4.\n'],
    ['marks', 'forces ~~is limited to 600,000~~\n> **stays at 800,000 in peacetime**.\n'],
    ['evidence beside the point', 'New text (v20, point 15, “No change by force”, from a summary):'],
    ['evidence beside the clause', '> - 8d (unverified): infrastructure development;'],
    ['a label without text', '> - 5c: label kept, text deleted in v20\n'],
    ['standing', 'Standing: open in v20.'],
    ['a party by name', '> United States (variant): The part of Donetsk region'],
    ['what replaces a text as a whole', '> The opening text is replaced as a whole.\n'],
    ['a note', '- v28, point 6: The text has no "peacetime" qualifier.\n'],
  ])('shows %s', (_, part) => {
    expect(markdown).toContain(part);
  });

  test('says once at the top what limits a comparison of words', () => {
    const [top = '', ...rest] = markdown.split('\n## ').map((part) => part.replace(/\s+/g, ' '));
    for (const notice of noticeTexts(inEnglish(main))) {
      expect(top).toContain(`- ${notice}`);
      expect(rest.join(' ')).not.toContain(notice);
    }
  });

  test('ends in the line that makes it reproducible', () => {
    expect(markdown.split('---\n').at(-1)?.replaceAll('\n', ' ').trim()).toBe(
      `plancmp 0.0.0 · v28 ${main.old.digest.slice(0, 19)} · v20 ${main.new.digest.slice(0, 19)} · 1 link asserted`,
    );
  });

  test('shows the text of an unchanged point once, when asked', () => {
    const text = rendered(main, { unchanged: true });
    expect(text.split('Robust security guarantees are given to Ukraine.').length).toBe(2);
    expect(markdown).not.toContain('Robust security guarantees');
  });
});

describe('a filter', () => {
  const filtered = rendered(main, { themes: ['ceasefire'] });

  test('leaves every old point in its table and says what it hides', () => {
    expect(cells(all(read(filtered), 'table').at(-1) ?? read(filtered)).length).toBe(1 + main.old.points);
    expect(filtered.replaceAll('\n', ' ')).toMatch(/\d+ entries are not shown because of the filter\./);
    expect(all(read(filtered), 'heading').filter(({ depth }) => depth === 3).length).toBe(3);
  });

  test('of everything still says so', () => {
    const none = rendered(main, { points: ['99'] });
    expect(none).toContain(`${main.changes.length} entries are not shown because of the filter.`);
    expect(problems(none)).toEqual([]);
  });

  test('shows a theme by the points that touch it', () => {
    const enforcement = rendered(main, { points: ['2'] });
    expect(enforcement).toMatch(/\n## Monitoring and enforcement\n\n[^#]*See also 2 → 2;[^#]*\n(## |---)/);
  });

  test('applies to sums alone', () => {
    const rows = cells(all(read(rendered(main, { themes: ['ceasefire'] }, true)), 'table')[0] ?? read(''));
    expect(rows.map(([theme]) => theme)).toEqual(['Theme', 'Ceasefire', 'All']);
  });
});

test('the view of sums has title, summary, themes gone quiet, notices, numbers, table and its origin alone', () => {
  const tree = read(rendered(main, {}, true));
  expect(tree.children.map((node) => node.type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'list',
    'paragraph',
    'heading',
    'list',
    'paragraph',
    'heading',
    'table',
    'thematicBreak',
    'paragraph',
  ]);
});

test('a draft against itself says that nothing differs', () => {
  const same = shippedReport('v28', 'v28');
  const markdown = rendered(same);
  expect(markdown).toContain('No differences: 28 points of v28 are unchanged in v28.');
  expect(problems(markdown)).toEqual([]);
});

test('kinds that do not fit beside the themes go into a second table', () => {
  const kinds = ['unchanged', 'moved', 'reworded', 'merged', 'split', 'regrouped', 'removed', 'added'];
  const { points } = shipped('v28');
  const [a, b] = [points[20], points[21]];
  const changes = kinds.map((kind) => ({
    kind,
    moved: kind === 'moved',
    score: 1,
    edits: [],
    signals: [],
    clauses: [],
    variants: [],
    old: kind === 'added' ? [] : kind === 'merged' || kind === 'regrouped' ? [a, b] : [a],
    new: kind === 'removed' ? [] : kind === 'split' || kind === 'regrouped' ? [a, b] : [a],
  }));
  const themes = [{ ...main.themes[0], changes: [...kinds.keys()], also: [] }];
  const markdown = rendered({ ...main, changes, themes } as unknown as Report);
  expect(problems(markdown)).toEqual([]);
  const heads = all(read(markdown), 'table').map((table) => textOf(table.children[0] ?? table));
  expect(heads.length).toBe(3);
  const rows = cells(all(read(markdown), 'table').at(-1) ?? read(''));
  expect(rows.slice(1).map(([, , what, to]) => `${what} ${to}`)).toEqual(
    expect.arrayContaining(['kept 21', 'kept, moved 21', 'merged into 21', 'split into 21, 22']),
  );
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Filter } from '../../src/compare/select.ts';
import type { Draft, Edit, Report } from '../../src/model.ts';
import { attentionTexts } from '../../src/render/attention.ts';
import { editionOf } from '../../src/render/edition.ts';
import { script, style } from '../../src/render/html/assets.js';
import { renderHtml } from '../../src/render/html/index.tsx';
import { divided } from '../../src/render/html/sides.ts';
import { invisibles } from '../../src/text/safe.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { PAIRS, setting, shippedReport } from '../support/shipped.ts';
import { viewOf } from '../support/view.ts';
import { attributes, elements, problems, words } from './html-reading.ts';

const reports = PAIRS.map(([old, next]) => [old, next, shippedReport(old, next)] as const);
const main = shippedReport('v28', 'v20');

function page(report: Report, filter: Partial<Filter> = {}, stat = false): string {
  return renderHtml(report, viewOf(report, filter, { stat }));
}

function pageOf(
  old: readonly Sketch[],
  next: readonly Sketch[],
  head: Partial<Draft> = {},
  filter: Partial<Filter> = {},
): string {
  const report = compare(draft('a', old, head), draft('b', next, head), { ...setting(), decisions: [] });
  return page(report, filter);
}

describe.each(reports)('%s -> %s', (old, next, report) => {
  const html = page(report);

  test('is well formed, and every id is one of a kind', () => {
    for (const text of [html, page(report, { unchanged: true, cosmetic: true }), page(report, {}, true)])
      expect(problems(text)).toEqual([]);
  });

  test('says first which themes went quiet or were raised, then shows the numbers, then the texts’ standing', () => {
    const told = words(elements(html, 'header', 'masthead')[0] ?? '');
    for (const text of attentionTexts(editionOf(report, viewOf(report)))) expect(told).toContain(text);
    const places = ['picture', 'numbers', 'texts', 'dispositions', 'changes', 'sources'].map((id) =>
      html.indexOf(`<h2 id="${id}"`),
    );
    expect(places.filter((place) => place > 0)).toEqual(
      places.filter((place) => place > 0).sort((a, b) => a - b),
    );
  });

  test('has less than 300 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
  });

  test('allows its own style and script and nothing else', () => {
    const [policy] = attributes(html, 'content').filter((value) => value.startsWith('default-src'));
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).toContain(`<script>${script}</script>`);
    expect(html).toContain(`<style>${style}</style>`);
    for (const name of ['style', 'onclick', 'onload', 'onerror', 'src', 'srcset'])
      expect(attributes(html, name)).toEqual([]);
  });

  test('every link within it leads somewhere', () => {
    const ids = new Set(attributes(html, 'id'));
    const targets = attributes(html, 'href').filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  test.each([[{}], [{ unchanged: true }], [{ kinds: ['removed' as const] }]])(
    'every point has its permanent link, whatever is shown: %j',
    (filter) => {
      const ids = attributes(page(report, filter), 'id');
      for (const change of report.changes)
        for (const id of [
          ...change.old.map(({ ref }) => `${old}-${ref}`),
          ...change.new.map(({ ref }) => `${next}-${ref}`),
        ])
          expect(ids).toContain(id);
    },
  );

  test('has one row for every old point, in the old order', () => {
    const [table = ''] = elements(html, 'table', 'dispositions');
    const [body = ''] = elements(table, 'tbody');
    const refs = report.changes.flatMap((change) => change.old.map(({ ref }) => ref));
    expect(elements(body, 'th').map(words)).toEqual(refs.sort((a, b) => Number(a) - Number(b)));
  });

  test('has an entry for each change, with all words of both sides', () => {
    const entries = elements(page(report, { unchanged: true, cosmetic: true }), 'article');
    expect(entries.length).toBe(report.changes.length);
    for (const change of report.changes) {
      const place = [
        ...change.new.map(({ ref }) => `${next}-${ref}`),
        ...change.old.map(({ ref }) => `${old}-${ref}`),
      ][0];
      const entry = entries.find((own) => own.startsWith(`<article id="${place}"`)) ?? '';
      const said = words(entry.replace(/<span class="heard".*?<\/span>/g, ''));
      for (const point of [...change.old, ...change.new])
        for (const { text } of [
          point,
          ...point.clauses,
          ...point.variants,
          ...point.variants.flatMap(({ clauses }) => clauses),
        ])
          expect(said.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
    }
  });

  test('is the same whenever it is made', () => {
    expect(page(shippedReport(old, next))).toBe(html);
  });
});

describe('v28 -> v20', () => {
  const said = words(page(main));

  test.each([
    ['the title', 'US draft, 28 points →to Framework, 20 points'],
    ['the summary', '28 points in v28, 20 in v20: 1 unchanged, 17 reworded'],
    ['what is not shown', '1 unchanged point is not shown.'],
    ['themes that went quiet', 'Gone quiet: NATO; Frozen assets'],
    ['a number', '6 → 4 600,000 personnel 800,000 personnel plus 200,000, plus a third'],
    ['how well a number is known', 'USD 800 billion (seen in part)'],
    ['a sentence', 'Point 6 is reworded as point 4.'],
    ['standing', 'Standing: open in v20.'],
    ['evidence of a point', 'Evidence: v20 from a summary.'],
    ['evidence of a clause', '(v20 14e unverified)'],
    ['a label without text', '5c (label kept, text deleted in v20)'],
    ['an assertion', 'link asserted by plancmp maintainers'],
    ['a party by name', 'United States (variant) [added: The part of Donetsk region'],
    ['marks', 'forces [removed: is limited to 600,000] [added: stays at 800,000 in peacetime].'],
    ['a signal', 'qualifier added: “in peacetime”'],
    ['a note', 'v28, point 6: The text has no'],
    ['a source that was not opened', '20 November 2025, not opened'],
    ['how it was made', 'plancmp 0.0.0 · v28 sha256:'],
  ])('tells %s', (_, words) => {
    expect(said).toContain(words);
  });

  test('sums alone have no changes', () => {
    const html = page(main, {}, true);
    expect(elements(html, 'article')).toEqual([]);
    expect(words(html)).toContain('All 1 17 10 2');
  });

  test('what a filter leaves out is not in it, and said', () => {
    const html = page(main, { themes: ['nato'] });
    expect(elements(html, 'article').length).toBeLessThan(10);
    expect(words(html)).toMatch(/\d+ entries are not shown because of the filter\./);
    expect(words(html)).not.toContain('Poland hosts European fighter aircraft.Poland');
  });
});

describe('what a draft says', () => {
  const hostile = [
    '<script>document.title = "taken"</script>',
    '<img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    '</style><style>*{display:none}</style>',
    '--><svg/onload=alert(1)>',
    '</textarea></title></script>',
    '&lt;b&gt; &amp;amp;',
    'left \u202e thgir \u2066 \u200b\u0000\u001b[31m',
    `${'long'.repeat(500)}`,
  ];

  test.each(hostile)('is text: %j', (text) => {
    const sketch: Sketch = {
      title: text,
      text: `${text} is kept.`,
      clauses: [text, 'One more.'],
      variants: { us: text },
      themes: [text],
      note: text,
    };
    const source = { key: 'k', outlet: text, url: `javascript:alert(1)//${text}`, seen: true };
    const head = { title: text, note: text, sources: [source] };
    const html = pageOf(
      [sketch, { text: 'Gone.' }],
      [{ ...sketch, text: `${text} is changed.` }, { text: 'All that is here is new.' }],
      head,
      { unchanged: true },
    );
    expect(problems(html)).toEqual([]);
    expect(elements(html, 'script').length).toBe(1);
    expect(elements(html, 'style').length).toBe(1);
    expect(attributes(html, 'href').filter((href) => !href.startsWith('#'))).toEqual([]);
    for (const name of ['onerror', 'onmouseover', 'onfocus', 'onload', 'autofocus', 'src'])
      expect(attributes(html, name)).toEqual([]);
    expect(invisibles(html)).toEqual([]);
  });

  test('has links to its sources only where they are http or https', () => {
    const sources = [
      'https://example.org/a b',
      'http://example.org',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      'https://example.org/\u001b\u202e',
    ].map((url, k) => ({ key: `s${k}`, outlet: `Outlet ${k}`, url, seen: true }));
    const html = pageOf([{ text: 'One.' }], [{ text: 'Two.' }], { sources });
    const links = new Set(attributes(html, 'href').filter((href) => !href.startsWith('#')));
    expect([...links]).toEqual([
      'https://example.org/a%20b',
      'http://example.org/',
      'https://example.org/%1B%E2%80%AE',
    ]);
    expect(
      elements(html, 'a').filter(
        (link) => link.includes('http') && !link.includes('rel="noopener noreferrer"'),
      ),
    ).toEqual([]);
  });

  test('has no link to an entry where there are only sums', () => {
    const report = shippedReport('v28', 'v20');
    const html = renderHtml(report, viewOf(report, {}, { stat: true }));
    const ids = attributes(html, 'id');
    const dangling = attributes(html, 'href').filter(
      (href) => href.startsWith('#') && !ids.includes(href.slice(1)),
    );
    expect(dangling).toEqual([]);
  });

  test('keeps its language, and a cut its own', () => {
    const html = page(
      compare(
        draft('a', ['One of many words is kept here.'], { language: 'en' }),
        draft('b', ['One of few words is kept here.'], { language: 'en-GB' }),
        { ...setting(), decisions: [] },
      ),
    );
    expect(elements(html, 'del').some((mark) => mark.startsWith('<del lang="en"'))).toBe(true);
    expect(elements(html, 'span').some((span) => span.startsWith('<span lang="en-GB" dir="auto"'))).toBe(
      true,
    );
  });

  test('may have two drafts of one id, and refs of any signs', () => {
    const report = compare(
      draft('a', [{ ref: '4"1', text: 'One.' }]),
      draft('a', [
        { ref: '4"1', text: 'Another thing altogether.' },
        { ref: '4_1', text: 'More.' },
      ]),
      { ...setting(), decisions: [] },
    );
    expect(problems(page(report))).toEqual([]);
  });
});

describe('the edits of one side', () => {
  const edits: Edit[] = [
    { op: 'keep', text: 'One two. ' },
    { op: 'cut', text: 'Three' },
    { op: 'add', text: 'Four' },
    { op: 'keep', text: ' five. Six.' },
  ];

  test('are dealt out to the texts that they were joined from', () => {
    expect(divided(edits, 'old', ['One two.', 'Three five.', 'Six.'])).toEqual([
      [{ op: 'keep', text: 'One two.' }],
      [
        { op: 'keep', text: ' ' },
        { op: 'cut', text: 'Three' },
        { op: 'keep', text: ' five.' },
      ],
      [{ op: 'keep', text: ' Six.' }],
    ]);
  });

  test('are left out where they do not spell the texts', () => {
    expect(divided(edits, 'new', ['Other.'])).toEqual([[{ op: 'keep', text: 'Other.' }]]);
  });
});

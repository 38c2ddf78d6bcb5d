import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Change, Point, Report } from '../../src/model.ts';
import { FORMATS, type Format, renderers } from '../../src/render/index.ts';
import { LANGS, languages } from '../../src/render/words/index.ts';
import { invisibles } from '../../src/text/safe.ts';
import { draft } from '../support/draft.ts';
import { generatedPair } from '../support/generated.ts';
import { PICTURES, textOf } from '../support/readable.ts';
import { PAIRS, setting, shippedReport } from '../support/shipped.ts';
import { viewOf, written } from '../support/view.ts';

/** Letters and digits alone: line breaks, marks between words and rules of white space differ by medium. */
const bare = (text: string) => text.normalize().replace(/[^\p{L}\p{N}]+/gu, '');

/** What of a change has to be found: the numbers of both sides, and their words, whole or as what is kept, cut and added. */
function told(change: Change<Point>, format: Format): (readonly string[])[] {
  const points = [...change.old, ...change.new];
  const numbers = points.map(({ ref }) => [ref]);
  if (PICTURES.includes(format)) return numbers;
  if (!('edits' in change)) return [...numbers, ...points.map(({ text }) => [text])];
  const whole = points.map(({ text }) => text);
  // A paragraph may end within an edit.
  const parts = change.edits.flatMap(({ text }) => text.split(/(?<=[.;:])\s+/));
  return [...numbers, ...parts.map((part) => [part, ...whole.filter((text) => text.includes(part))])];
}

async function tellsAll(format: Format, report: Report): Promise<void> {
  const view = viewOf(report, { unchanged: true, cosmetic: true });
  const text = bare(textOf[format](await written(format, report, view)));
  const missing = report.changes
    .flatMap((change) => told(change, format))
    .filter((words) => !words.some((word) => text.includes(bare(word))));
  expect(missing).toEqual([]);
}

describe.each(FORMATS)('%s', (format) => {
  it.each(PAIRS)('tells of every change of %s and %s', async (old, next) => {
    await tellsAll(format, shippedReport(old, next));
  });

  it('tells of every change of any two drafts', async () => {
    const law = fc.asyncProperty(generatedPair, async ([old, next]) => {
      await tellsAll(format, compare(old, next, setting()));
    });
    await fc.assert(law, { numRuns: 25 });
  });

  it('is the same whenever it is made', async () => {
    const [first, second] = [shippedReport('v28', 'v20'), shippedReport('v28', 'v20')];
    expect((await written(format, second)).equals(await written(format, first))).toBe(true);
  });

  it('is the same of a report that was read from its JSON', async () => {
    const report = shippedReport('v28', 'v20');
    const again = JSON.parse(JSON.stringify(report));
    expect((await written(format, again)).equals(await written(format, report))).toBe(true);
  });

  it('is that too of two versions of one file, which have the same words at the same place', async () => {
    const version = (first: string) =>
      draft('v1', [{ text: first, variants: { us: 'Ukraine. Trade opens. Ukraine.' } }, 'Trade opens.']);
    const link = { link: 'fixed', old: ['2'], new: ['1'], reviewer: 'A. Reader', reason: 'x' } as const;
    const next = version('Ukraine. Ukraine. Trade opens. Ukraine.');
    const report = compare(version('Ukraine.'), next, { ...setting(), decisions: [link] });
    const again = JSON.parse(JSON.stringify(report));
    expect((await written(format, again)).equals(await written(format, report))).toBe(true);
  });

  it('is that too where the wishes of one party for two points became one', async () => {
    const wish = (text: string, us: string) => ({ text, variants: { us } });
    const old = draft('a', [wish('Ports reopen.', 'Ships pass.'), wish('Trade opens.', 'Five banks pay.')]);
    const next = draft('b', [wish('Ports reopen. Trade opens.', 'Five banks pay.')]);
    const asserted = [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }] as const;
    const report = compare(old, next, { ...setting(), asserted });
    const again = JSON.parse(JSON.stringify(report));
    expect((await written(format, again)).equals(await written(format, report))).toBe(true);
  });

  it.each(LANGS)('is whole in %s', async (lang) => {
    const report = shippedReport('v28', 'v20');
    const words = await languages[lang].load();
    const text = textOf[format](
      await written(format, report, viewOf(report, { unchanged: true }, { words })),
    );
    for (const { new: points } of report.changes) for (const { ref } of points) expect(text).toContain(ref);
    expect(text).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b/);
  });

  it('lets nothing through that steers or hides', async () => {
    const text = `${HOSTILE.join(' ')} 42`;
    const report = compare(
      draft('a', [{ title: text, text, note: text, clauses: [text], variants: { us: text } }, text], {
        title: text,
      }),
      draft('b', [{ title: text, text: `${text} more`, clauses: [] }], { title: text }),
      setting(),
    );
    const bytes = await written(format, report);
    const raw = renderers[format].isBinary ? textOf[format](bytes) : bytes.toString();
    if (format === 'json') expect(JSON.parse(raw)).toEqual(JSON.parse(JSON.stringify(report)));
    else expect(invisibles(raw).filter(({ codePoint }) => codePoint !== WORD_JOINER)).toEqual([]);
    for (const dangerous of RAW[format] ?? []) expect(raw).not.toMatch(dangerous);
  });
});

/** Markdown's own defence against mentions and addresses. */
const WORD_JOINER = 0x2060;

const HOSTILE = [
  ...['\u0000\u0007\u001b[31m', '\u202e\u2066', '\u200b\ufeff', '\u2028', '\ud800', '\ufffe'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', ']]>', '&amp;', '"\'`'],
  ...[
    '```',
    '**b**',
    '[a](javascript:x)',
    '@user #1',
    '{++a++}{--b--}{>>c<<}',
    '%%{init: {}}%%',
    'click o1 call x()',
  ],
  ...['=1+1', '; =2+2', '|'],
];

/** What would be read as a sign of the medium if it stood in its text as the draft has it. */
const RAW: Partial<Record<Format, readonly RegExp[]>> = {
  markdown: [/(?<!\\)<(?:script|img)/, /(?<!\\)\*\*b/, /(?<!\\)\[a\]\(/, /@user/],
  csv: [/(?:^|,)"?[=+@]/m],
  mermaid: [/[`]|%%\{|\*\*b|<(?:script|img)|javascript:/],
};

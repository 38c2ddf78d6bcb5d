import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft, Link, Report } from '../../src/model.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { written as legible } from '../../src/render/docx/written.ts';
import { ukrainian } from '../../src/render/words/ukrainian/index.ts';
import { draft } from '../support/draft.ts';
import { generatedDraft, generatedPair } from '../support/generated.ts';
import { hostileDraft } from '../support/hostile.ts';
import { PAIRS, setting, shipped, shippedReport } from '../support/shipped.ts';
import { viewOf } from '../support/view.ts';
import { partsOf, resolved, writtenOut } from '../support/word.ts';
import { at, childrenOf, type Element, everything } from '../support/xml.ts';

const DOCUMENT = 'word/document.xml';
const isOwn = ({ style }: { style: string }) => style.startsWith('Plancmp');

async function partsFor(report: Report, view = viewOf(report)): Promise<Map<string, Element>> {
  return partsOf(await renderDocx(report, view));
}

/** The words of the drafts in what is left of a document; what is said of them is left out by style. */
function draftTexts(parts: Map<string, Element>, how: 'accept' | 'reject'): string[] {
  const paragraphs = resolved(parts.get(DOCUMENT), how);
  return paragraphs.filter((paragraph) => !isOwn(paragraph)).map(({ text }) => text);
}

async function checkRoundTrip(old: Draft, next: Draft, report: Report): Promise<void> {
  const parts = await partsFor(report);
  expect(draftTexts(parts, 'reject')).toEqual(writtenOut(old, report, legible));
  expect(draftTexts(parts, 'accept')).toEqual(writtenOut(next, report, legible));
  const said = (how: 'accept' | 'reject') => resolved(parts.get(DOCUMENT), how).filter(isOwn);
  expect(said('accept')).toEqual(said('reject'));
}

describe('rejecting all changes gives the old draft, accepting all the new one', () => {
  it.each(PAIRS)('%s and %s', async (a, b) => {
    await checkRoundTrip(shipped(a), shipped(b), shippedReport(a, b));
    await checkRoundTrip(shipped(b), shipped(a), compare(shipped(b), shipped(a), setting()));
  });

  it('generated drafts', async () => {
    const pairs = fc.oneof(generatedPair, fc.tuple(generatedDraft('a'), generatedDraft('b')));
    const law = fc.asyncProperty(pairs, ([a, b]) => checkRoundTrip(a, b, compare(a, b, setting())));
    await fc.assert(law, { numRuns: 60 });
  }, 60_000);

  it('whatever the drafts say', async () => {
    const law = fc.asyncProperty(hostileDraft('a'), hostileDraft('b'), (a, b) =>
      checkRoundTrip(a, b, compare(a, b, setting())),
    );
    await fc.assert(law, { numRuns: 60 });
  }, 60_000);
});

test('drafts without points make a document that says so', async () => {
  const report = compare(draft('a', []), draft('b', []), setting());
  const texts = resolved((await partsFor(report)).get(DOCUMENT), 'accept').map(({ text }) => text);
  expect(texts).toContain('No points.');
});

describe('the package', () => {
  const reports = PAIRS.map(([a, b]) => shippedReport(a, b));

  it('has a type for every part, and no relationship leads nowhere', async () => {
    const parts = await partsFor(reports[0] as Report);
    const types = childrenOf(parts.get('[Content_Types].xml'));
    const typed = types.flatMap(({ attributes: { Extension = '', PartName = '' } }) => [Extension, PartName]);
    for (const name of parts.keys()) {
      if (name === '[Content_Types].xml') continue;
      expect(typed.includes(`/${name}`) || typed.includes(name.split('.').at(-1) ?? ''), name).toBe(true);
      if (!name.endsWith('.rels')) continue;
      const base = name.replace(/_rels\/[^/]*$/, '');
      const ids = childrenOf(parts.get(name)).map(({ attributes }) => attributes.Id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of childrenOf(parts.get(name))) {
        const target = attributes.Target ?? '';
        expect(parts.has(target.startsWith('/') ? target.slice(1) : base + target), target).toBe(true);
      }
    }
    for (const [name] of parts) expect(name).toMatch(/\.(?:xml|rels)$/);
  });

  it('numbers every revision and comment once, with author and time, and anchors every comment', async () => {
    for (const report of reports) {
      const parts = await partsFor(
        report,
        viewOf(report, {}, { author: 'A. "Editor" & Co', date: '2026-02-03' }),
      );
      const all = everything(parts.get(DOCUMENT) as Element);
      const comments = childrenOf(parts.get('word/comments.xml'));
      const revisions = all.filter(({ name }) => /^w:(?:ins|del)$/.test(name));
      const ids = [...revisions, ...comments].map(({ attributes }) => attributes['w:id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of [...revisions, ...comments]) {
        expect(attributes['w:author']).toBe('A. "Editor" & Co');
        expect(attributes['w:date']).toMatch(/^2026-02-03T00:0[02]:00Z$/);
      }
      expect(comments.length).toBeGreaterThan(5);
      for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
        const anchors = all.filter((element) => element.name === name);
        expect(anchors.map(({ attributes }) => attributes['w:id'])).toEqual(
          comments.map(({ attributes }) => attributes['w:id']),
        );
      }
    }
  });

  it('has every style that its paragraphs name', async () => {
    const parts = await partsFor(reports[0] as Report);
    const defined = everything(parts.get('word/styles.xml') as Element)
      .filter(({ name }) => name === 'w:style')
      .map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(defined).size).toBe(defined.length);
    for (const part of parts.values()) {
      const named = everything(part).filter(({ name }) => /^w:(?:pStyle|basedOn|next)$/.test(name));
      for (const { attributes } of named) expect(defined).toContain(attributes['w:val']);
    }
  });
});

describe('the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('come out again, at any time and in any time zone', async () => {
    const report = shippedReport('v28', 'v20');
    const first = Buffer.from(await renderDocx(report, viewOf(report)));
    for (const tz of ['Asia/Tokyo', 'America/Los_Angeles']) {
      process.env.TZ = tz;
      const again = Buffer.from(await renderDocx(shippedReport('v28', 'v20'), viewOf(report)));
      expect(again.equals(first), tz).toBe(true);
    }
  });
});

/** The texts of the comments of a document. */
function commentTexts(parts: Map<string, Element>): string[] {
  return childrenOf(parts.get('word/comments.xml')).flatMap((comment) =>
    childrenOf(comment, 'w:p').map((paragraph) => at(paragraph, 'w:r', 'w:t')?.children.join('') ?? ''),
  );
}

describe('what it says', () => {
  const [A, B, C] = ['Ukraine holds elections within days.', 'NATO sends no troops.', 'Funds are unfrozen.'];
  const asserted: Link[] = [
    { kind: 'matched', old: [0], new: [1], score: 1 },
    { kind: 'matched', old: [1], new: [0], score: 1 },
    { kind: 'removed', old: [2], new: [] },
  ];
  const moved = compare(draft('a', [A, `${B} None at all.`, C]), draft('b', [`${B} None at all.`, A]), {
    ...setting(),
    asserted,
  });

  it('of a move, where it went and where it came from', async () => {
    const texts = commentTexts(await partsFor(moved));
    expect(texts).toContain('Went to point 2 of b.');
    expect(texts).toContain('Came from point 1 of a.');
  });

  it('in the language of the report, with the drafts as they are', async () => {
    const view = viewOf(moved, {}, { words: ukrainian });
    const parts = await partsFor(moved, view);
    expect(commentTexts(parts)).toContain('Куди перейшло: b, пункт 2.');
    expect(draftTexts(parts, 'accept')).toEqual([`1.\t${B} None at all.`, `2.\t${A}`]);
  });

  it('before each point: numbers, what became of it, its title, standing and evidence', async () => {
    const paragraphs = resolved((await partsFor(shippedReport('v28', 'v20'))).get(DOCUMENT), 'accept');
    const labels = paragraphs.filter(({ style }) => style === 'PlancmpLabel').map(({ text }) => text);
    expect(labels).toContain('6 → 4: Armed forces · reworded · Limits on the armed forces');
    expect(labels.find((text) => text.startsWith('19 → 12'))).toContain('open in v20');
    expect(labels.find((text) => text.startsWith('22 → 15'))).toContain('v20 from a summary');
    const gaps = paragraphs.filter(({ style }) => style === 'PlancmpGap').map(({ text }) => text);
    expect(gaps).toContain('5c: label kept, text deleted in v20');
  });

  it('of signals beside the words', async () => {
    const texts = commentTexts(await partsFor(shippedReport('v28', 'v20')));
    expect(texts).toContain('quantity: 600,000 → 800,000 personnel (plus 200,000, plus a third)');
  });

  it('under a filter both drafts whole, and that the filter limits the numbers alone', async () => {
    const report = shippedReport('v28', 'v20');
    const parts = await partsFor(report, viewOf(report, { points: ['6'] }));
    expect(draftTexts(parts, 'accept')).toEqual(writtenOut(shipped('v20'), report));
    const said = resolved(parts.get(DOCUMENT), 'accept').map(({ text }) => text);
    expect(said.filter((text) => text.startsWith('The filter limits'))).toHaveLength(1);
    expect(said.some((text) => text.includes('not shown'))).toBe(false);
    expect(said.filter((text) => text.includes('600,000 → 800,000'))).toHaveLength(1);
    expect(said.some((text) => text.includes('50 per cent of profits → none'))).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft, Link, Report } from '../../src/model.ts';
import { renderCritic } from '../../src/render/critic/index.ts';
import { written as legible } from '../../src/render/docx/written.ts';
import { ukrainian } from '../../src/render/words/ukrainian/index.ts';
import { normalise } from '../../src/text/tokens.ts';
import { criticParagraphs as paragraphs, resolvedCritic as resolved } from '../support/critic.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { generatedDraft, generatedPair } from '../support/generated.ts';
import { hostile } from '../support/hostile.ts';
import { PAIRS, setting, shipped, shippedReport } from '../support/shipped.ts';
import { viewOf } from '../support/view.ts';
import { writtenOut } from '../support/word.ts';

function checkRoundTrip(old: Draft, next: Draft, report: Report): void {
  const text = renderCritic(report, viewOf(report));
  const wanted = (side: Draft) => writtenOut(side, report, legible).map(normalise);
  expect(paragraphs(resolved(text, 'reject'))).toEqual(wanted(old));
  expect(paragraphs(resolved(text, 'accept'))).toEqual(wanted(next));
}

describe('rejecting all changes gives the old draft, accepting all the new one', () => {
  it.each(PAIRS)('%s and %s', (a, b) => {
    checkRoundTrip(shipped(a), shipped(b), shippedReport(a, b));
    checkRoundTrip(shipped(b), shipped(a), compare(shipped(b), shipped(a), setting()));
  });

  it('generated drafts', () => {
    const pairs = fc.oneof(generatedPair, fc.tuple(generatedDraft('a'), generatedDraft('b')));
    const law = fc.property(pairs, ([a, b]) => checkRoundTrip(a, b, compare(a, b, setting())));
    fc.assert(law, { numRuns: 100 });
  });

  it('whatever the drafts say', () => {
    const mark = fc.constantFrom(
      ...'{++ ++} {-- --} {~~ ~> ~~} {>> <<} {== ==} {+ + } - = -- ++ \\ \\{ {{ }} 1. 2) > # word word'.split(
        ' ',
      ),
    );
    const marks = fc.array(mark, { minLength: 1, maxLength: 12 });
    const text = fc.oneof(
      hostile,
      marks.map((parts) => parts.join(' ')),
      marks.map((parts) => parts.join('')),
    );
    const sketch: fc.Arbitrary<Sketch> = fc.record({
      title: text,
      text,
      note: text,
      clauses: fc.array(text, { maxLength: 2 }),
      variants: fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true }),
    });
    const anyDraft = (id: string) => fc.array(sketch, { maxLength: 4 }).map((points) => draft(id, points));
    const revised = fc.tuple(text, text, text).map(([a, b, c]) => {
      const [old, next] = [
        `Both keep these words ${a} and ${b} these`,
        `Both keep these words ${c} and ${b} these`,
      ];
      return [draft('a', [old]), draft('b', [next])] as const;
    });
    const pairs = fc.oneof(fc.tuple(anyDraft('a'), anyDraft('b')), revised);
    const law = fc.property(pairs, ([a, b]) => checkRoundTrip(a, b, compare(a, b, setting())));
    fc.assert(law, { numRuns: 150 });
  });
});

describe('what it writes', () => {
  const [A, B] = ['Ukraine holds elections within days.', 'Russia returns all exchanged prisoners.'];
  const body = (old: readonly (string | Sketch)[], next: readonly (string | Sketch)[], asserted: Link[]) => {
    const report = compare(draft('a', old), draft('b', next), { ...setting(), asserted });
    const text = renderCritic(report, viewOf(report));
    return text
      .split(/(?<![-+])\n\n/)
      .filter((block) => !/^[#>]/.test(block) && block.trim() !== '')
      .map((block) => block.trim());
  };

  it('marks words in place', () => {
    const links: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 1 }];
    expect(body([{ ref: '6', text: A }], [{ ref: '4', text: A.replace('days', 'hours') }], links)).toEqual([
      '{~~6\\.~>4\\.~~} Ukraine holds elections within {~~days~>hours~~}.',
    ]);
  });

  it('marks a replacement whose old words hold what ends its first half for some readers as two changes', () => {
    const links: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 1 }];
    expect(body([A.replace('days', '> days')], [A.replace('days', 'hours')], links)).toEqual([
      '1\\. Ukraine holds elections within {--\\> days--}{++hours++}.',
    ]);
  });

  it('keeps a joiner of Persian as it is beside a changed word', () => {
    const links: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 1 }];
    const [text] = body(['شورا می\u200cخواهد سه روز'], ['شورا نمی\u200cخواهد سه روز'], links);
    expect(text).toBe('1\\. شورا {~~می\u200cخواهد~>نمی\u200cخواهد~~} سه روز');
  });

  it('marks the end of a paragraph that is merged into another', () => {
    const links: Link[] = [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }];
    const [text] = body([A, B], [`${A} ${B}`], links);
    expect(text).toBe(`1\\. ${A}{--\n\n--}{~~2\\. ~> ~~}${B}`);
  });

  it('says where what moved went and came from', () => {
    const links: Link[] = [
      { kind: 'matched', old: [0], new: [1], score: 1 },
      { kind: 'matched', old: [1], new: [0], score: 1 },
    ];
    expect(body([A, `${B} And more.`], [`${B} And more.`, A], links)).toEqual([
      `{--1\\. ${A}--}{>>Went to point 2 of b.<<}`,
      `{~~2\\.~>1\\.~~} ${B} And more.`,
      `{++2\\. ${A}++}{>>Came from point 1 of a.<<}`,
    ]);
  });
});

test('a filter hides nothing of the drafts, and says so', () => {
  const report = shippedReport('v28', 'v20');
  const text = renderCritic(report, viewOf(report, { kinds: ['added'] }, { words: ukrainian }));
  expect(paragraphs(resolved(text, 'accept'))).toEqual(
    writtenOut(shipped('v20'), report, (part) => part, ukrainian).map(normalise),
  );
  expect(text).toContain('> Фільтр обмежує лише перелік чисел.');
  expect(text).toMatch(/зв’яз\p{L}+ визначено вручну\n$/u);
});

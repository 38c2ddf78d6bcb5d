import { refsOf } from '../../compare/decisions.ts';
import type { Finding } from '../../model.ts';
import { defineCheck } from '../check.ts';
import { type Comparison, concerned, placed } from './comparison.ts';
import { isCovered, newErrata } from './errata.ts';
import { changed, draftText } from './examples.ts';

const limit = (number: string) => `number: 1\ntext: The armed forces are limited to ${number}.`;
const BEFORE = draftText([limit('60,000')], 'published: true\n');
const SILENT = draftText([limit('600,000')], 'published: true\n');
const errata = (rest: string) =>
  `published: true\nerrata:\n  - { date: 2025-12-24, reason: A nought was lost${rest} }\n`;

/** An error: others cite these words. New errata cover changes; those that were there covered earlier ones. */
export const publishedTextChanged = defineCheck({
  rule: 'published-text-changed',
  level: 'error',
  about: 'The words of a published draft change only together with a new entry of its errata.',
  example: changed(BEFORE, SILENT, draftText([limit('600,000')], errata(''))),
  mirror: 'itself',
  find: (comparison: Comparison) =>
    comparison.old.draft.published
      ? placed(comparison)
          .filter(({ change }) => change.kind !== 'unchanged')
          .map(({ change, place }) => ({ place, words: concerned(change, comparison), kind: change.kind }))
          .filter(({ words }) => !isCovered(words, comparison))
          .map(({ place, words, kind }) => [place, { ...words, kind }])
      : [],
});

/** An error: what others cite does not become a draft again. */
export const publishedWithdrawn = defineCheck({
  rule: 'published-withdrawn',
  level: 'error',
  about: 'A draft that was published stays published.',
  example: changed(BEFORE, draftText([limit('60,000')])),
  mirror: { none: 'To publish a draft is what editors do with it when it is done.' },
  find: ({ old, new: next }: Comparison) =>
    old.draft.published && !next.draft.published ? [[next.at(['published']), { draft: next.draft.id }]] : [],
});

/** An error: an entry that names nothing covers nothing. Those of the base named points as they were then. */
export const erratumPointUnknown = defineCheck({
  rule: 'erratum-point-unknown',
  level: 'error',
  about:
    'Every point and clause that a new entry of errata names is in the draft, before or after the correction.',
  example: changed(
    BEFORE,
    draftText([limit('60,000')], errata(', points: [2]')),
    draftText([limit('600,000')], errata(', points: [1]')),
  ),
  mirror: { none: 'The entries of the base are no concern of the change.' },
  find: (comparison: Comparison) => {
    const { old, new: next } = comparison;
    const known = new Set([...refsOf(old.draft).all, ...refsOf(next.draft).all]);
    return newErrata(comparison).flatMap((erratum) =>
      (erratum.points ?? []).flatMap((ref, k) =>
        known.has(ref) ? [] : [[next.at(['points', k], erratum), { draft: next.draft.id, ref }] as const],
      ),
    );
  },
});

/** Rules about the text itself: how well it is known, and what it is listed under, is said about it. */
const OF_TEXT: ReadonlySet<Finding['rule']> = new Set([
  'point-removed',
  'point-added',
  'point-reworded',
  'point-moved',
  'standing-changed',
  'quantity-changed',
  'duty-changed',
  'negation-changed',
  'party-changed',
  'condition-changed',
  'and-or-changed',
  'scope-changed',
]);

/** A finding about the text of a draft that was published at the base is an error, unless an erratum covers it. */
export function graver(finding: Finding, comparison: Comparison): Finding {
  const isOfText = OF_TEXT.has(finding.rule) && 'newWords' in finding;
  if (!comparison.old.draft.published || !isOfText || isCovered(finding, comparison)) return finding;
  return { ...finding, level: 'error' };
}

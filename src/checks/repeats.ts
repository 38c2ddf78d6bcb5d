import type { Clause, Point } from '../model.ts';
import { normalise } from '../text/tokens.ts';
import { defineCheck, parts, repeats } from './check.ts';
import { draftOf, fileOf } from './examples.ts';

/** Labels are what clauses are called by, as in `10b`. */
export const clauseDuplicate = defineCheck({
  rule: 'clause-duplicate',
  level: 'error',
  about: 'Each label stands once among the clauses of a point or variant.',
  example: {
    flagged: fileOf(
      'v1',
      draftOf(
        'v1',
        'number: 1\ntext: "Within a week:"\nclauses:\n  - { label: a, text: fire ceases; }\n  - { label: a, text: ports reopen. }',
      ),
    ),
    clean: fileOf(
      'v1',
      draftOf(
        'v1',
        'number: 1\ntext: "Within a week:"\nclauses:\n  - { label: a, text: fire ceases; }\n  - { label: b, text: ports reopen. }',
      ),
    ),
  },
  find: ({ draft, at }) =>
    parts(draft).flatMap(({ point, owner, clauses }) => {
      const labelled = [...clauses, ...('gaps' in owner ? owner.gaps : [])];
      return repeats(labelled, ({ ref }) => ref).map(({ first, again }) => [
        at(['label'], again),
        { label: labelOf(again.ref, point.ref), point: point.ref, firstLine: first.line },
      ]);
    }),
});

/** Variants are paired by party, so that two of one party cannot be told apart. */
export const variantDuplicate = defineCheck({
  rule: 'variant-duplicate',
  level: 'error',
  about: 'Each party has at most one variant of a point.',
  example: {
    flagged: fileOf(
      'v1',
      draftOf(
        'v1',
        'number: 1\ntext: ""\nvariants:\n  - { party: ukraine, text: Ports reopen. }\n  - { party: ukraine, text: Ports reopen within a week. }',
      ),
    ),
    clean: fileOf(
      'v1',
      draftOf(
        'v1',
        'number: 1\ntext: ""\nvariants:\n  - { party: ukraine, text: Ports reopen. }\n  - { party: us, text: Ports reopen within a week. }',
      ),
    ),
  },
  find: ({ draft, at }) =>
    draft.points.flatMap((point) =>
      repeats(point.variants, ({ party }) => party).map(({ first, again }) => [
        at(['party'], again),
        { party: again.party, point: point.ref, firstLine: first.line },
      ]),
    ),
});

/** A warning: the second name changes nothing. */
export const themeDuplicate = defineCheck({
  rule: 'theme-duplicate',
  level: 'warning',
  about: 'A point names each theme once.',
  example: {
    flagged: fileOf('v1', draftOf('v1', '{ number: 1, text: Fire ceases., themes: [nato, nato] }')),
    clean: fileOf('v1', draftOf('v1', '{ number: 1, text: Fire ceases., themes: [nato] }')),
  },
  find: ({ draft, at }) =>
    draft.points.flatMap((point) => {
      const themes = point.themes.map((theme, index) => ({ theme, index }));
      return repeats(themes, ({ theme }) => theme).map(({ again }) => [
        at(['themes', again.index], point),
        { theme: again.theme, point: point.ref },
      ]);
    }),
});

/** Two points with the same words: one was copied and not changed. */
export const textDuplicate = defineCheck({
  rule: 'text-duplicate',
  level: 'error',
  about: 'No two points of a draft have the same words.',
  example: {
    flagged: fileOf(
      'v1',
      draftOf('v1', '{ number: 1, text: Fire ceases. }', '{ number: 2, text: Fire ceases. }'),
    ),
    clean: fileOf(
      'v1',
      draftOf('v1', '{ number: 1, text: Fire ceases. }', '{ number: 2, text: Ports reopen. }'),
    ),
  },
  find: ({ draft }) => {
    const worded = draft.points
      .map((point) => ({ point, words: wholeWording(point) }))
      .filter(({ words }) => words !== '');
    return repeats(worded, ({ words }) => words).map(({ first, again }) => [
      again.point,
      { ref: again.point.ref, first: first.point.ref, firstLine: first.point.line },
    ]);
  },
});

/** Lead, clauses and variants of a point as one text, without case and white space. */
function wholeWording(point: Point): string {
  const clauses = (list: readonly Clause[]) => list.map(({ text }) => text);
  const variants = point.variants.flatMap((variant) => [variant.text, ...clauses(variant.clauses)]);
  return normalise([point.text, ...clauses(point.clauses), ...variants].join(' ')).toLowerCase();
}

function labelOf(ref: string, point: string): string {
  return ref.slice(point.length).replace(/^\./, '');
}

import { passage } from '../compare/wording.ts';
import type { Point } from '../model.ts';
import { normalise } from '../text/tokens.ts';
import { defineCheck, parts } from './check.ts';

/** A warning: what nobody can look up cannot be checked. A point that is marked as unverified says so itself. */
export const sourceMissing = defineCheck({
  rule: 'source-missing',
  level: 'warning',
  about:
    'A point that says that it is verified cites a source, and so does every point of a draft that lists sources.',
  example: {
    flagged: { 'drafts/v1.yaml': sourced('    evidence: seen\n') },
    clean: { 'drafts/v1.yaml': sourced('    evidence: seen\n    sources: [gazette]\n') },
  },
  find: ({ draft }) =>
    draft.points
      .filter((point) => point.evidence !== 'unverified' && !citesSource(point))
      .filter(({ evidence }) => evidence !== undefined || draft.sources.length > 0)
      .map((point) => {
        const { ref, evidence } = point;
        return [point, { ref, ...(evidence === undefined ? {} : { evidence }), words: wordsOf(point) }];
      }),
});

/** A note, for the editor who can close it and the reader who should know. */
export const unverifiedPoint = defineCheck({
  rule: 'unverified-point',
  level: 'note',
  about: 'No point, clause or variant is marked as unverified.',
  example: {
    flagged: { 'drafts/v1.yaml': sourced('    sources: [gazette]\n    evidence: unverified\n') },
    clean: { 'drafts/v1.yaml': sourced('    sources: [gazette]\n    evidence: summary\n') },
  },
  find: ({ draft }) =>
    parts(draft).flatMap(({ point, owner, clauses }) => {
      const ref = 'party' in owner ? `${point.ref} (${owner.party})` : point.ref;
      const whole = 'party' in owner ? normalise(owner.text) : wordsOf(point);
      return [
        { at: owner, evidence: owner.evidence, ref, words: whole },
        ...clauses.map((clause) => ({ at: clause, ...clause, words: normalise(clause.text) })),
      ].flatMap(({ at, evidence, ref, words }) =>
        evidence === 'unverified' ? [[at, { ref, words }] as const] : [],
      );
    }),
});

/** A point is sourced where it, one of its clauses or one of its variants is. */
function citesSource(point: Point): boolean {
  return [point, ...point.variants]
    .flatMap((owner) => [owner, ...owner.clauses])
    .some(({ sources }) => sources.length > 0);
}

function wordsOf(point: Point): string {
  return passage(point).parts.join(' ');
}

function sourced(lines: string): string {
  return `id: v1
title: Draft 1
date: 2025-11-20
sources:
  gazette: { outlet: The Gazette }
points:
  - number: 1
    text: Elections are held within 100 days.
${lines}`;
}

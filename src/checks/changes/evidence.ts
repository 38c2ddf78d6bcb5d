import type { Change, Clause, Concerned, Evidence, Place, Point, Variant } from '../../model.ts';
import { defineCheck } from '../check.ts';
import {
  type Comparison,
  concerned,
  concernedClauses,
  concernedVariant,
  partyOf,
  placed,
} from './comparison.ts';
import { changed, draftText } from './examples.ts';

const known = (evidence: string, sources: string) =>
  draftText(
    [`number: 1\ntext: Elections are held within 100 days.\nevidence: ${evidence}\nsources: [${sources}]`],
    'sources:\n  axios: { outlet: Axios }\n  gazette: { outlet: The Gazette }\n',
  );

/** A warning: words are seen somewhere, and where has to be said. */
export const evidenceRaised = defineCheck({
  rule: 'evidence-raised',
  level: 'warning',
  about: 'What is said to be better verified than at the base cites a source that it did not cite there.',
  example: changed(known('summary', 'axios'), known('seen', 'axios'), known('seen', 'axios, gazette')),
  mirror: { rule: 'evidence-lowered' },
  find: (comparison: Comparison) =>
    reverified(comparison)
      .filter(({ from, to, isResourced }) => rank(to) > rank(from) && !isResourced)
      .map(({ place, words, from, to }) => [place, { ...words, from, to }]),
});

/** A note: it needs no source to know less. */
export const evidenceLowered = defineCheck({
  rule: 'evidence-lowered',
  level: 'note',
  about: 'A text is said to be less well verified than at the base.',
  example: changed(known('seen', 'axios'), known('partial', 'axios')),
  mirror: { rule: 'evidence-raised' },
  find: (comparison: Comparison) =>
    reverified(comparison)
      .filter(({ from, to }) => rank(to) < rank(from))
      .map(({ place, words, from, to }) => [place, { ...words, from, to }]),
});

/** A text whose evidence differs. */
interface Reverified {
  readonly place: Place;
  readonly words: Concerned;
  readonly from: Evidence | null;
  readonly to: Evidence | null;
  /** Whether it cites a source that the old one did not. */
  readonly isResourced: boolean;
}

/** Weakest first. A text that says nothing of itself is taken for better than one that is marked as unverified. */
const RANKS = ['unverified', null, 'partial', 'summary', 'seen'] as const;

function rank(evidence: Evidence | null): number {
  return RANKS.indexOf(evidence);
}

/** Points, clauses and variants that have one counterpart; what was merged or split is another text. */
function reverified(comparison: Comparison): Reverified[] {
  return placed(comparison).flatMap(({ change, place }) => {
    const [old, next] = [only(change.old), only(change.new)];
    if (!old || !next) return [];
    const of = (pair: Pair, at: Place, words: Concerned) => differing(pair, [old, next], at, words);
    return [
      ...of({ old, new: next, owners: [] }, place, concerned(change, comparison)),
      ...clausePairs(change, old, next).flatMap(([a, b]) =>
        of(
          { old: a, new: b, owners: [old, next] },
          b,
          concernedClauses({ old: [a], new: [b] }, change, comparison),
        ),
      ),
      ...variantPairs(old, next).flatMap(([a, b]) =>
        of(
          { old: a, new: b, owners: [old, next] },
          b,
          concernedVariant({ old: a, new: b }, change, comparison, partyOf(b.party, comparison.report)),
        ),
      ),
    ];
  });
}

type Cited = Pick<Clause, 'evidence' | 'sources'>;

interface Pair {
  readonly old: Cited;
  readonly new: Cited;
  /** The points that it belongs to, and whose evidence it has where it says none; empty for points themselves. */
  readonly owners: readonly [Point, Point] | readonly [];
}

/** What says nothing of its own on either side is told with its point. */
function differing(
  { old, new: next, owners }: Pair,
  points: readonly [Point, Point],
  place: Place,
  words: Concerned,
): Reverified[] {
  if (owners.length > 0 && !old.evidence && !next.evidence) return [];
  const [from, to] = [
    old.evidence ?? owners[0]?.evidence ?? null,
    next.evidence ?? owners[1]?.evidence ?? null,
  ];
  if (from === to) return [];
  const cited = new Set([...old.sources, ...points[0].sources]);
  const isResourced = [...next.sources, ...points[1].sources].some((source) => !cited.has(source));
  return [{ place, words, from, to, isResourced }];
}

/** Clauses one by one: on unchanged words in their order, else as they were linked. */
function clausePairs(change: Change<Point>, old: Point, next: Point): (readonly [Clause, Clause])[] {
  const linked = 'clauses' in change ? change.clauses : undefined;
  if (!linked)
    return next.clauses.flatMap((clause, k) => {
      const before = old.clauses[k];
      return before ? [[before, clause] as const] : [];
    });
  return linked.flatMap((clause) => {
    const [a, b] = [only(clause.old), only(clause.new)];
    return a && b ? [[a, b] as const] : [];
  });
}

function variantPairs(old: Point, next: Point): (readonly [Variant, Variant])[] {
  return next.variants.flatMap((variant) => {
    const before = old.variants.find(({ party }) => party === variant.party);
    return before ? [[before, variant] as const] : [];
  });
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

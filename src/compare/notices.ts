import type { Clause, Draft, Evidence, Notice, Point, Variant } from '../model.ts';

/** What limits the meaning of a comparison of the two drafts' words, those of the old draft first. */
export function notices(old: Draft, next: Draft): Notice[] {
  return [...pairNotices(old, next), ...[old, next].flatMap(draftNotices)];
}

function pairNotices(old: Draft, next: Draft): Notice[] {
  const found: Notice[] = [];
  if (old.date > next.date) found.push({ kind: 'dates', old: old.id, new: next.id });
  const [a, b] = [old.language, next.language].map((tag) => tag?.split('-')[0]?.toLowerCase());
  if (a && b && a !== b) found.push({ kind: 'language', old: a, new: b });
  return found;
}

function draftNotices(draft: Draft): Notice[] {
  const found: Notice[] = [];
  const { id, wording, basis } = draft;
  if (wording === 'restated' || wording === 'translated') found.push({ kind: 'wording', draft: id, wording });
  if (basis === 'oral' || basis === 'report') found.push({ kind: 'basis', draft: id, basis });
  const unpublished = [...draft.gaps, ...draft.points.flatMap((point) => point.gaps)].filter(
    (gap) => gap.reason === 'unpublished',
  );
  if (!draft.complete || unpublished.length > 0)
    found.push({ kind: 'incomplete', draft: id, unpublished: unpublished.map((gap) => gap.ref) });
  const told = draft.points.flatMap(evidenceOf);
  const refsWith = (level: Evidence) => told.flatMap(([ref, evidence]) => (evidence === level ? [ref] : []));
  const [summary, partial, unverified] = [refsWith('summary'), refsWith('partial'), refsWith('unverified')];
  if (summary.length + partial.length + unverified.length > 0)
    found.push({ kind: 'evidence', draft: id, summary, partial, unverified });
  return found;
}

/** A point's own evidence, and that of its clauses and variants where they say other than the point. */
function evidenceOf(point: Point): (readonly [string, Evidence | undefined])[] {
  const own = ({ ref, evidence }: Clause) =>
    [ref, evidence === point.evidence ? undefined : evidence] as const;
  const ofVariant = (variant: Variant) => [
    [
      `${point.ref} (${variant.party})`,
      variant.evidence === point.evidence ? undefined : variant.evidence,
    ] as const,
    ...variant.clauses.map(own),
  ];
  return [[point.ref, point.evidence], ...point.clauses.map(own), ...point.variants.flatMap(ofVariant)];
}

/** Whether a point that is absent from the draft may still exist: then it is never called removed from it. */
export function isPartlyDisclosed(draft: Pick<Draft, 'complete' | 'gaps'>): boolean {
  return !draft.complete || draft.gaps.some((gap) => gap.reason === 'unpublished');
}

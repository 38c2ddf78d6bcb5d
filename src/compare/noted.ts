import type { Clause, Draft, Noted, Point, Variant } from '../model.ts';

/** What of two drafts differs that no comparison compares; nothing where only the layout of their files does. */
export function notedChanges(old: Draft, next: Draft): Noted[] {
  const names = Object.keys(FACETS) as Noted[];
  return names.filter((name) => JSON.stringify(FACETS[name](old)) !== JSON.stringify(FACETS[name](next)));
}

const FACETS: { readonly [N in Noted]: (draft: Draft) => unknown } = {
  title: ({ title }) => title,
  date: ({ date }) => date,
  provenance: ({ language, parties, basedOn, basis, complete, wording }) => [
    [language, basedOn, basis, complete, wording],
    parties,
  ],
  sources: (draft) => [draft.sources, partsOf(draft).map(({ sources }) => sources)],
  evidence: (draft) => partsOf(draft).map(({ evidence }) => evidence),
  notes: (draft) => [
    draft.note,
    partsOf(draft).map(({ note }) => note),
    gapsOf(draft).flatMap(({ ref, note }) => (note === undefined ? [] : [ref, note])),
  ],
  'titles of points': ({ points }) => points.map(({ title }) => title),
  themes: ({ points }) => points.map(({ themes }) => themes),
  numbers: (draft) => [refsOf(draft), gapsOf(draft).map(({ ref, reason }) => [ref, reason])],
};

function partsOf({ points }: Draft): (Point | Clause | Variant)[] {
  return points.flatMap((point) => [
    point,
    ...point.clauses,
    ...point.variants.flatMap((variant) => [variant, ...variant.clauses]),
  ]);
}

function refsOf(draft: Draft): string[] {
  return partsOf(draft).flatMap((part) => ('ref' in part ? [part.ref] : []));
}

function gapsOf({ points, gaps }: Draft) {
  return [...gaps, ...points.flatMap((point) => point.gaps)];
}

import type { Draft, Gap, Link, Point } from '../model.ts';
import { agreement, wordEdits } from '../text/edits.ts';
import { wholeText } from './wording.ts';

/**
 * The provision of a draft that a ref names: a point (`10`), or a clause (`10b`) as a point of its own with the
 * point's title, themes and evidence. A point wins over a clause of the same ref. Undefined where there is none.
 */
export function findProvision(draft: Draft, ref: string): Point | undefined {
  const point = draft.points.find((candidate) => candidate.ref === ref);
  return point ?? draft.points.flatMap(clausesAsPoints).find((clause) => clause.ref === ref);
}

/** The number or label without text that a ref names: `3` of a draft that deleted its third point. */
export function findGap(draft: Draft, ref: string): Gap | undefined {
  return [...draft.gaps, ...draft.points.flatMap((point) => point.gaps)].find((gap) => gap.ref === ref);
}

/** The ref of the point that a ref names, or that has the clause it names; the ref itself where there is none. */
export function pointOf(draft: Draft, ref: string): string {
  const isIt = (point: Point) => point.ref === ref;
  const owner = draft.points.find(isIt) ?? draft.points.find((point) => clausesAsPoints(point).some(isIt));
  return owner?.ref ?? ref;
}

/** The draft with nothing but one provision. */
export function onlyProvision(draft: Draft, provision: Point): Draft {
  return { ...draft, points: [provision], gaps: [] };
}

/** The link between two provisions that a person put side by side, for two drafts of one provision each. */
export function assertedPair(old: Point, next: Point): Link {
  return {
    kind: 'matched',
    old: [0],
    new: [0],
    score: agreement(wordEdits(wholeText(old), wholeText(next)).edits),
  };
}

/** Its own clauses as points, and those of each party's variant as points with that variant and nothing else. */
function clausesAsPoints(point: Point): Point[] {
  const { standing: _, ...closed } = point;
  const own = point.clauses.map(({ label: _label, sources, ...clause }) => ({
    ...closed,
    ...clause,
    sources: sources.length > 0 ? sources : point.sources,
    ...alone,
  }));
  const wanted = point.variants.flatMap((variant) =>
    variant.clauses.map((clause) => {
      const only = { ...variant, text: '', clauses: [clause] };
      return { ...point, ref: clause.ref, text: '', ...alone, variants: [only] };
    }),
  );
  return [...own, ...wanted];
}

const alone = { clauses: [], variants: [], gaps: [] } as const;

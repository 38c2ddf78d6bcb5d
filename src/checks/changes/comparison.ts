import { passage, wholeText } from '../../compare/wording.ts';
import type {
  Change,
  Clause,
  Concerned,
  Draft,
  PartyName,
  Place,
  Point,
  Report,
  Variant,
} from '../../model.ts';
import { normalise } from '../../text/tokens.ts';
import type { Context } from '../check.ts';

/** A draft and where everything in its file stands. */
export interface Version {
  readonly draft: Draft;
  readonly at: Context['at'];
}

/** A draft beside its version at the base: what checks of changes look at. */
export interface Comparison {
  readonly report: Report;
  readonly old: Version;
  readonly new: Version;
}

/** A change of points with its title, and where it stands in the new file. */
export interface Placed {
  readonly change: Change<Point>;
  readonly place: Place;
}

/**
 * The changes of a comparison at their places in the new file: a point that is no longer there stands where the point
 * before it does, the first ones where the first point does.
 */
export function placed({ report, new: { draft, at } }: Comparison): Placed[] {
  let last: Place = draft.points[0] ?? at([]);
  return report.changes.map((change) => {
    last = change.new[0] ?? last;
    return { change, place: last };
  });
}

/** What a finding about a whole change of points says of it. */
export function concerned(change: Change<Point>, { new: { draft } }: Comparison): Concerned {
  return {
    ...named('point', change, change, draft),
    oldWords: joined(change.old.map(wordsOf)),
    newWords: joined(change.new.map(wordsOf)),
  };
}

/** A part of a point whose words are compared with a counterpart: its common text, a clause, a party's variant. */
interface Parts<P extends { readonly ref: string }> {
  readonly old: readonly P[];
  readonly new: readonly P[];
}

/** The same of clauses of a point, or of those of a party's variant. */
export function concernedClauses(
  clauses: Parts<Clause>,
  change: Change<Point>,
  { new: { draft } }: Comparison,
  party?: PartyName,
): Concerned {
  return {
    ...named('clause', clauses, change, draft, party),
    oldWords: joined(clauses.old.map(({ text }) => text)),
    newWords: joined(clauses.new.map(({ text }) => text)),
  };
}

/** The same of a party's variant; a side that has none is told with its common text, which it is compared with. */
export function concernedVariant(
  variant: { readonly old?: Variant; readonly new?: Variant },
  change: Change<Point>,
  { new: { draft } }: Comparison,
  party: PartyName,
): Concerned {
  const words = (own: Variant | undefined, points: readonly Point[]) =>
    own ? wholeText(own) : joined(points.map(wholeText));
  return {
    ...named('point', change, change, draft, party),
    oldWords: words(variant.old, change.old),
    newWords: words(variant.new, change.new),
  };
}

function named(
  of: Concerned['of'],
  { old, new: next }: Parts<{ readonly ref: string }>,
  change: Change<Point>,
  { id }: Draft,
  party?: PartyName,
): Omit<Concerned, 'oldWords' | 'newWords'> {
  const title = [...change.new, ...change.old].find((point) => point.title !== undefined)?.title;
  return {
    draft: id,
    of,
    old: old.map(({ ref }) => ref),
    new: next.map(({ ref }) => ref),
    ...(title === undefined ? {} : { title }),
    ...(party === undefined ? {} : { party }),
  };
}

/** The name of a party in a report, or its id where it has none. */
export function partyOf(id: string, { parties }: Report): PartyName {
  return parties.find((party) => party.id === id) ?? { id, name: id };
}

function wordsOf(point: Point): string {
  return passage(point).parts.join(' ');
}

function joined(texts: readonly string[]): string {
  return normalise(texts.join(' '));
}

import type { Change, Point, Side } from '../../model.ts';
import { cutIntoPieces } from '../../text/pieces.ts';
import { normalise } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';
import { strandsOf } from './strands.ts';

/** `point`: a point that is nothing but its text. `lead`: what a point has beside its clauses and variants. */
type Form = 'point' | 'lead' | 'clause' | 'variant';

/** A text that a draft has in one place: what a crossing starts from and leads to. */
export interface Host {
  /** The point or clause that it is, or is a part of. */
  readonly ref: string;
  readonly form: Form;
  /** Whether the ref names just this text; that of a lead or a variant names its point. */
  readonly named: boolean;
  /** Which change of the report compares it. */
  readonly link: number;
  /** Which of the points of that change it goes with; see `strandsOf`. */
  readonly strand: number;
  /** Its place in its draft. */
  readonly at: number;
  /** How many sentences it is cut into; one where it is not cut. */
  readonly pieces: number;
}

/** A host's whole text, or one of the several sentences that it is cut into. */
export interface Unit extends Reading {
  readonly host: Host;
  readonly text: string;
  readonly extent: 'whole' | 'piece';
  /** The place of a piece in its host; 0 of a whole. */
  readonly at: number;
}

export interface UnitPair {
  readonly old: Unit;
  readonly new: Unit;
}

type Text = Pick<Host, 'ref' | 'form' | 'named'> & { readonly text: string };

function textsOf(point: Point): Text[] {
  const alone = point.clauses.length === 0 && point.variants.length === 0;
  const clauses = (list: Point['clauses'], form: Form) =>
    list.map(({ ref, text }) => ({ ref, form, named: true, text }));
  return [
    { ref: point.ref, form: alone ? 'point' : 'lead', named: alone, text: point.text },
    ...clauses(point.clauses, 'clause'),
    ...point.variants.flatMap((variant): Text[] => [
      { ref: point.ref, form: 'variant', named: false, text: variant.text },
      ...clauses(variant.clauses, 'variant'),
    ]),
  ];
}

type Read = (text: string) => Reading;

function unitsOf(text: string, host: Omit<Host, 'pieces'>, cut: boolean, read: Read): Unit[] {
  if (text === '') return [];
  const pieces = cut ? cutIntoPieces(text) : [text];
  const parts = pieces.map(read);
  const owner = { ...host, pieces: pieces.length };
  const whole: Unit = { host: owner, text, extent: 'whole', at: 0, ...joined(parts) };
  if (pieces.length < 2) return [whole];
  const piece = ({ key, ids }: Reading, at: number): Unit => {
    return { host: owner, text: pieces[at] as string, extent: 'piece', at, key, ids };
  };
  return [whole, ...parts.map(piece)];
}

/** The reading of a text from those of its pieces. */
function joined(parts: readonly Reading[]): Reading {
  const [only] = parts;
  if (only && parts.length === 1) return { key: only.key, ids: only.ids };
  return {
    key: parts.map(({ key }) => key).join(' '),
    ids: [...new Set(parts.flatMap(({ ids }) => ids))],
  };
}

/**
 * All units of one side of the changes, in the order of its draft. Points that did not change are not cut: their
 * sentences correspond to themselves.
 */
export function units(
  changes: readonly Change<Point>[],
  side: Side,
  points: readonly Point[],
  read: Read,
): Unit[] {
  const links = new Map<Point, number>();
  const strands = new Map<Point, number>();
  for (const [link, change] of changes.entries()) {
    for (const point of change[side]) links.set(point, link);
    for (const [point, strand] of strandsOf(change, read)) strands.set(point, strand);
  }
  let at = 0;
  return points.flatMap((point) => {
    const link = links.get(point) ?? Number.NaN;
    const strand = strands.get(point) ?? 0;
    const kind = changes[link]?.kind;
    const cut = kind !== 'unchanged' && kind !== 'moved';
    return textsOf(point).flatMap(({ text, ...host }) =>
      unitsOf(normalise(text), { ...host, link, strand, at: at++ }, cut, read),
    );
  });
}

/** Whether nothing smaller of its host is a unit. */
export function isAtom({ extent, host }: Unit): boolean {
  return extent === 'piece' || host.pieces < 2;
}

/** Whether neither of the two is a piece of something. */
export function isWholes({ old, new: next }: UnitPair): boolean {
  return old.extent === 'whole' && next.extent === 'whole';
}

/**
 * Whether the change that compares both hosts says how they correspond. Where a clause stands against a point without
 * clauses, or against what a party wants, their wordings are compared as a whole and nothing says which is which; among
 * regrouped points only the clauses are compared one by one.
 */
export function isCompared(a: Host, b: Host): boolean {
  const apart = (x: Host, y: Host) => x.form === 'clause' && (y.form === 'point' || y.form === 'variant');
  const together = a.strand === b.strand || (a.form === 'clause' && b.form === 'clause');
  return a.link === b.link && together && !apart(a, b) && !apart(b, a);
}

/** Whether a correspondence of two units adds to what the changes say. Among points that go together it takes two wholes. */
export function isNews(a: Unit, b: Unit): boolean {
  if (isCompared(a.host, b.host)) return false;
  const together = a.host.link === b.host.link && a.host.strand === b.host.strand;
  return !together || isWholes({ old: a, new: b });
}

import type { Clause, Draft, Erratum, Gap, Place, Point, Source, Variant } from '../../model.ts';
import { sha256 } from '../../text/sha256.ts';
import type { At, Path } from '../at.ts';
import type { Valid } from '../valid.ts';
import type { RawClause, RawDraft, RawPoint, RawVariant } from './raw-draft.ts';

/** A draft that can be compared, and where everything in its file stands. */
export interface DraftFile {
  readonly draft: Draft;
  readonly at: At;
  /** The text of the file, without a byte order mark. */
  readonly text: string;
}

/** The draft that the plain value of a file tells. */
export function draftFile({ raw, at, text }: Valid<RawDraft>, bytes: Uint8Array, file: string): DraftFile {
  const digest = `sha256:${sha256(bytes)}`;
  return { draft: draftOf(raw, at, file, digest), at, text };
}

function draftOf(raw: RawDraft, at: At, file: string, digest: string): Draft {
  const { basedOn, sources, points, errata, ...head } = raw;
  const numbered = points.map((point, index) => ({
    point,
    ref: String(point.number),
    path: ['points', index],
  }));
  return {
    parties: [],
    complete: true,
    ...head,
    ...(basedOn ? { basedOn } : {}),
    ...(errata
      ? { errata: errata.map((erratum, index) => buildErratum(erratum, at(['errata', index]))) }
      : {}),
    sources: Object.entries(sources ?? {}).map(
      ([key, source]) => ({ seen: true, ...source, key }) satisfies Source,
    ),
    file,
    digest,
    points: numbered
      .filter(({ point }) => !isGap(point))
      .map(({ point, ref, path }) => buildPoint(point, ref, path, at)),
    gaps: numbered
      .filter(({ point }) => isGap(point))
      .map(({ point, ref, path }) => buildGap(point, ref, at(path))),
  };
}

function buildErratum({ points, ...rest }: NonNullable<RawDraft['errata']>[number], place: Place): Erratum {
  return { ...place, ...rest, ...(points ? { points: points.map(String) } : {}) };
}

function buildPoint(raw: RawPoint, ref: string, path: Path, at: At): Point {
  const { number, deleted, unpublished, clauses, variants, ...rest } = raw;
  const parts = clauseParts(clauses, ref, [...path, 'clauses'], at);
  return {
    ...at(path),
    themes: [],
    sources: [],
    ...rest,
    ref,
    text: raw.text ?? '',
    ...parts,
    variants: (variants ?? []).map((variant, index) =>
      buildVariant(variant, ref, [...path, 'variants', index], at),
    ),
  };
}

function buildVariant(raw: RawVariant, ref: string, path: Path, at: At): Variant {
  const { clauses } = clauseParts(raw.clauses, ref, [...path, 'clauses'], at);
  return { ...at(path), sources: [], ...raw, clauses };
}

/** Clauses with a text, and the labels that are kept without one. */
function clauseParts(
  raw: readonly RawClause[] = [],
  ref: string,
  path: Path,
  at: At,
): { clauses: Clause[]; gaps: Gap[] } {
  const clauses: Clause[] = [];
  const gaps: Gap[] = [];
  for (const [index, clause] of raw.entries()) {
    const place = at([...path, index]);
    const own = clauseRef(ref, clause.label);
    const { deleted, unpublished, ...rest } = clause;
    if (isGap(clause)) gaps.push(buildGap(clause, own, place));
    else clauses.push({ ...place, sources: [], ...rest, text: clause.text ?? '', ref: own });
  }
  return { clauses, gaps };
}

/** `10` and `b` make `10b`; a dot keeps a label that is no letter apart, so that `4.1` and `2` make `4.1.2`. */
function clauseRef(number: string, label: string): string {
  return /^\p{L}/u.test(label) ? number + label : `${number}.${label}`;
}

function isGap(raw: RawPoint | RawClause): boolean {
  return raw.deleted === true || raw.unpublished === true;
}

function buildGap(raw: RawPoint | RawClause, ref: string, place: Place): Gap {
  const note = raw.note === undefined ? {} : { note: raw.note };
  return { ...place, ref, reason: raw.deleted ? 'deleted' : 'unpublished', ...note };
}

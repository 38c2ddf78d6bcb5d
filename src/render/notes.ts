import type { Point, ReportSide } from '../model.ts';
import { byPlace } from '../text/places.ts';
import type { Edition } from './edition.ts';
import { partyName } from './names.ts';

/** What a draft's file tells readers, and what of: `v28, point 6`, `v20, 12a, Ukraine`. */
export interface Note {
  readonly of: string;
  readonly note: string;
}

/** The notes of a point and its parts, each with its place. */
export function notesOf(point: Point, { id }: ReportSide, report: Edition): Note[] {
  const whole = report.words.headings.pointOf(id, point.ref);
  const parts = [
    { of: whole, note: point.note },
    ...[...point.clauses, ...point.gaps]
      .sort(byPlace)
      .map(({ ref, note }) => ({ of: `${id}, ${ref}`, note })),
    ...point.variants.flatMap((variant) => {
      const party = partyName(variant.party, report);
      return [
        { of: `${whole}, ${party}`, note: variant.note },
        ...variant.clauses.map(({ ref, note }) => ({ of: `${id}, ${ref}, ${party}`, note })),
      ];
    }),
  ];
  return parts.flatMap(({ of, note = '' }) => (note.trim() === '' ? [] : [{ of, note: note.trim() }]));
}

import type { Evidence, Point, ReportSide } from '../../model.ts';
import type { Spoken } from '../edition.ts';
import { partyName } from '../names.ts';
import { inOrder } from './order.ts';
import type { Sheet } from './sheet.ts';

/** Evidence below `seen` in words; nothing where the words were seen, or the file does not say. */
export function limits({ evidence }: { readonly evidence?: Evidence }, { words }: Spoken): string[] {
  return evidence === undefined || evidence === 'seen' ? [] : [words.notices.evidence[evidence]];
}

/** Which texts of a change are not known word for word, by draft: `v20: known from a summary`. */
export function limitsOf(points: readonly Point[], side: ReportSide, report: Spoken): string[] {
  const words = points.flatMap((point) =>
    limits(point, report).map((limit) =>
      points.length > 1 ? `${side.id} ${point.ref} ${limit}` : `${side.id} ${limit}`,
    ),
  );
  return [...new Set(words)];
}

/** What a draft's file tells readers of a point and its parts, each with its number. */
export function notesOf(
  point: Point,
  side: ReportSide,
  { report, say }: Sheet,
): { name: string; note: string }[] {
  const parts = [
    { name: say.point(point.ref), note: point.note },
    ...inOrder([...point.clauses, ...point.gaps]).map(({ ref, note }) => ({ name: ref, note })),
    ...point.variants.flatMap((variant) => {
      const party = partyName(variant.party, report);
      return [
        { name: `${say.point(point.ref)}, ${party}`, note: variant.note },
        ...variant.clauses.map(({ ref, note }) => ({ name: `${ref}, ${party}`, note })),
      ];
    }),
  ];
  return parts.flatMap(({ name, note }) => (note ? [{ name: `${side.id}, ${name}`, note }] : []));
}

import type { BlockContent } from 'mdast';
import type { Clause, Gap, Place, Point, ReportSide, Variant } from '../../model.ts';
import type { Edition, Spoken } from '../edition.ts';
import { partyName, variantName } from '../names.ts';
import { gapPhrase } from '../phrase.ts';
import { list, paragraph, quote } from './nodes.ts';
import type { Sheet } from './sheet.ts';

/** A point's own words, as they stand in its draft: lead, clauses and what the parties want. */
export function quoted(point: Point, side: ReportSide, sheet: Sheet): BlockContent[] {
  return quote([
    ...paragraph(point.text),
    ...list(clauseLines(point.clauses, point.gaps, side, sheet.report)),
    ...point.variants.flatMap((variant) => variantText(variant, side, sheet)),
  ]);
}

/** Which point of which draft, and what limits what is known of it: `v20, point 15, “Borders”, from a summary`. */
export function named(point: Point, side: ReportSide, report: Edition): string {
  const { headings, text, changes } = report.words;
  const title = point.title === undefined ? undefined : text.quoted(point.title);
  const standing = point.standing && changes.standings[point.standing];
  const facts = [headings.pointOf(side.id, point.ref), title, standing, limits(point, report)];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(', ');
}

/** Evidence below `seen` in words. */
export function limits({ evidence }: Pick<Point | Clause, 'evidence'>, { words }: Spoken): string {
  return evidence === undefined || evidence === 'seen' ? '' : words.notices.evidence[evidence];
}

/** Clauses and labels without text, in the order of the file. */
function clauseLines(
  clauses: readonly Clause[],
  gaps: readonly Gap[],
  side: ReportSide,
  report: Edition,
): string[][] {
  return inOrder([...clauses, ...gaps]).map((item) => [
    'reason' in item
      ? `${item.ref}: ${gapPhrase(item, side, report)}`
      : `${item.ref}${aside(item, report)}: ${item.text}`,
  ]);
}

function inOrder<T extends Place>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.line - b.line || a.column - b.column);
}

function variantText(variant: Variant, side: ReportSide, { report }: Sheet): BlockContent[] {
  const name = `${variantName(variant.party, report)}${aside(variant, report)}:`;
  return [...paragraph(`${name} ${variant.text}`), ...list(clauseLines(variant.clauses, [], side, report))];
}

function aside(item: Pick<Clause, 'evidence'>, report: Edition): string {
  const words = limits(item, report);
  return words === '' ? '' : ` (${words})`;
}

/** What the drafts' files tell readers of a point and its parts, each with its number. */
export function notes(point: Point, side: ReportSide, { report }: Sheet): string[][] {
  const { pointOf } = report.words.headings;
  const ofDraft = (name: string) => `${side.id}, ${name}`;
  const whole = pointOf(side.id, point.ref);
  const parts = [
    { name: whole, note: point.note },
    ...inOrder([...point.clauses, ...point.gaps]).map(({ ref, note }) => ({ name: ofDraft(ref), note })),
    ...point.variants.flatMap((variant) => {
      const party = partyName(variant.party, report);
      return [
        { name: `${whole}, ${party}`, note: variant.note },
        ...variant.clauses.map(({ ref, note }) => ({ name: ofDraft(`${ref}, ${party}`), note })),
      ];
    }),
  ];
  return parts.flatMap(({ name, note }) => (note ? [[`${name}: ${note}`]] : []));
}

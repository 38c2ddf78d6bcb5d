import type { BlockContent } from 'mdast';
import type { Clause, Gap, Place, Point, ReportSide, Variant } from '../../model.ts';
import { partyName, variantName } from '../names.ts';
import { EVIDENCE_WORDS } from '../notice.ts';
import { gapPhrase } from '../phrase.ts';
import { list, paragraph, quote } from './nodes.ts';
import type { Sheet } from './sheet.ts';

/** A point's own words, as they stand in its draft: lead, clauses and what the parties want. */
export function quoted(point: Point, side: ReportSide, sheet: Sheet): BlockContent[] {
  return quote([
    ...paragraph(point.text),
    ...list(clauseLines(point.clauses, point.gaps, side)),
    ...point.variants.flatMap((variant) => variantText(variant, side, sheet)),
  ]);
}

/** Which point of which draft, and what limits what is known of it: `v20, point 15, “Borders”, known from a summary`. */
export function named(point: Point, side: ReportSide): string {
  const title = point.title === undefined ? undefined : `“${point.title}”`;
  const facts = [`${side.id}, point ${point.ref}`, title, point.standing, limits(point)];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(', ');
}

/** Evidence below `seen` in words. */
export function limits({ evidence }: Pick<Point | Clause, 'evidence'>): string {
  return evidence === undefined || evidence === 'seen' ? '' : EVIDENCE_WORDS[evidence];
}

/** Clauses and labels without text, in the order of the file. */
function clauseLines(clauses: readonly Clause[], gaps: readonly Gap[], side: ReportSide): string[][] {
  return inOrder([...clauses, ...gaps]).map((item) => [
    'reason' in item ? `${item.ref}: ${gapPhrase(item, side)}` : `${item.ref}${aside(item)}: ${item.text}`,
  ]);
}

function inOrder<T extends Place>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.line - b.line || a.column - b.column);
}

function variantText(variant: Variant, side: ReportSide, { report }: Sheet): BlockContent[] {
  const name = `${variantName(variant.party, report.parties)}${aside(variant)}:`;
  return [...paragraph(`${name} ${variant.text}`), ...list(clauseLines(variant.clauses, [], side))];
}

function aside(item: Pick<Clause, 'evidence'>): string {
  const words = limits(item);
  return words === '' ? '' : ` (${words})`;
}

/** What the drafts' files tell readers of a point and its parts, each with its number. */
export function notes(point: Point, side: ReportSide, { report }: Sheet): string[][] {
  const parts = [
    { name: `point ${point.ref}`, note: point.note },
    ...inOrder([...point.clauses, ...point.gaps]).map(({ ref, note }) => ({ name: ref, note })),
    ...point.variants.flatMap((variant) => {
      const party = partyName(variant.party, report.parties);
      return [
        { name: `point ${point.ref}, ${party}`, note: variant.note },
        ...variant.clauses.map(({ ref, note }) => ({ name: `${ref}, ${party}`, note })),
      ];
    }),
  ];
  return parts.flatMap(({ name, note }) => (note ? [[`${side.id}, ${name}: ${note}`]] : []));
}

import type { BlockContent } from 'mdast';
import type { Clause, Gap, Point, ReportSide, Variant } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import type { Edition } from '../edition.ts';
import { limits } from '../evidence.ts';
import { variantName } from '../names.ts';
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
  const facts = [headings.pointOf(side.id, point.ref), title, standing, ...limits(point, report)];
  return facts.filter((fact) => fact !== undefined).join(', ');
}

/** Clauses and labels without text, in the order of the file. */
function clauseLines(
  clauses: readonly Clause[],
  gaps: readonly Gap[],
  side: ReportSide,
  report: Edition,
): string[][] {
  return [...clauses, ...gaps]
    .sort(byPlace)
    .map((item) => [
      'reason' in item
        ? `${item.ref}: ${gapPhrase(item, side, report)}`
        : `${item.ref}${aside(item, report)}: ${item.text}`,
    ]);
}

function variantText(variant: Variant, side: ReportSide, { report }: Sheet): BlockContent[] {
  const name = `${variantName(variant.party, report)}${aside(variant, report)}:`;
  return [...paragraph(`${name} ${variant.text}`), ...list(clauseLines(variant.clauses, [], side, report))];
}

function aside(item: Pick<Clause, 'evidence'>, report: Edition): string {
  return limits(item, report)
    .map((words) => ` (${words})`)
    .join('');
}

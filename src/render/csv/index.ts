import { stringify } from 'csv-stringify/sync';
import { append, grouped } from '../../compare/grouped.ts';
import type { Report, ThemeGroup } from '../../model.ts';
import { editionOf } from '../edition.ts';
import type { View } from '../view.ts';
import { cellsOf, columns } from './columns.ts';
import { numbersOf } from './numbers.ts';
import { type At, type Row, rowsOf } from './rows.ts';

/**
 * The report as a table (RFC 4180) for spreadsheets and data teams: a head, then a row for every change of a point, of its
 * clauses and of its variants, whatever a filter shows; the column `shown` says that. Each row is one line. No cell opens as
 * a formula, whatever the drafts say: one that would begins with an apostrophe.
 */
export function renderCsv(report: Report, view: View): string {
  const edition = editionOf(report, view);
  const besides = besidesOf(report);
  const rows = rowsOf(report).map((row) => cellsOf({ row, report: edition, view, ...besides(row) }));
  return stringify([Object.keys(columns), ...rows], {
    bom: view.bom,
    cast: { boolean: String },
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: '\r\n',
  });
}

/** What a report says of a row in other lists than that of its changes: looked through once, not for every row. */
function besidesOf({ themes, numbers }: Report): (row: Row) => Pick<At, 'theme' | 'also' | 'numbers'> {
  const [listed, also] = [new Map<number, ThemeGroup>(), new Map<number, ThemeGroup[]>()];
  for (const theme of themes) {
    for (const change of theme.changes) listed.set(change, theme);
    for (const change of theme.also) append(also, change, theme);
  }
  const ofPoint = grouped(numbers, ({ change }) => change);
  return (row) => ({
    theme: listed.get(row.index),
    also: also.get(row.index) ?? [],
    numbers: numbersOf(row, ofPoint.get(row.index) ?? []),
  });
}

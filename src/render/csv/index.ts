import { stringify } from 'csv-stringify/sync';
import type { Report } from '../../model.ts';
import { editionOf } from '../edition.ts';
import type { View } from '../view.ts';
import { cellsOf, columns } from './columns.ts';
import { rowsOf } from './rows.ts';

/**
 * The report as a table (RFC 4180) for spreadsheets and data teams: a head, then a row for every change of a point, of its
 * clauses and of its variants, whatever a filter shows; the column `shown` says that. Each row is one line. No cell opens as
 * a formula, whatever the drafts say: one that would begins with an apostrophe.
 */
export function renderCsv(report: Report, view: View): string {
  const edition = editionOf(report, view);
  const rows = rowsOf(report).map((row) => cellsOf({ row, report: edition, view }));
  return stringify([Object.keys(columns), ...rows], {
    bom: view.bom,
    cast: { boolean: String },
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: '\r\n',
  });
}

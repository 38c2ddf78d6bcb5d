import type { Report } from '../model.ts';

/** The report as it is, as `schemas/report.schema.json` describes it: every link, whatever a filter shows to people. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

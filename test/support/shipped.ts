import { compare } from '../../src/compare/compare.ts';
import type { Report } from '../../src/model.ts';
import { setting, shipped, shippedDecisions } from './library.ts';

export { setting, shipped, shippedDecisions };

/** The three pairs that the shipped drafts make. */
export const PAIRS = [
  ['v28', 'v20'],
  ['v28', 'eu28'],
  ['eu28', 'v20'],
] as const;

const reports = new Map<string, Report>();

/** The report that the command line makes of two drafts that ship. */
export function shippedReport(old: string, next: string): Report {
  const key = `${old} ${next}`;
  const report =
    reports.get(key) ??
    compare(shipped(old), shipped(next), { ...setting(), decisions: shippedDecisions(old, next) });
  reports.set(key, report);
  return report;
}

import type { Finding } from '../../../model.ts';
import { byGravity } from '../levels.ts';

/**
 * As many findings as there is room for, in characters, the gravest first, in the order in which they came. `costOf` is
 * what one takes, `costOfFile` what the first one of a file takes besides.
 */
export function fitting(
  findings: readonly Finding[],
  room: number,
  costOf: (finding: Finding) => number,
  costOfFile: (file: string) => number,
): Finding[] {
  const kept = new Set<Finding>();
  const files = new Set<string>();
  let left = room;
  for (const finding of findings.toSorted(byGravity)) {
    left -= costOf(finding) + (files.has(finding.file) ? 0 : costOfFile(finding.file));
    if (left < 0) break;
    kept.add(finding);
    files.add(finding.file);
  }
  return findings.filter((finding) => kept.has(finding));
}

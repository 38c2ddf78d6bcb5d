import type { Finding } from '../../../model.ts';
import { byGravity } from '../levels.ts';

/** As many findings as there is room for, in characters, the gravest first. `costOf` is what one takes. */
export function fitting(
  findings: readonly Finding[],
  room: number,
  costOf: (finding: Finding) => number,
): readonly Finding[] {
  const kept: Finding[] = [];
  let left = room;
  for (const finding of findings.toSorted(byGravity)) {
    left -= costOf(finding);
    if (left < 0) break;
    kept.push(finding);
  }
  return kept;
}

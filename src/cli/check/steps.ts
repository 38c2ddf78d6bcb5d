import { isAcceptable, withFingerprints } from '../../checks/index.ts';
import { grouped } from '../../compare/grouped.ts';
import type { Finding } from '../../model.ts';
import { findingLine } from '../../render/finding.ts';
import { byPlace } from '../../text/places.ts';

/** Findings, each once and in order, with fingerprints where they can be accepted. */
export function identified(findings: readonly Finding[]): readonly Finding[] {
  return withFingerprints(ordered(distinct(findings)), isAcceptable);
}

/** A list of themes that cannot be read is told for itself and with each file that needs it: once is enough. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [findingLine(finding), finding])).values()];
}

/** File by file in the order in which they were checked, each from its first line to its last. */
export function ordered(findings: readonly Finding[]): readonly Finding[] {
  return [...grouped(findings, ({ file }) => file).values()].flatMap((own) => own.sort(byPlace));
}

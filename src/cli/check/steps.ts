import { isAcceptable, withFingerprints } from '../../checks/index.ts';
import { grouped } from '../../compare/grouped.ts';
import type { Finding } from '../../model.ts';
import { findingLine } from '../../render/finding.ts';
import { byGravity } from '../../render/findings/levels.ts';
import { byPlace } from '../../text/places.ts';

/** Findings, each once and in order, with fingerprints where they can be accepted. */
export function identified(findings: readonly Finding[]): readonly Finding[] {
  return withFingerprints(ordered(distinct(findings)), isAcceptable);
}

/** A list of themes that cannot be read is told for itself and with each file that needs it: once is enough. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [findingLine(finding), finding])).values()];
}

/** The findings that are no errors and are among others too: the same ones, wherever they stand in their files. */
export function repeated(findings: readonly Finding[], others: readonly Finding[]): ReadonlySet<Finding> {
  const known = new Set(withFingerprints(ordered(distinct(others))).map(({ fingerprint }) => fingerprint));
  const named = withFingerprints(findings);
  return new Set(
    findings.filter((finding, k) => finding.level !== 'error' && known.has(named[k]?.fingerprint)),
  );
}

/** File by file in the order in which they were checked, each from its first line to its last, the graver first at one place. */
export function ordered(findings: readonly Finding[]): readonly Finding[] {
  return [...grouped(findings, ({ file }) => file).values()].flatMap((own) =>
    own.sort((a, b) => byPlace(a, b) || byGravity(a, b)),
  );
}

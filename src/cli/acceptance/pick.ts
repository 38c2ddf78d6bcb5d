import type { Acceptances, Finding } from '../../model.ts';
import { findingLine } from '../../render/finding.ts';
import { nearest } from '../../text/nearest.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import type { Asked, LookedThrough } from '../check/run.ts';

/** A finding that can be named. */
export type Known = Finding & { readonly fingerprint: string };

/** The one finding that digits name, or begin the name of. */
export function pick(
  { findings, accepted }: Pick<LookedThrough, 'findings' | 'accepted'>,
  digits: string,
  asking: Asked,
): Attempt<Known> {
  const known = findings.filter((finding): finding is Known => finding.fingerprint !== undefined);
  const matching = known.filter(({ fingerprint }) => fingerprint.startsWith(digits));
  const [first] = matching;
  if (first === undefined) return problem(notFound(digits, known, accepted.entries, asking));
  if (matching.some(({ fingerprint }) => fingerprint !== first.fingerprint))
    return problem(`${digits} begins several fingerprints:`, ...matching.map(named));
  return got(first);
}

function notFound(digits: string, known: readonly Known[], entries: Acceptances, { base }: Asked): string {
  const entry = entries.find(({ fingerprint }) => fingerprint.startsWith(digits));
  if (entry) return `${digits} is accepted already (line ${entry.line}), and no finding of this run has it`;
  const near = nearest(
    digits,
    known.map(({ fingerprint }) => fingerprint.slice(0, digits.length)),
  );
  const meant = known.find(({ fingerprint }) => near !== undefined && fingerprint.startsWith(near));
  const hint = meant ? ` Did you mean ${meant.fingerprint}?` : '';
  const further = base === undefined ? ' Findings about changes are found with --base <rev> only.' : '';
  return `no finding of this run has the fingerprint ${digits}.${hint}${further}`;
}

/** A finding behind its fingerprint, as one line. */
export function named({ accepted, ...finding }: Known): string {
  return `${finding.fingerprint} ${findingLine(finding)}`;
}

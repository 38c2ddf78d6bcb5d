import type { Acceptance, Acceptances, Accepted, Finding, Looked } from '../model.ts';
import { byPlace } from '../text/places.ts';
import {
  type AcceptanceContext,
  acceptanceChecks,
  covers,
  isExpired,
  isUnmatched,
} from './acceptance-checks.ts';

/**
 * What was found, each finding marked that an entry accepts, and what is wrong with the entries. An entry counts up to its
 * last day; what makes a file useless cannot be accepted, nor can what is wrong with an entry.
 */
export function accept(
  found: readonly Finding[],
  entries: Acceptances,
  looked: Looked,
  today: string,
): Finding[] {
  const valid = entries.filter((entry) => !isExpired(entry, today));
  const findings = found.map((finding) => {
    const entry = valid.find((one) => covers(one, finding));
    return entry ? { ...finding, accepted: acceptedBy(entry) } : finding;
  });
  return [
    ...findings,
    ...acceptanceChecks.flatMap(({ run }) => run({ entries, findings, looked, today })).sort(byPlace),
  ];
}

/** The entries that a run makes needless: those that expired, and those that match nothing though they could. */
export function needless(context: AcceptanceContext): Acceptances {
  return context.entries.filter((entry) => isExpired(entry, context.today) || isUnmatched(entry, context));
}

function acceptedBy({ reason, by, date, until }: Acceptance): Accepted {
  return {
    reason,
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
    ...(until === undefined ? {} : { until }),
  };
}

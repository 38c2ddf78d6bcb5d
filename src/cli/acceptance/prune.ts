import { needless } from '../../checks/index.ts';
import { withoutAcceptances } from '../../read/index.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import { type Asked, lookThrough } from '../check/run.ts';
import type { Site } from '../site.ts';
import { writeWhole } from '../write.ts';
import { readableText } from './write.ts';

/** Removes the entries that expired, and those that match nothing though this run could have found what they accept. */
export async function pruneAccepted(site: Site, asking: Asked): Promise<Attempt<undefined>> {
  const run = await lookThrough(site, asking);
  if (!run.ok) return run;
  const { accepted, findings, looked } = run.value;
  const { entries, file } = accepted;
  const text = readableText(accepted);
  if (!text.ok) return text;
  const today = site.today();
  const gone = needless({ entries, findings, looked, today });
  if (text.value === undefined || gone.length === 0) {
    site.stdout.write(`${file}: nothing to remove\n`);
    return got(undefined);
  }
  const indices = new Set(gone.map((entry) => entries.indexOf(entry)));
  const failed = await writeWhole(site, [{ file, content: withoutAcceptances(text.value, indices) }]);
  if (failed !== undefined) return problem(failed);
  for (const { fingerprint, rule, until } of gone) {
    const why = until !== undefined && until < today ? `expired on ${until}` : 'matches nothing';
    site.stdout.write(`removed: ${fingerprint} ${rule}, ${why}\n`);
  }
  return got(undefined);
}

import { fileNameOf } from '../../checks/index.ts';
import type { Acceptance, Acceptances } from '../../model.ts';
import { findingMessage } from '../../render/finding.ts';
import { type Attempt, all, got, problem } from '../attempt.ts';
import { type Asked, lookThrough } from '../check/run.ts';
import { modelineOf, schemaFor } from '../schema-place.ts';
import type { Site } from '../site.ts';
import { type Known, named, pick } from './pick.ts';
import { readableText, writeAccepted } from './write.ts';

/** Why findings are accepted, by whom, and up to which day. */
export interface Reasoned {
  readonly reason: string;
  readonly by?: string;
  readonly until?: string;
}

/** Accepts the findings of a check that have these fingerprints, or that they begin: all of them, or none. */
export async function acceptFindings(
  site: Site,
  asking: Asked,
  fingerprints: readonly string[],
  why: Reasoned,
): Promise<Attempt<undefined>> {
  const run = await lookThrough(site, asking);
  if (!run.ok) return run;
  const { accepted } = run.value;
  const text = readableText(accepted);
  if (!text.ok) return text;
  const found = all<readonly Known[]>(fingerprints.map((digits) => pick(run.value, digits, asking)));
  if (!found.ok) return found;
  const done = found.value.map((finding) => entered(finding, why, accepted.entries, site.today()));
  const fresh = done.flatMap(({ entry }) => entry ?? []);
  if (fresh.length > 0) {
    const failed = await writeAccepted(
      site,
      accepted.file,
      text.value ?? emptyFile(site, accepted.file),
      fresh,
    );
    if (failed !== undefined) return problem(failed);
  }
  for (const { told } of done) site.stdout.write(`${told}\n`);
  return got(undefined);
}

function emptyFile(site: Site, file: string): string {
  return `${modelineOf(schemaFor(site, 'accepted', file))}# Findings that are accepted, each with its reason: plancmp accept writes them.\naccepted: []\n`;
}

/** The entry for a finding, where it says anything that is not there yet, and what became of it. */
function entered(
  finding: Known,
  why: Reasoned,
  entries: Acceptances,
  today: string,
): { readonly entry?: Acceptance; readonly told: string } {
  const { fingerprint, rule } = finding;
  const known = entries.find((entry) => entry.fingerprint === fingerprint);
  const isSame = known?.reason === why.reason && known.by === why.by && known.until === why.until;
  if (isSame) return { told: `accepted already: ${named(finding)}` };
  const draft = fileNameOf(finding);
  const entry = { fingerprint, rule, draft, says: findingMessage(finding), ...why, date: today };
  return { entry, told: `${known ? 'accepted anew' : 'accepted'}: ${named(finding)}` };
}

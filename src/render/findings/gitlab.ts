import type { Checked, Level, Rule } from '../../model.ts';
import { json } from './data.ts';
import { identified } from './identity.ts';
import { isOpen } from './levels.ts';
import { AT_ROOT, type Surroundings } from './surroundings.ts';
import { messageOf } from './told.ts';

/** GitLab has five; `critical` and `blocker` are kept for what breaks a program. */
const SEVERITIES: { readonly [L in Level]: 'info' | 'minor' | 'major' } = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};

/** A code quality report with what GitLab reads of one, and no more; what is accepted is `info` and says so. */
export function gitlabReport(
  { findings }: Checked,
  _rules: readonly Rule[] = [],
  { pathOf }: Surroundings = AT_ROOT,
): string {
  const pathTo = (file: string) => pathOf(file) ?? file;
  return json(
    identified(findings, pathTo).map(({ finding, identity }) => ({
      description: messageOf(finding),
      check_name: finding.rule,
      fingerprint: identity,
      severity: isOpen(finding) ? SEVERITIES[finding.level] : 'info',
      location: { path: pathTo(finding.file), lines: { begin: finding.line } },
    })),
  );
}

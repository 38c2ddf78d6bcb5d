import { checks, linkChecks } from '../../src/checks/index.ts';
import type { Checked, Finding } from '../../src/model.ts';
import { type FindingFormat, findingFormats } from '../../src/render/findings/index.ts';
import { failsCheck } from '../../src/render/findings/levels.ts';
import type { Surroundings } from '../../src/render/findings/surroundings.ts';

/** A finding of a theme that is not known, in any words, in `drafts/a.yaml` unless told otherwise. */
export function found(theme: string, rest: Partial<Finding> = {}): Finding {
  const place = { file: 'drafts/a.yaml', line: 3, column: 7, level: 'error' } as const;
  return { ...place, rule: 'theme-unknown', theme, known: [], ...rest } as Finding;
}

/** What a check found, of files of these findings. */
export function checkedOf(findings: readonly Finding[], rest: Partial<Checked> = {}): Checked {
  const failOn = rest.failOn ?? 'error';
  return {
    schemaVersion: 1,
    tool: { name: 'plancmp', version: '0.1.0' },
    files: [...new Set(findings.map(({ file }) => file))],
    drafts: [],
    findings,
    failOn,
    fails: findings.some((finding) => failsCheck(finding, failOn)),
    ...rest,
  };
}

/** The same in a format. */
export async function writtenAs(format: FindingFormat, checked: Checked, at?: Surroundings): Promise<string> {
  const write = await findingFormats[format].load();
  return write(checked, [...checks, ...linkChecks], at);
}

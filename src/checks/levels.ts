import type { Finding, Levels, RuleId } from '../model.ts';

/** Judged by the levels at the base, when they are made: a change of red lines could hide itself otherwise. */
const SETTLED: readonly RuleId[] = ['red-line-changed', 'red-line-removed', 'red-line-added'];

/**
 * Findings at the levels that are set for their rules, without those of rules that are off. The level that a red line gives
 * itself stays.
 */
export function withLevels(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap((finding) => {
    const level = isSettled(finding) ? undefined : levels[finding.rule];
    if (level === 'off') return [];
    return level === undefined ? [finding] : [{ ...finding, level }];
  });
}

function isSettled(finding: Finding): boolean {
  return SETTLED.includes(finding.rule) || ('redLine' in finding && finding.redLine.level !== undefined);
}

import type { FailOn, Finding, Level } from '../../model.ts';
import { interest } from './interest.ts';

/** The levels, the gravest first. */
export const LEVELS = ['error', 'warning', 'note'] as const satisfies readonly Level[];

/** Whether nobody has accepted it. */
export function isOpen({ accepted }: Finding): boolean {
  return accepted === undefined;
}

/** The findings that are not accepted, and those that are. */
export function parted(
  findings: readonly Finding[],
): readonly [open: readonly Finding[], accepted: readonly Finding[]] {
  return [findings.filter(isOpen), findings.filter((finding) => !isOpen(finding))];
}

/** Whether a finding makes a check fail: it is not accepted, and of the level `failOn` or a graver one. */
export function failsCheck(finding: Finding, failOn: FailOn): boolean {
  return isOpen(finding) && failOn !== 'never' && LEVELS.indexOf(finding.level) <= LEVELS.indexOf(failOn);
}

/**
 * Sorts findings that are not accepted before others, then the graver ones first, then what a change does to the plan before
 * what a draft is like anyway; otherwise in their own order.
 */
export function byGravity(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || interest(a) - interest(b);
}

function rank(finding: Finding): number {
  return LEVELS.indexOf(finding.level) + (isOpen(finding) ? 0 : LEVELS.length);
}

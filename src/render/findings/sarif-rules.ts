import type { ReportingDescriptor } from 'sarif';
import type { Finding, Level, Rule } from '../../model.ts';
import { ruleHelp } from './rule-help.ts';

/** The longest description that GitHub keeps, in characters. */
const LONGEST = 1_024;

/** What GitHub calls the levels where it sorts by them. */
const SEVERITIES: { readonly [L in Level]: 'error' | 'warning' | 'recommendation' } = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** Every rule that is known, whether anything breaks it or not, then those that findings name beside them. */
export function descriptors(rules: readonly Rule[], findings: readonly Finding[]): ReportingDescriptor[] {
  const known = new Set<string>(rules.map(({ rule }) => rule));
  const others = new Map(findings.map(({ rule, level }) => [rule, level]));
  const named = [...others].filter(([rule]) => !known.has(rule)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...rules.map((rule) => ({ ...descriptor(rule.rule, rule.level, rule.about), help: ruleHelp(rule) })),
    ...named.map(([rule, level]) => descriptor(rule, level, rule.replaceAll('-', ' '))),
  ];
}

function descriptor(id: string, level: Level, about: string): ReportingDescriptor {
  const text = about.slice(0, LONGEST);
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level },
    properties: {
      tags: ['drafts', ...id.split('-').slice(0, 1)],
      precision: 'very-high',
      'problem.severity': SEVERITIES[level],
    },
  };
}

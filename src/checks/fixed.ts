import type { Finding, Rule } from '../model.ts';
import { linkErrors } from './links.ts';
import { fileRules, yamlRules } from './reading-rules.ts';
import { schemaRules } from './schema-rules.ts';
import { settingsRules } from './settings-rules.ts';

const fixed: ReadonlySet<string> = new Set(
  [...fileRules, ...yamlRules, ...schemaRules, ...settingsRules, ...linkErrors]
    .filter((rule) => rule.fixed)
    .map(({ rule }) => rule),
);

/** Whether a finding says that a file is of no use as it is. */
export function isFixed({ rule }: Pick<Finding | Rule, 'rule'>): boolean {
  return fixed.has(rule);
}

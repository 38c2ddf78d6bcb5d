import type { Rule, RuleFamily, RuleId } from '../model.ts';
import { acceptanceChecks } from './acceptance-checks.ts';
import { changeChecks, checks, draftChecks, linkChecks, redLineRules } from './index.ts';
import { fileRules, yamlRules } from './reading-rules.ts';
import { schemaRules } from './schema-rules.ts';
import { settingsRules } from './settings-rules.ts';

/** Every rule that a finding can have, by family, in the order of the documentation. */
export const families: readonly RuleFamily[] = [
  { title: 'Files', rules: fileRules },
  { title: 'YAML', rules: yamlRules },
  { title: 'Schemas', rules: schemaRules },
  { title: 'Drafts', rules: checks },
  { title: 'Links', rules: linkChecks },
  { title: 'Changes', rules: [...draftChecks, ...changeChecks], sided: true },
  { title: 'Settings', rules: settingsRules },
  { title: 'Red lines', rules: redLineRules, sided: true },
  { title: 'Acceptance', rules: acceptanceChecks },
];

/** The rules of all families. */
export const rules: readonly Rule[] = families.flatMap((family) => family.rules);

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.rule, rule]));

/** The rule of an id; undefined where there is none. */
export function findRule(id: RuleId): Rule;
export function findRule(id: string): Rule | undefined;
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

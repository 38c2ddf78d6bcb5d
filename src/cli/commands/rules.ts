import { Option } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { isAcceptable } from '../../checks/index.ts';
import { families, findRule, rules } from '../../checks/rules.ts';
import type { Levels, Rule } from '../../model.ts';
import { rulesJson } from '../../render/rules-json.ts';
import { type RuleEntry, type RuleGroup, renderRule, renderRules } from '../../render/terminal/rules.ts';
import { nearest } from '../../text/nearest.ts';
import { fail } from '../attempt.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, configOf, withConfig } from '../config.ts';
import { exampleFindings } from '../example.ts';
import { EXIT } from '../exit.ts';
import { type LookOptions, withLook } from '../look.ts';
import { lookOf, show } from '../output.ts';
import { siteOf } from '../site.ts';

interface Options extends LookOptions, ConfigOptions {
  readonly format: 'terminal' | 'json';
}

/** `plancmp rules`: every rule that a finding can have, or one of them with its example. */
export const define: Define = (command, io, exit) => {
  command
    .description('Lists the rules of plancmp check, or explains one with an example that it flags.')
    .argument('[id]', 'a rule, as in number-gap')
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(['terminal', 'json'])
        .default('terminal'),
    );
  withConfig(withLook(command))
    .addHelpText('after', '\nExamples:\n  plancmp rules\n  plancmp rules number-gap\n  plancmp rules -f json')
    .action(async (id: string | undefined, options: Options) => {
      const { format, color, ascii = false, pager } = options;
      const rule = id === undefined ? undefined : findRule(id);
      if (id !== undefined && rule === undefined) return exit(fail(io, [unknownRule(id)]));
      const site = await siteOf(io, options);
      if (!site.ok) return exit(fail(io, site.problems));
      const { levels } = configOf(site.value.settings);
      const look = { ...lookOf(io, color), ascii };
      const groups = rule ? groupsOf(levels).map((group) => only(group, rule)) : groupsOf(levels);
      const text =
        format === 'json'
          ? rulesJson(groups, packageJson.version)
          : rule
            ? renderRule(entryOf(rule, levels), await exampleFindings(io, rule), look)
            : renderRules(groups, look);
      await show(io, text, pager && format === 'terminal');
      exit(EXIT.done);
    });
};

function groupsOf(levels: Levels): readonly RuleGroup[] {
  return families.map(({ title, rules: own }) => ({
    title,
    rules: own.map((rule) => entryOf(rule, levels)),
  }));
}

function only({ title, rules: own }: RuleGroup, rule: Rule): RuleGroup {
  return { title, rules: own.filter((entry) => entry.rule === rule) };
}

function entryOf(rule: Rule, levels: Levels): RuleEntry {
  const configured = levels[rule.rule];
  const entry = { rule, acceptable: isAcceptable(rule) };
  return configured === undefined || configured === rule.level ? entry : { ...entry, configured };
}

function unknownRule(id: string): string {
  const near = nearest(
    id,
    rules.map(({ rule }) => rule),
  );
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `there is no rule ${id}.${hint} plancmp rules lists all`;
}

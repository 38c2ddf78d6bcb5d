import type { Files } from '../model.ts';
import type { RuleGroup } from './terminal/rules.ts';

/** Rules as data: what cannot be written down of an example is said in words, under `made`. */
export function rulesJson(groups: readonly RuleGroup[], version: string): string {
  const rules = groups.flatMap(({ title, rules: own }) =>
    own.map(({ rule: { rule, level, about, example, mirror, fixed = false }, acceptable, configured }) => ({
      id: rule,
      family: title,
      level,
      ...(configured === undefined ? {} : { configured }),
      about,
      configurable: !fixed,
      acceptable,
      ...(mirror === undefined ? {} : { mirror }),
      example: {
        ...(example.before === undefined ? {} : { before: written(example.before) }),
        flagged: written(example.flagged),
        ...(example.cleanBefore === undefined ? {} : { cleanBefore: written(example.cleanBefore) }),
        clean: written(example.clean),
      },
    })),
  );
  const tool = { name: 'plancmp', version };
  return `${JSON.stringify({ schemaVersion: 1, tool, rules }, null, 2)}\n`;
}

function written(files: Files): Readonly<Record<string, string | { readonly made: string }>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : { made: content.words },
    ]),
  );
}

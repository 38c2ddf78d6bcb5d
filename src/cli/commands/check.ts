import { type Command, Option } from 'commander';
import { rules } from '../../checks/rules.ts';
import type { FailOn } from '../../model.ts';
import { LEVELS } from '../../render/findings/levels.ts';
import { type Attempt, fail, got } from '../attempt.ts';
import { check } from '../check/run.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, configOf, withConfig } from '../config.ts';
import { EXIT } from '../exit.ts';
import { type FindingsOutput, publishFindings, withFindingsOutput } from '../findings-output.ts';
import type { Io } from '../io.ts';
import { siteToCheck } from '../site.ts';

interface Options extends FindingsOutput, ConfigOptions {
  readonly failOn?: FailOn;
  /** False for `--no-base`, undefined where nothing is said; commander would say true of a `--no-` option alone. */
  readonly base?: string | boolean;
  readonly reports?: string;
}

/** `plancmp check`: what a reader of the files should know, one line for each finding. */
export const define: Define = (command, io, exit) => {
  withConfig(withFindingsOutput(options(command)))
    .description(
      'Checks drafts, the lists of themes and parties beside them, the files of links that a person decided and the settings, each by its own schema and by rules that no schema can say; and drafts by the red lines of the settings. With a base only what differs from it is checked, and each changed draft is compared with what it was there. plancmp rules lists the rules.',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], options: Options) => {
      const done = await run(io, names, options);
      exit(done.ok ? done.value : fail(io, done.problems));
    });
};

const EXAMPLES = `
Examples:
  plancmp check
  plancmp check drafts/v28.yaml --fail-on warning
  plancmp check --base main --reports changes
  plancmp check -f github -o findings.sarif -o gitlab=quality.json`;

function options(command: Command): Command {
  return command
    .argument('[names...]', 'files, folders, ids, or - for standard input (default: all of ./drafts)')
    .option(
      '--base <rev>',
      'compare with where HEAD left this revision (default: the base that GitHub Actions or GitLab CI names)',
    )
    .option('--no-base', 'compare with nothing, in CI too')
    .option('--reports <folder>', 'write a report of each changed draft there, as Markdown and HTML')
    .addOption(
      new Option(
        '--fail-on <level>',
        'exit with 1 from this level on (default: failOn of the settings, or error)',
      ).choices([...LEVELS, 'never']),
    );
}

async function run(io: Io, names: readonly string[], options: Options): Promise<Attempt<number>> {
  const site = await siteToCheck(io, options);
  if (!site.ok) return site;
  const { base, reports, failOn = configOf(site.value.settings).failOn ?? 'error' } = options;
  const asked = base === undefined || base === true ? {} : { base };
  const checked = await check(site.value, {
    names,
    failOn,
    ...asked,
    ...(reports === undefined ? {} : { reports }),
  });
  if (!checked.ok) return checked;
  const published = await publishFindings(io, checked.value, rules, options);
  return published.ok ? got(checked.value.fails ? EXIT.found : EXIT.done) : published;
}

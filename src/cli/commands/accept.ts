import { type Command, InvalidArgumentError, Option } from 'commander';
import { acceptFindings, type Reasoned } from '../acceptance/accept.ts';
import { pruneAccepted } from '../acceptance/prune.ts';
import { type Attempt, fail, problem } from '../attempt.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, withConfig } from '../config.ts';
import { dateArgument } from '../date-argument.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { siteOf } from '../site.ts';

interface Options extends Omit<Reasoned, 'reason'>, ConfigOptions {
  readonly reason?: string;
  readonly base?: string;
  readonly prune?: boolean;
}

/** `plancmp accept`: writes down that findings are accepted, by whom and why. */
export const define: Define = (command, io, exit) => {
  withConfig(options(command))
    .description(
      'Accepts findings of plancmp check: writes each with a reason into plancmp-accepted.yaml. They stay visible, marked, and no longer make a check fail.',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (named: readonly string[], given: Options) => {
      const done = await run(io, named, given);
      exit(done.ok ? EXIT.done : fail(io, done.problems));
    });
};

const EXAMPLES = `
Whatever has 6 to 16 digits from 0 to 9 and a to f is taken for a fingerprint;
write ./ before a file of such a name.

Examples:
  plancmp accept 3f9a0c52d1e8b764 --reason "Agreed by both sides" --base main
  plancmp accept 3f9a0c 77b1d0 --reason "As published" --until 2026-06-30
  plancmp accept --prune --base main`;

function options(command: Command): Command {
  return command
    .argument(
      '[fingerprints-and-names...]',
      'fingerprints, or how they begin; then the files, folders and ids to check (default: all of ./drafts)',
    )
    .option('--reason <text>', 'why they are accepted', textArgument)
    .option('--by <name>', 'who accepts them', textArgument)
    .option('--until <date>', 'the last day on which it counts (default: it always counts)', dateArgument)
    .option('--base <rev>', 'compare with where HEAD left this revision, as plancmp check does')
    .addOption(
      new Option('--prune', 'remove entries that expired or match nothing').conflicts([
        'reason',
        'by',
        'until',
      ]),
    );
}

async function run(
  io: Io,
  named: readonly string[],
  { prune, base, reason, config, ...given }: Options,
): Promise<Attempt<undefined>> {
  const site = await siteOf(io, config === undefined ? {} : { config });
  if (!site.ok) return site;
  const fingerprints = prune ? [] : named.map((name) => name.toLowerCase()).filter(isFingerprint);
  const names = prune ? named : named.filter((name) => !isFingerprint(name.toLowerCase()));
  const asking = { names, ...(base === undefined ? {} : { base }) };
  if (prune) return pruneAccepted(site.value, asking);
  if (fingerprints.length === 0) return problem(noFingerprint(named));
  if (reason === undefined) return problem('say why: --reason "..."');
  if (given.until !== undefined && given.until < io.today())
    return problem(`--until ${given.until} is past: today is ${io.today()}`);
  return acceptFindings(site.value, asking, [...new Set(fingerprints)], { reason, ...given });
}

function isFingerprint(name: string): boolean {
  return /^[0-9a-f]{6,16}$/.test(name);
}

function noFingerprint([first]: readonly string[]): string {
  const form = 'a fingerprint has sixteen digits, 0 to 9 and a to f; its first six will do';
  return first === undefined ? `name a finding: ${form}` : `${first} is no fingerprint: ${form}`;
}

function textArgument(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new InvalidArgumentError('It is empty.');
  return trimmed;
}

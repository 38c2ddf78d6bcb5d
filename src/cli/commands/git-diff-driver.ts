import type { Define } from '../command.ts';
import { parseCall } from '../driver/call.ts';
import { EXIT } from '../exit.ts';
import { git } from '../git/run.ts';
import type { Io } from '../io.ts';
import { COLOR_CHOICES, type ColorChoice, type Look, lookOf } from '../output.ts';

/** `plancmp git-diff-driver`: what git calls to show a draft that differs. It ends with 0 whatever happens. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Shows what became of a draft where git shows differences of files. Git calls it with path, old file, hash and mode, new file, hash and mode. What cannot be compared as a draft is shown by lines.',
    )
    .argument('[arguments...]', 'what git gives')
    .option('--color [when]', `colour: ${COLOR_CHOICES.join(', ')} (default: as git does)`)
    .allowUnknownOption()
    .addHelpText('after', EXAMPLES)
    .action(async (given: readonly string[], { color }: { readonly color?: string | true }) => {
      io.stdout.write(await shown(io, given, color).catch(told));
      exit(EXIT.done);
    });
};

const EXAMPLES = `
In a repository:
  git config diff.plancmp.command "plancmp git-diff-driver"
  echo 'drafts/*.yaml diff=plancmp' >> .gitattributes
  git diff
  git log -p --ext-diff`;

async function shown(
  io: Io,
  given: readonly string[],
  color: string | true | undefined = 'auto',
): Promise<string> {
  const choice = color === true ? 'always' : COLOR_CHOICES.find((one) => one === color);
  // Where no choice follows the option, the first of git's arguments was taken for one.
  const call = parseCall(choice === undefined ? [String(color), ...given] : given);
  if (!call)
    return `plancmp git-diff-driver: git gives 7 or 9 arguments, or a path; these are ${given.length}\n`;
  const { differences } = await import('../driver/differences.ts');
  return differences(io, call, await lookInGit(io, choice ?? 'auto'));
}

/** Git shows colour through its pager too; what its settings say counts where nothing else is asked for. */
async function lookInGit(io: Io, color: ColorChoice): Promise<Look> {
  const asked = await git(io, 'config', '--get-colorbool', 'color.diff', String(io.stdout.isTTY));
  return lookOf({ ...io, stdout: { ...io.stdout, isTTY: asked.out.toString().trim() === 'true' } }, color);
}

/** Git dies where the program fails: a bug is told among the differences. */
function told(error: unknown): string {
  return `plancmp git-diff-driver: ${String(error)}; this is a bug, please report it\n`;
}

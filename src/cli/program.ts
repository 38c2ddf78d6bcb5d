import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { defused } from '../render/findings/log.ts';
import { visible } from '../text/safe.ts';
import type { Define } from './command.ts';
import { EXIT } from './exit.ts';
import { factsHelp } from './facts.ts';
import { HELP } from './help.ts';
import type { Io } from './io.ts';

interface Entry {
  readonly summary: string;
  /** Loaded only when the command line names it. */
  readonly load: () => Promise<{ readonly define: Define }>;
}

/** Every command, in the order of the help. */
export const commands = {
  diff: { summary: 'compare two drafts in the terminal', load: () => import('./commands/diff.ts') },
  report: { summary: 'write a report of two drafts for readers', load: () => import('./commands/report.ts') },
  log: { summary: 'list the commits that changed a draft', load: () => import('./commands/log.ts') },
  why: { summary: 'show why a point was linked as it was', load: () => import('./commands/why.ts') },
  check: {
    summary: 'check draft files and the files beside them',
    load: () => import('./commands/check.ts'),
  },
  accept: {
    summary: 'accept a finding of a check, with a reason',
    load: () => import('./commands/accept.ts'),
  },
  rules: { summary: 'list the rules of checks, or explain one', load: () => import('./commands/rules.ts') },
  new: { summary: 'make a draft file from a text', load: () => import('./commands/new.ts') },
  list: { summary: 'list the drafts that can be named by id', load: () => import('./commands/list.ts') },
  show: { summary: 'print a draft or one of its points', load: () => import('./commands/show.ts') },
  schema: { summary: 'print a JSON Schema', load: () => import('./commands/schema.ts') },
  init: { summary: 'set up a folder for drafts, git and CI', load: () => import('./commands/init.ts') },
  completion: {
    summary: 'print a script that completes commands in a shell',
    load: () => import('./commands/completion.ts'),
  },
  'git-diff-driver': {
    summary: 'show a changed draft, as git calls it',
    load: () => import('./commands/git-diff-driver.ts'),
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** Runs a command line as `main` promises, and answers its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === 'complete') {
    const { complete } = await import('./completion/complete.ts');
    return complete(argv.slice(1), io, (words) => programOf(io, words, () => {}));
  }
  let code: number = EXIT.done;
  const program = await programOf(io, argv, (result) => (code = result));
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.failed;
  }
  return code;
}

/** The tree of all commands, with the options, arguments and actions of those that the words name. */
export async function programOf(
  io: Io,
  words: readonly string[],
  exit: (code: number) => void,
): Promise<Command> {
  const program = root(io);
  for (const [name, { summary, load }] of Object.entries<Entry>(commands)) {
    const command = program.command(name).summary(summary).copyInheritedSettings(program);
    if (words.includes(name)) (await load()).define(command, io, exit);
  }
  return program;
}

function root(io: Io): Command {
  return new Command('plancmp')
    .summary('compare drafts of peace plans')
    .description(
      'Compares drafts of peace plans: which points stayed, were reworded, merged, split, moved, removed or added.',
    )
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', () => `\nExample:\n  plancmp diff v28 v20\n${factsHelp()}`)
    .configureHelp(HELP)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(told(text)),
    })
    .exitOverride()
    .showHelpAfterError('(--help after the command shows how)')
    .showSuggestionAfterError(true);
}

/** An error of the command line, which repeats what was typed: each line of the message is one, whatever the words hold. */
function told(error: string): string {
  const [message = '', ...hints] = error.trimEnd().split(/\n(?=\(Did you mean )/);
  return [message.replace(/^error: /, 'plancmp: '), ...hints]
    .map((line) => `${visible(defused(line))}\n`)
    .join('');
}

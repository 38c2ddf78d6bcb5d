import type { Command } from 'commander';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { type Line, lexed, replies, unquoted } from './bash-line.ts';
import { paths } from './files.ts';
import { type Found, NOTHING, safe } from './found.ts';
import { nameOf, type Place, placeOf } from './place.ts';
import { valuesOf } from './values.ts';

/** Makes the tree of commands, with the options and arguments of those that the words name. */
export type Tree = (words: readonly string[]) => Promise<Command>;

/**
 * `plancmp complete <shell> -- …`, which the scripts of `plancmp completion` call: prints what may stand at the cursor. Ends
 * with 0 and says nothing on standard error whatever is typed: there it would stand in the middle of a prompt.
 *
 * For zsh, fish and PowerShell it is given the words, the last as far as the cursor. The first line is the files that may
 * stand there too (`any`, `yaml`, `folders` or none), a tab and what of the word stands before each candidate; then follows a
 * line for each candidate, a tab and what it is. For bash it is given the line and COMP_WORDBREAKS, and prints COMPREPLY.
 */
export async function complete([shell, , ...words]: readonly string[], io: Io, tree: Tree): Promise<number> {
  const quiet = { ...io, stderr: { isTTY: false, write: () => {} } };
  try {
    io.stdout.write(
      shell === 'bash' ? await forBash(quiet, words, tree) : await forOthers(quiet, shell, words, tree),
    );
  } catch {
    // Nothing to put is better than a trace of a file that cannot be read between two keys.
  }
  return EXIT.done;
}

async function forBash(io: Io, [line = '', breaks]: readonly string[], tree: Tree): Promise<string> {
  const typed: Line = lexed(line, breaks);
  const { candidates, prefix, files } = await found(io, typed.words.slice(1), tree);
  const text = typed.words.at(-1) ?? '';
  const named = files === undefined ? [] : await paths(io, text.slice(prefix.length), files);
  const values = [...candidates.map(({ value }) => value), ...named].map((value) => prefix + value);
  return replies(typed, [...new Set(values)])
    .map((reply) => `${reply}\n`)
    .join('');
}

async function forOthers(
  io: Io,
  shell: string | undefined,
  given: readonly string[],
  tree: Tree,
): Promise<string> {
  // Windows PowerShell drops an empty argument: its script puts a letter before the last word.
  const last = given.at(-1) ?? '';
  const text = shell === 'powershell' ? last.slice(1) : shell === 'fish' ? unquoted(last) : last;
  const { candidates, prefix, files = '' } = await found(io, [...given.slice(0, -1), text], tree);
  const lines = [`${files}\t${prefix}`, ...candidates.map(({ value, about }) => `${value}\t${about}`)];
  return lines.map((line) => `${line}\n`).join('');
}

/** All that may stand where the words end. */
async function found(io: Io, words: readonly string[], tree: Tree): Promise<Found> {
  const place = placeOf(await tree(words.slice(0, -1)), words);
  return safe(await at(io, place));
}

async function at(io: Io, place: Place): Promise<Found> {
  switch (place.kind) {
    case 'command':
      return { candidates: commandsOf(place.command), prefix: '' };
    case 'option':
      return { candidates: optionsOf(place), prefix: '' };
    case 'value':
      return valuesOf(io, place);
    case 'nothing':
      return NOTHING;
  }
}

function commandsOf(program: Command) {
  const commands = program.createHelp().visibleCommands(program);
  return commands.map((command) => ({
    value: command.name(),
    about: command.summary() || command.description(),
  }));
}

/** The options that were not given yet, or may be given again. */
function optionsOf({ command, options }: Place) {
  const left = command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => !options.has(nameOf(option)) || Array.isArray(option.defaultValue));
  return left.map((option) => ({ value: nameOf(option), about: option.description }));
}

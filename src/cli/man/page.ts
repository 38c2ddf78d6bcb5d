import type { Argument, Command, Option } from 'commander';
import { afterHelp } from './after.ts';
import { argument, roff } from './roff.ts';

/** A page of the manual, section 1: the name of its file and its source. */
export interface Page {
  readonly file: string;
  readonly source: string;
}

/** The manual: a page for the program and one for each command, all from what `--help` is made of. */
export function manual(program: Command): readonly Page[] {
  const names = program.commands.map((command) => pageName(command));
  return [page(program, names), ...program.commands.map((command) => page(command, [pageName(program)]))];
}

function page(command: Command, others: readonly string[]): Page {
  const help = command.createHelp();
  const name = pageName(command);
  const version = command.version() ?? command.parent?.version() ?? '';
  const lines = [
    `.TH ${argument(name.toUpperCase())} 1 "" ${argument(`plancmp ${version}`)} "User Commands"`,
    '.nh',
    '.ad l',
    '.SH NAME',
    `${roff(name)} \\- ${roff(lowered(command.summary() || command.description()))}`,
    '.SH SYNOPSIS',
    '.nf',
    ...help
      .commandUsage(command)
      .split('\n')
      .map((line) => `.B ${argument(line.trim())}`),
    '.fi',
    '.SH DESCRIPTION',
    roff(command.description()),
    ...table('ARGUMENTS', help.visibleArguments(command), (one: Argument) => [
      help.argumentTerm(one),
      help.argumentDescription(one),
    ]),
    ...table('OPTIONS', help.visibleOptions(command), (one: Option) => [
      help.optionTerm(one),
      help.optionDescription(one),
    ]),
    ...table('COMMANDS', command.commands, (one) => [
      help.subcommandTerm(one),
      `${help.subcommandDescription(one)}; see ${pageName(one)}(1)`,
    ]),
    ...afterHelp(textAfter(command)),
    '.SH "SEE ALSO"',
    others.map((other) => `.BR ${roff(other)} (1)`).join(' ,\n'),
  ];
  return { file: `${name}.1`, source: `${lines.join('\n')}\n` };
}

/** As git calls its pages: `plancmp-diff`. */
function pageName(command: Command): string {
  return command.parent ? `${command.parent.name()}-${command.name()}` : command.name();
}

/** A sentence as what stands behind a name. */
function lowered(text: string): string {
  return text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '');
}

function table<T>(
  title: string,
  items: readonly T[],
  row: (item: T) => readonly [string, string],
): readonly string[] {
  if (items.length === 0) return [];
  const rows = items.map(row).flatMap(([term, about]) => ['.TP', `.B ${argument(term)}`, roff(about)]);
  return [`.SH ${title}`, ...rows];
}

/** What the help of a command says after its options. */
function textAfter(command: Command): string {
  const written: string[] = [];
  const output = command.configureOutput();
  command.configureOutput({ ...output, writeOut: (text) => written.push(text) });
  command.outputHelp();
  command.configureOutput(output);
  return written.join('').slice(command.helpInformation().length);
}

import { type Command, Option } from 'commander';
import { COLOR_CHOICES, type ColorChoice } from './output.ts';

/** How a person wants a result to look. */
export interface LookOptions {
  readonly color: ColorChoice;
  readonly ascii?: boolean;
  readonly pager: boolean;
}

/** Adds the options of all commands whose result people look at. */
export function withLook(command: Command): Command {
  return command
    .addOption(new Option('--color <when>', 'colour in the terminal').choices(COLOR_CHOICES).default('auto'))
    .option('--ascii', 'no marks beyond ASCII')
    .option('--no-pager', 'do not page the result on a terminal');
}

import { Argument } from 'commander';
import type { Define } from '../command.ts';
import { SHELLS, scripts } from '../completion/scripts/index.ts';
import { EXIT } from '../exit.ts';

/** `plancmp completion`: prints the script that completes command lines in a shell. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Prints a script that lets a shell complete commands, options and their values, drafts, themes, points and rules at a press of TAB.',
    )
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .addHelpText('after', PLACES)
    .action((shell: (typeof SHELLS)[number]) => {
      io.stdout.write(scripts[shell]);
      exit(EXIT.done);
    });
};

const PLACES = `
Where to put it:
  bash        plancmp completion bash >> ~/.bashrc
  zsh         plancmp completion zsh > ~/.zfunc/_plancmp
              with fpath+=(~/.zfunc) before compinit in ~/.zshrc
  fish        plancmp completion fish > ~/.config/fish/completions/plancmp.fish
  PowerShell  plancmp completion powershell >> $PROFILE

The script calls the plancmp that stands in PATH.

Examples:
  plancmp completion fish
  source <(plancmp completion bash)           for the shell that is open`;

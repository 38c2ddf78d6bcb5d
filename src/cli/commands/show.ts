import { Option } from 'commander';
import { renderDraft } from '../../render/terminal/draft.ts';
import { all, fail } from '../attempt.ts';
import type { Define } from '../command.ts';
import { EXIT } from '../exit.ts';
import { loadDraft, loadParties, parseOperand, provisionOf, whole } from '../library.ts';
import { COLOR_CHOICES, type ColorChoice, lookOf, show } from '../output.ts';

interface Options {
  readonly color: ColorChoice;
  readonly ascii?: boolean;
  readonly pager: boolean;
}

/** `plancmp show`: a draft, or one of its points, as text. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Prints a draft, or one of its points, with the standing of the text, its notes and sources.',
    )
    .argument('<draft>', 'an id, a file, or - for standard input; with #10 or #10b one provision of it')
    .addOption(new Option('--color <when>', 'colour in the terminal').choices(COLOR_CHOICES).default('auto'))
    .option('--ascii', 'no marks beyond ASCII')
    .option('--no-pager', 'do not page the result on a terminal')
    .addHelpText('after', '\nExamples:\n  plancmp show v20\n  plancmp show v20#12')
    .action(async (name: string, { color, ascii = false, pager }: Options) => {
      const operand = await parseOperand(io, name);
      const input = all([await loadDraft(io, operand.name), whole(await loadParties(io))]);
      if (!input.ok) return exit(fail(io, input.problems));
      const [{ draft }, parties] = input.value;
      const provision = provisionOf(draft, operand);
      if (!provision.ok) return exit(fail(io, provision.problems));
      const points = provision.value ? [provision.value] : draft.points;
      await show(io, renderDraft(draft, points, parties, { ...lookOf(io, color), ascii }), pager);
      exit(EXIT.done);
    });
};

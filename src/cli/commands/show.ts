import { renderDraft } from '../../render/terminal/draft.ts';
import { all, fail } from '../attempt.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, withConfig } from '../config.ts';
import { EXIT } from '../exit.ts';
import { DRAFT_NAMES, loadDraft, loadParties, parseOperand, provisionOf, whole } from '../library.ts';
import { type LookOptions, withLook } from '../look.ts';
import { lookOf, show } from '../output.ts';
import { siteOf } from '../site.ts';

/** `plancmp show`: a draft, or one of its points, as text. */
export const define: Define = (command, io, exit) => {
  withConfig(withLook(command))
    .description(
      'Prints a draft, or one of its points, with the standing of the text, its notes and sources.',
    )
    .argument('<draft>', `${DRAFT_NAMES}; with #10 or #10b one provision of it`)
    .addHelpText(
      'after',
      '\nExamples:\n  plancmp show v20\n  plancmp show v20#12\n  plancmp show HEAD~3:v20#12',
    )
    .action(async (name: string, options: LookOptions & ConfigOptions) => {
      const { color, ascii = false, pager } = options;
      const site = await siteOf(io, options);
      if (!site.ok) return exit(fail(io, site.problems));
      const operand = await parseOperand(io, name);
      const input = all([await loadDraft(site.value, operand.name), whole(await loadParties(site.value))]);
      if (!input.ok) return exit(fail(io, input.problems));
      const [{ draft }, parties] = input.value;
      const provision = provisionOf(draft, operand);
      if (!provision.ok) return exit(fail(io, provision.problems));
      const points = provision.value ? [provision.value] : draft.points;
      await show(io, renderDraft(draft, points, parties, { ...lookOf(io, color), ascii }), pager);
      exit(EXIT.done);
    });
};

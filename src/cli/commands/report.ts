import type { Define } from '../command.ts';
import { defineComparison } from '../comparison.ts';

/** `plancmp report`: the comparison as a document. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Writes a comparison for readers: the standing of both texts, a table of what became of every old point, then theme by theme.',
    )
    .addHelpText('after', EXAMPLES);
  defineComparison(command, io, exit, 'markdown');
};

const EXAMPLES = `
Examples:
  plancmp report v28 v20 -o changes.md
  plancmp report v28 v20 --theme territory`;

import type { Define } from '../command.ts';
import { defineComparison } from '../comparison.ts';

/** `plancmp diff`: the comparison in the terminal. */
export const define: Define = (command, io, exit) => {
  command.description(
    'Compares two drafts: which points stayed, were reworded, merged, split, moved, removed or added, by theme.',
  );
  defineComparison(command, io, exit, 'terminal');
  command.addHelpText('after', EXAMPLES);
};

const EXAMPLES = `
Signs:
  = unchanged  ↕ moved  ~ reworded  & merged
  | split  × regrouped  − removed  + added

Examples:
  plancmp diff v28 v20                        the whole comparison
  plancmp diff v28 v20 --theme nato           what became of the points on NATO
  plancmp diff v28 v20 --stat                 a line for each theme
  plancmp diff v28#10 v20#5                   two provisions side by side
  plancmp diff v28#10 v20                     what became of one point
  plancmp diff v28 mine.yaml -f json          all of it, for a program
  plancmp diff HEAD~3:v20 v20                 a version in git and now
  plancmp diff main:drafts/v20.yaml :v20      a branch's and the staged one
  plancmp diff --last-change v20              what last changed its words`;

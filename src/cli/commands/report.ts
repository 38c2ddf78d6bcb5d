import type { Define } from '../command.ts';
import { defineComparison } from '../comparison.ts';

/** `plancmp report`: the comparison as a document. */
export const define: Define = (command, io, exit) => {
  command.description(
    'Writes a comparison for readers: the standing of both texts, a table of what became of every old point, then theme by theme.',
  );
  defineComparison(command, io, exit, 'markdown');
  command.addHelpText('after', EXAMPLES);
};

const EXAMPLES = `
Examples:
  plancmp report v28 v20                      Markdown, to read or to pipe
  plancmp report v28 v20 -o changes.html      a page for the browser
  plancmp report v28 v20 -o changes.docx      tracked changes for Word
  plancmp report v28 v20 -o a.md -o a.html -o a.docx
                                              several files: all, or none
  plancmp report v28 v20 --lang uk -o changes.html
                                              told in Ukrainian
  plancmp report v28 v20 --theme territory    the points of one theme
  plancmp report v1.0:v20 v20 -o since.html   since a tag`;

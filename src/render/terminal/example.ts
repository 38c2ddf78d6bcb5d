import type { Files } from '../../model.ts';
import type { Ink } from './ink.ts';

/**
 * The files of an example, each under its name and none wrapped, since they are there to be copied. A file that reads as
 * it did among those above is only named.
 */
export function exampleLines(files: Files, above: Files, pen: Ink): string[] {
  return Object.entries(files).flatMap(([name, content]) => {
    if (content === above[name]) return [`  ${pen.text(name)} ${pen.dim('(as above)')}`];
    if (typeof content !== 'string') return [`  ${pen.text(name)} ${pen.dim(`(${content.words})`)}`];
    const lines = content.replace(/\n$/, '').split('\n');
    return [`  ${pen.text(name)}`, ...lines.map((line) => `    ${pen.text(line.replaceAll('\t', '→   '))}`)];
  });
}

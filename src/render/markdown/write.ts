import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { plain } from './nodes.ts';

/** The longest line, by markdownlint's default. */
export const WIDTH = 80;

const options: Options = {
  bullet: '-',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  handlers: { paragraph: wrappedParagraph },
  // GitHub reads $...$ as mathematics.
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** The document as Markdown, every text escaped by the rules of the place it stands in. Ends in a newline. */
export function write(tree: Nodes): string {
  return toMarkdown(tree, options);
}

/** As much of a text as fits in `room` characters once it is escaped, with an ellipsis where some is left out. */
export function clip(text: string, room: number): string {
  if (text.length <= room && escapedLength(text) <= room) return text;
  const characters = [...text.slice(0, room)];
  const part = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  let [fits, most] = [0, characters.length];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (escapedLength(part(middle)) <= room) fits = middle;
    else most = middle - 1;
  }
  return part(fits);
}

/** How many characters a text takes once it is escaped, in a table, where the most are. */
export function escapedLength(text: string): number {
  return write({ type: 'tableCell', children: [plain(text)] }).trimEnd().length;
}

/** Paragraphs are wrapped here, where lists and quotations tell how far they are indented. */
function wrappedParagraph(...[node, parent, state, info]: Parameters<Handle>): string {
  return wrap(defaultHandlers.paragraph(node, parent, state, info), WIDTH - info.lineShift);
}

function wrap(text: string, width: number): string {
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.splice(-1, 1, endOfLine(line), startOfLine(word));
  }
  return lines.join('\n');
}

/** Before a line break a lone backslash would break the line for the reader too. */
function endOfLine(line: string): string {
  return (/\\+$/.exec(line)?.[0].length ?? 0) % 2 === 1 ? `${line}\\` : line;
}

/** At the start of a line these open lists, headings, quotations and tables, or underline the line before. */
function startOfLine(word: string): string {
  return word.replace(/^[-+=#>|:]/, '\\$&').replace(/^(\d+)([.)])$/, '$1\\$2');
}

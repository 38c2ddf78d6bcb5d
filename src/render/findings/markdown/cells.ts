import type { PhrasingContent } from 'mdast';
import { link, plain } from '../../markdown/nodes.ts';
import { write } from '../../markdown/write.ts';

/** What a cell of a table holds: text of any origin, with an address where it leads somewhere. */
export type Cell = string | { readonly text: string; readonly url: string };

/** A row of a table as a line of Markdown, whatever the cells say. */
export function row(cells: readonly Cell[]): string {
  return `| ${cells.map(written).join(' | ')} |`;
}

/** The first two lines of a table. */
export function head(names: readonly string[]): readonly string[] {
  return [row(names), `| ${names.map(() => '---').join(' | ')} |`];
}

function written(cell: Cell): string {
  const node: PhrasingContent =
    typeof cell === 'string' ? plain(cell.trim() || '–') : link(cell.text, cell.url);
  return write({ type: 'tableCell', children: [node] }).trimEnd();
}

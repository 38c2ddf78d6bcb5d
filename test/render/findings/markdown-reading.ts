import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

interface Read {
  readonly tables: readonly {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** How many findings are said to be left out. */
  readonly leftOut: number;
  /** The tags of HTML, and the kinds of all nodes. */
  readonly html: readonly string[];
  readonly kinds: ReadonlySet<string>;
}

/** What GitHub reads in a summary. */
export function readMarkdown(text: string): Read {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = everyNode(root);
  const tables = nodes.filter((node): node is Table => node.type === 'table');
  return {
    tables: tables.map(({ children }) => {
      const [head = [], ...rows] = children.map((row) => row.children.map((cell) => textOf(cell)));
      return { head, rows };
    }),
    leftOut: Number(/^(\d+) more findings? left out/m.exec(text)?.[1] ?? 0),
    html: nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])),
    kinds: new Set(nodes.map(({ type }) => type)),
  };
}

function everyNode(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}

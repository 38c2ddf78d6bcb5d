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
  /** The findings: what is said, and the place and the rule below it. */
  readonly items: readonly { readonly words: string; readonly below: string }[];
  /** The headings, and the lines that unfold something. */
  readonly titles: readonly string[];
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
    items: nodes
      .filter((node) => node.type === 'listItem')
      .map((item) => {
        const [words = '', below = ''] = textOf(item, { includeHtml: true }).split('<br>');
        return { words, below: below.replace(/<\/?sub>/g, '') };
      }),
    titles: nodes.flatMap((node) => {
      if (node.type === 'heading') return textOf(node);
      return node.type === 'html' ? (/<summary>(.*)<\/summary>/.exec(node.value)?.[1] ?? []) : [];
    }),
    leftOut: Number(/^(\d+) more findings? left out/m.exec(text)?.[1] ?? 0),
    html: nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])),
    kinds: new Set(nodes.map(({ type }) => type)),
  };
}

function everyNode(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}

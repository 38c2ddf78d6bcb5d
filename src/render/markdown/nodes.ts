import type {
  AlignType,
  BlockContent,
  Blockquote,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import type { Medium } from '../medium.ts';
import { defuse, shown } from './plain.ts';

/** Text of any origin, made safe. */
export function plain(text: string): Text {
  return { type: 'text', value: defuse(shown(text)) };
}

/** The marks that GitHub renders without HTML: struck through is cut, bold is added. */
export const markdown: Medium<PhrasingContent> = {
  text: plain,
  strong,
  cut: (text) => ({ type: 'delete', children: [plain(text)] }),
  add: strong,
};

function strong(text: string): Strong {
  return { type: 'strong', children: [plain(text)] };
}

/** What a paragraph is made of: nodes, and strings that become text. */
export type Inline = string | PhrasingContent;

/** A paragraph without white space at its ends; none at all where nothing is in it. */
export function paragraph(content: Inline | readonly Inline[]): Paragraph[] {
  const nodes = [content]
    .flat()
    .map((part) => (typeof part === 'string' ? plain(part) : part))
    .filter((node) => node.type !== 'text' || node.value !== '');
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const children = nodes.filter((node) => node.type !== 'text' || node.value !== '');
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/** A tight list with a paragraph for each item; no list without items. */
export function list(items: readonly (readonly Inline[])[]): List[] {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: paragraph(item),
  }));
  return children.length > 0 ? [{ type: 'list', ordered: false, spread: false, children }] : [];
}

/** What the drafts say, set apart from what is said of it. */
export function quote(children: readonly BlockContent[]): Blockquote[] {
  return children.length > 0 ? [{ type: 'blockquote', children: [...children] }] : [];
}

/** A link; its text is what is linked, never the address. */
export function link(text: string, url: string): Link {
  return { type: 'link', url, children: [plain(text.trim())] };
}

/** A table of texts, the first row its head. An empty cell gets a dash, so that no row looks unfinished. */
export function table(rows: readonly (readonly string[])[], align: readonly AlignType[]): Table {
  const cell = (text: string) => ({
    type: 'tableCell' as const,
    children: [plain(text.trim() === '' ? '–' : text.trim())],
  });
  return {
    type: 'table',
    align: [...align],
    children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })),
  };
}

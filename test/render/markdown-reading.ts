import { lint } from 'markdownlint/sync';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { Filter } from '../../src/compare/select.ts';
import type { Report } from '../../src/model.ts';
import { renderMarkdown } from '../../src/render/markdown/index.ts';
import { viewOf } from '../support/view.ts';

/** A report as Markdown, with what a reader asked for. */
export function rendered(report: Report, filter: Partial<Filter> = {}, stat = false): string {
  return renderMarkdown(report, viewOf(report, filter, { stat }));
}

/** Markdown as GitHub reads it. */
export function read(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of a type, in order. */
export function all<T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child, type)) : [];
  return node.type === type ? [node as Extract<Nodes, { type: T }>, ...below] : below;
}

/** The texts of a table's cells, its head first. */
export function cells(table: Nodes): string[][] {
  return all(table, 'tableRow').map((row) => row.children.map((cell) => textOf(cell)));
}

/** What markdownlint's default rules say against a text. */
export function problems(text: string): string[] {
  const found = lint({ strings: { text } }).text ?? [];
  return found.map(
    (at) => `${at.ruleNames[0]} line ${at.lineNumber}: ${text.split('\n')[at.lineNumber - 1]}`,
  );
}

/** All that a reader sees, a line for each block; of a picture what stands in it. */
export function textOfMarkdown(markdown: string): string {
  const tree = read(markdown);
  const blocks = (['heading', 'paragraph', 'tableCell'] as const).flatMap((type) => all(tree, type));
  const pictures = all(tree, 'code').map(({ value }) => textOfMermaid(value));
  return [...blocks.map((block) => textOf(block)), ...pictures].join('\n');
}

/** The texts of a picture in mermaid's language, and its descriptions and comments. */
export function textOfMermaid(source: string): string {
  const parts = /"([^"\n]*)"|accTitle: (.*)|accDescr \{([^}]*)\}|^%% (.*)/gm;
  const texts = Array.from(source.matchAll(parts), (match) => match.slice(1).join(''));
  return texts.join('\n').replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

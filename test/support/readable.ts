import type { Report } from '../../src/model.ts';
import type { Format } from '../../src/render/index.ts';
import type { View } from '../../src/render/view.ts';
import { words } from '../render/html-reading.ts';
import { textOfMarkdown, textOfMermaid } from '../render/markdown-reading.ts';
import { readCsv } from './csv.ts';
import { viewOf, written } from './view.ts';
import { partsOf } from './word.ts';
import { type Element, everything, parseXml } from './xml.ts';

/** What a reader of a format reads: the marks, escapes and packing of its medium taken away. A new renderer is one line here. */
export const textOf: Record<Format, (bytes: Buffer) => string> = {
  terminal: (bytes) => bytes.toString(),
  markdown: (bytes) => textOfMarkdown(bytes.toString()),
  html: (bytes) => words(bytes.toString()),
  svg: (bytes) => textsOf(parseXml(bytes.toString()), /^(?:title|desc|text|tspan)$/).join('\n'),
  mermaid: (bytes) => textOfMermaid(bytes.toString()),
  docx: (bytes) => [...partsOf(bytes).values()].flatMap(paragraphsOf).join('\n'),
  critic: (bytes) => unescaped(bytes.toString()),
  csv: (bytes) => readCsv(bytes.toString()).flat().join('\n'),
  json: (bytes) => strings(JSON.parse(bytes.toString())).join('\n'),
};

/** Formats that show where points went by number and title, and have no room for their words. */
export const PICTURES: readonly Format[] = ['svg', 'mermaid'];

/** The same of a report. */
export async function readable(format: Format, report: Report, view: View = viewOf(report)): Promise<string> {
  return textOf[format](await written(format, report, view));
}

/** A text without the backslashes that Markdown allows before any mark of ASCII. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The words of a part of a Word file, deleted ones and comments too. */
function paragraphsOf(part: Element): string[] {
  const paragraphs = everything(part).filter(({ name }) => name === 'w:p');
  return paragraphs.map((paragraph) => textsOf(paragraph, /^w:(?:t|delText)$/).join(''));
}

function textsOf(element: Element, names: RegExp): string[] {
  const holders = everything(element).filter(({ name }) => names.test(name));
  return holders.map(({ children }) => children.filter((child) => typeof child === 'string').join(''));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

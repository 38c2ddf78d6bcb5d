import type { Report } from '../../src/model.ts';
import type { Format } from '../../src/render/index.ts';
import type { View } from '../../src/render/view.ts';
import { viewOf, written } from './view.ts';
import { partsOf } from './word.ts';
import { type Element, everything } from './xml.ts';

/** What a reader of a format reads: what it writes, without the escapes and the packing of its medium. */
export async function readable(format: Format, report: Report, view: View = viewOf(report)): Promise<string> {
  const bytes = await written(format, report, view);
  if (format === 'docx') return wordText(bytes);
  return format === 'critic' ? unescaped(bytes.toString()) : bytes.toString();
}

/** A text without the backslashes that Markdown allows before any mark of ASCII. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The words of all parts of a Word file, deleted ones and comments too, a line for each paragraph. */
function wordText(bytes: Uint8Array): string {
  const paragraphs = [...partsOf(bytes).values()].flatMap(everything).filter(({ name }) => name === 'w:p');
  return paragraphs.map(textOf).join('\n');
}

function textOf(paragraph: Element): string {
  const texts = everything(paragraph).filter(({ name }) => /^w:(?:t|delText)$/.test(name));
  return texts.map(({ children }) => children.join('')).join('');
}

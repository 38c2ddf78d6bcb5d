import type { Page } from './page.ts';
import { width } from './width.ts';
import { paragraph } from './wrap.ts';

/** Columns that the words of an entry are set in from its head. */
export const INDENT = 4;

/** A text under the head of an entry; no line where there is none. */
export function block(text: string, page: Page): string[] {
  return text === '' ? [] : [paragraph(' '.repeat(INDENT), text, INDENT, page.view.width)];
}

/** Columns from the start of a number to the text after it. */
export function columnsOf(numbers: string): number {
  return Math.max(5, width(numbers) + 2);
}

/** A text after its number, set in as far as the number takes. */
export function numbered(numbers: string, text: string, page: Page, indent = INDENT): string {
  const columns = columnsOf(numbers);
  const start = ' '.repeat(indent) + numbers + ' '.repeat(columns - width(numbers));
  return paragraph(start, text, indent + columns, page.view.width);
}

/** What is said of a text after it, in parentheses; nothing where there is nothing to say. */
export function aside(facts: readonly string[], page: Page): string {
  return facts.length > 0 ? ` ${page.dim(`(${facts.join(', ')})`)}` : '';
}

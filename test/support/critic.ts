import { normalise } from '../../src/text/tokens.ts';
import { unescaped } from './readable.ts';

/**
 * What is left of CriticMarkup where all changes are accepted, or rejected, and comments dropped, by the five marks of its
 * guide, read from left to right; it knows no backslashes.
 */
export function resolvedCritic(text: string, how: 'accept' | 'reject'): string {
  const mark =
    /\{\+\+([\s\S]*?)\+\+\}|\{--([\s\S]*?)--\}|\{~~([\s\S]*?)~>([\s\S]*?)~~\}|\{>>[\s\S]*?<<\}|\{==([\s\S]*?)==\}/g;
  return text.replace(mark, (_, added, cut, before, after, marked) => {
    const [old, next] = [cut ?? before ?? '', added ?? after ?? ''];
    return marked ?? (how === 'accept' ? next : old);
  });
}

/** The paragraphs of the drafts, unescaped by the rule of Markdown; without headings, quotations and empty ones. */
export function criticParagraphs(text: string): string[] {
  return text
    .split(/\n\n+/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^[#>]/.test(block))
    .map((block) => normalise(unescaped(block)));
}

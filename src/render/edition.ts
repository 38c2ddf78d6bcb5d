import type { Report } from '../model.ts';
import type { Words } from './words/english/index.ts';

/** A report and the words of the language that it is told in: what everything that words a report reads. */
export interface Edition extends Report {
  readonly words: Words;
}

/** The report in a language. */
export function editionOf(report: Report, { words }: { readonly words: Words }): Edition {
  return { ...report, words };
}

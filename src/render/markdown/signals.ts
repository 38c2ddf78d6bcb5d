import type { BlockContent } from 'mdast';
import { signalsTold } from '../signals.ts';
import type { Reworded } from './changes.ts';
import { list, paragraph } from './nodes.ts';
import type { Sheet } from './sheet.ts';

/** What a rewording does to meaning. */
export function signalList(change: Reworded, { report }: Sheet): BlockContent[] {
  const items = signalsTold(change, report);
  return items.length > 0
    ? [...paragraph(`${report.words.headings.signals}:`), ...list(items.map((item) => [item]))]
    : [];
}

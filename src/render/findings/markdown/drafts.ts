import { KINDS } from '../../../compare/themes.ts';
import type { CheckedDraft, Counts, Kind } from '../../../model.ts';
import { english } from '../../words/english/index.ts';
import { head, row } from './cells.ts';
import type { Lines } from './section.ts';

/** The head of the table of drafts. */
export const draftHead: Lines = head(['Draft', 'What changed', 'File']);

/** A draft that differs from its version at the base. */
export function draftRow({ id, file, change, from, counts }: CheckedDraft): string {
  const what = [
    ...(change === 'changed' && counts ? [] : [change]),
    ...(from === undefined ? [] : [`was ${from}`]),
    ...(counts ? [countsOf(counts)] : []),
  ];
  return row([id, what.join(', '), file]);
}

/** What stayed comes last: a reader of a change looks for what did not. */
const ORDER: readonly Kind[] = [...KINDS.filter((kind) => kind !== 'unchanged'), 'unchanged'];

/** What became of the points, in words that hold too where the text of one side is known in part only. */
function countsOf(counts: Counts): string {
  const { cosmetic, standing } = counts;
  const folded = cosmetic > 0 ? ` (${cosmetic} cosmetic only)` : '';
  return [
    ...ORDER.filter((kind) => counts[kind] > 0).map(
      (kind) => `${counts[kind]} ${nameOf(kind)}${kind === 'reworded' ? folded : ''}`,
    ),
    ...(standing > 0 ? [`${standing} with another standing`] : []),
  ].join(', ');
}

function nameOf(kind: Kind): string {
  if (kind === 'removed') return 'only at the base';
  return kind === 'added' ? 'only now' : english.changes.kinds[kind];
}

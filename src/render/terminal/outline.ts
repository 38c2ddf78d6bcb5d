import type { Draft, Point } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import { visible } from '../../text/safe.ts';
import { plural } from '../words/english/grammar.ts';
import { ink } from './ink.ts';
import { width } from './width.ts';
import { paragraph } from './wrap.ts';

/** Columns that are left to the words of a point at least. */
const LEAST_ROOM = 20;

/** A draft that came or went as a whole: its title, then a line for each point and each number without text. */
export function renderOutline(
  draft: Draft,
  kind: 'added' | 'removed',
  look: { readonly width: number; readonly colour: boolean },
): string {
  const pen = ink({ ...look, ascii: false });
  const what = kind === 'added' ? 'new draft' : 'deleted draft';
  const facts = `${draft.id} ${pen.dot} ${draft.date} ${pen.dot} ${plural(draft.points.length, 'point')}`;
  const head = paragraph(
    '',
    `${pen.sign(kind)} ${pen.strong(draft.title)} ${pen.dash} ${pen.sign(kind, what)} ${pen.dim(`(${facts})`)}`,
    2,
    look.width,
  );
  const places = [...draft.points, ...draft.gaps];
  const numbers = places.reduce((widest, { ref }) => Math.max(widest, width(pen.text(ref))), 0);
  const line = (ref: string, words: string) => {
    const start = `  ${pen.text(ref)}${' '.repeat(Math.max(0, numbers - width(pen.text(ref))))}  `;
    return start + pen.sign(kind, shortened(words, Math.max(LEAST_ROOM, look.width - width(start))));
  };
  const lines = places
    .toSorted(byPlace)
    .map((entry) => line(entry.ref, 'reason' in entry ? `(${entry.reason})` : wordsOf(entry)));
  return `${[head, ...lines].join('\n')}\n`;
}

/** The title of a point and its first words. */
function wordsOf({ title, text, clauses, variants }: Point): string {
  const parts = [text, ...clauses.map((clause) => clause.text), ...variants.map((variant) => variant.text)];
  const words = visible(parts.join(' ').replace(/\s+/g, ' ').trim());
  return title === undefined ? words : `${visible(title)} — ${words}`;
}

/** As much of a text as there are columns for: by whole words, or by characters where the first word is longer. */
function shortened(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  return `${fitting(text.split(' '), ' ', columns - 1) || fitting([...text], '', columns - 1)}…`;
}

/** The first of several pieces, as many as fit. */
function fitting(pieces: readonly string[], between: string, columns: number): string {
  let kept = '';
  for (const [k, piece] of pieces.entries()) {
    const longer = k === 0 ? piece : kept + between + piece;
    if (width(longer) > columns) break;
    kept = longer;
  }
  return kept;
}

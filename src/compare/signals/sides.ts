import type { Edit } from '../../model.ts';
import { words } from '../../text/tokens.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that was cut or added; what stands in one place of the comparison has one hunk number. */
interface Changed extends Span {
  readonly hunk: number;
}

/** A stretch that both texts keep; `other` is where it starts in the other text. */
interface Kept extends Span {
  readonly other: number;
}

/** One of the two texts of a comparison, as its edits divide it; stretches in the order of the text. */
export interface Side {
  readonly text: string;
  readonly changed: readonly Changed[];
  readonly kept: readonly Kept[];
}

/** Two things of one sort, of the old text and of the new one. */
export interface Both<T> {
  readonly old: T;
  readonly new: T;
}

const hasWord = /[\p{L}\p{N}%\p{Sc}]/u;

/** Both texts, spelt from their edits. What no kept word parts is one hunk. */
export function sidesOf(edits: readonly Edit[]): Both<Side> {
  const sides = { old: empty(), new: empty() };
  let hunk = 0;
  for (const { op, text } of edits) {
    if (op === 'keep' && hasWord.test(text)) hunk++;
    const places = { old: sides.old.text.length, new: sides.new.text.length };
    if (op !== 'add') append(sides.old, text, op === 'cut' ? { hunk } : { other: places.new });
    if (op !== 'cut') append(sides.new, text, op === 'add' ? { hunk } : { other: places.old });
  }
  return sides;
}

function empty(): { text: string; changed: Changed[]; kept: Kept[] } {
  return { text: '', changed: [], kept: [] };
}

function append(
  side: ReturnType<typeof empty>,
  text: string,
  as: { hunk: number } | { other: number },
): void {
  const span = { start: side.text.length, end: side.text.length + text.length };
  if ('hunk' in as) side.changed.push({ ...span, ...as });
  else side.kept.push({ ...span, ...as });
  side.text += text;
}

/** The hunks that change a word of a stretch, in order; none where all of its words are kept. */
export function hunksIn(side: Side, { start, end }: Span): number[] {
  return overlapping(side.changed, { start, end })
    .filter((run) => hasWord.test(side.text.slice(Math.max(run.start, start), Math.min(run.end, end))))
    .map((run) => run.hunk);
}

/** How many words of a side the hunks of a stretch cut or added, those of the stretch left out. */
export function otherWords(side: Side, span: Span): number {
  const hunks = hunksIn(side, span);
  const runs = side.changed.filter(({ hunk }) => hunks.includes(hunk));
  const count = ({ start, end }: Span) => words(side.text.slice(start, end)).length;
  return runs.reduce((sum, run) => sum + count(run), 0) - count(span);
}

/** Where the kept words of a stretch stand in the other text. */
export function keptIn(side: Side, { start, end }: Span): Span[] {
  return overlapping(side.kept, { start, end }).flatMap((run) => {
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
    if (!hasWord.test(side.text.slice(from, to))) return [];
    return [{ start: run.other + from - run.start, end: run.other + to - run.start }];
  });
}

/** Those of some spans in the order of a text that share a character with another one. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).end <= start) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let k = low; k < spans.length && (spans[k] as T).start < end; k++) out.push(spans[k] as T);
  return out;
}

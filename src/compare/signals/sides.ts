import type { Both, Edit } from '../../model.ts';
import type { Span } from '../../text/spans.ts';
import { words } from '../../text/tokens.ts';

/** A stretch that was cut or added; what stands in one place of the comparison has one hunk number, in rising order. */
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
  /** How many words each hunk cuts or adds, by its number; none of it where it has no word. */
  readonly hunkWords: readonly (number | undefined)[];
}

const hasWord = /[\p{L}\p{N}%&\p{Sc}]/u;

/** Both texts, spelt from their edits. What no kept word parts is one hunk. */
export function sidesOf(edits: readonly Edit[]): Both<Side> {
  const sides = { old: emptySide(), new: emptySide() };
  let hunk = 0;
  for (const { op, text } of edits) {
    if (op === 'keep' && hasWord.test(text)) hunk++;
    const ends = { old: sides.old.text.length, new: sides.new.text.length };
    if (op !== 'add') append(sides.old, text, op === 'cut' ? { hunk } : { other: ends.new });
    if (op !== 'cut') append(sides.new, text, op === 'add' ? { hunk } : { other: ends.old });
  }
  return sides;
}

function emptySide() {
  const hunkWords: (number | undefined)[] = [];
  return { text: '', changed: [] as Changed[], kept: [] as Kept[], hunkWords };
}

function append(
  side: ReturnType<typeof emptySide>,
  text: string,
  as: { hunk: number } | { other: number },
): void {
  const span = { start: side.text.length, end: side.text.length + text.length };
  if ('hunk' in as) {
    side.changed.push({ ...span, ...as });
    side.hunkWords[as.hunk] = (side.hunkWords[as.hunk] ?? 0) + words(text).length;
  } else side.kept.push({ ...span, ...as });
  side.text += text;
}

/** The hunks that change a word of a stretch, in order; none where all of its words are kept. */
export function hunksIn(side: Side, span: Span): number[] {
  const runs = overlapping(side.changed, span).filter((run) => hasWord.test(shared(side, run, span)));
  return [...new Set(runs.map((run) => run.hunk))];
}

/** How many words the hunks of a stretch cut or add beside its own. */
export function otherWords(side: Side, span: Span): number {
  const all = hunksIn(side, span).reduce((sum, hunk) => sum + (side.hunkWords[hunk] ?? 0), 0);
  return all - words(side.text.slice(span.start, span.end)).length;
}

/** The words that a hunk cuts or adds. */
export function hunkText({ text, changed }: Side, hunk: number): string {
  const runs = changed.slice(
    firstWhere(changed, (run) => run.hunk >= hunk),
    firstWhere(changed, (run) => run.hunk > hunk),
  );
  return runs.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Where the kept words of a stretch stand in the other text. */
export function keptIn(side: Side, span: Span): Span[] {
  return overlapping(side.kept, span).flatMap((run) => {
    if (!hasWord.test(shared(side, run, span))) return [];
    const shift = run.other - run.start;
    return [{ start: Math.max(run.start, span.start) + shift, end: Math.min(run.end, span.end) + shift }];
  });
}

/** Where a place of the old text is in the new one: at what follows the last words before it that are kept. */
export function placeInOther(side: Side, at: number): number {
  const run = side.kept[firstEndingAfter(side.kept, at)];
  if (run && run.start <= at) return run.other + at - run.start;
  const before = side.kept[firstEndingAfter(side.kept, at) - 1];
  return before ? before.other + before.end - before.start : 0;
}

function shared({ text }: Side, a: Span, b: Span): string {
  return text.slice(Math.max(a.start, b.start), Math.min(a.end, b.end));
}

/** Those of some spans in the order of a text that share a character with another one. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const out: T[] = [];
  for (let k = firstEndingAfter(spans, start); k < spans.length; k++) {
    const span = spans[k] as T;
    if (span.start >= end) break;
    out.push(span);
  }
  return out;
}

function firstEndingAfter(spans: readonly Span[], at: number): number {
  return firstWhere(spans, ({ end }) => end > at);
}

/** The index of the first item that something holds of, which holds of all after it. */
function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

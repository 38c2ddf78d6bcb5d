import { structuredPatch } from 'diff';

/** Lines that differ, with some that do not around them, as a unified diff has it. */
export interface Hunk {
  /** From which line on, counted from 1, and how many; where there is none, the line before. */
  readonly old: readonly [start: number, length: number];
  readonly new: readonly [start: number, length: number];
  /** Each with its mark: a space, `-`, `+`, or `\` for a remark on the line above. */
  readonly lines: readonly string[];
}

/** Lines around a difference that are shown too, as many as git shows. */
const CONTEXT = 3;

/** Myers's algorithm takes the square of what differs: from here on nothing is looked for that both sides have. */
const MAX_EDITS = 4_000;

/**
 * How two texts differ line by line. Where more than a few thousand lines do, all lines of one side stand before all of the
 * other: a diff that is no less true.
 */
export function lineDiff(old: string, next: string): readonly Hunk[] {
  if (old === next) return [];
  const patch = structuredPatch('', '', old, next, '', '', { context: CONTEXT, maxEditLength: MAX_EDITS });
  if (patch === undefined) return [replaced(old, next)];
  return patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    old: range(oldStart, oldLines),
    new: range(newStart, newLines),
    lines,
  }));
}

/** Of no lines, the place is that of the line before them. */
function range(start: number, length: number): readonly [number, number] {
  return [length === 0 ? start - 1 : start, length];
}

function replaced(old: string, next: string): Hunk {
  const sides = { old: linesOf(old), new: linesOf(next) };
  return {
    old: range(1, sides.old.length),
    new: range(1, sides.new.length),
    lines: [...marked('-', sides.old, old), ...marked('+', sides.new, next)],
  };
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function marked(mark: string, lines: readonly string[], text: string): readonly string[] {
  const isOpen = text !== '' && !text.endsWith('\n');
  return [...lines.map((line) => mark + line), ...(isOpen ? ['\\ No newline at end of file'] : [])];
}

import { prefixMaxima } from '../../text/ascending.ts';
import type { Comparison } from './comparisons.ts';
import type { Part } from './parts.ts';

/** A place in a draft: a part, and an index into its text in UTF-16 units. */
export interface At {
  readonly part: Part;
  readonly at: number;
}

/**
 * What both drafts have and a redline may show once: `length` characters of the same words, or, where that is 0, the end of
 * two paragraphs that correspond.
 */
export interface Anchor {
  readonly old: At;
  readonly new: At;
  readonly length: number;
}

/** The words that a comparison keeps, cut at the borders of paragraphs, and the paragraph ends that correspond. */
export function anchorsOf(comparison: Comparison): Anchor[] {
  const { edits } = comparison;
  const sides = { old: joined(comparison.old), new: joined(comparison.new) };
  const anchors: Anchor[] = [];
  let [from, to] = [0, 0];
  for (const { op, text } of edits) {
    if (op === 'keep') for (const anchor of kept(sides, from, to, text.length)) anchors.push(anchor);
    if (op !== 'add') from += text.length;
    if (op !== 'cut') to += text.length;
  }
  return anchors.length > 0 ? anchors : firstEnds(comparison);
}

/**
 * Where nothing is shared the first paragraphs end together, if they are of one kind: a lead is replaced by a lead, and the
 * clauses after it are added.
 */
function firstEnds({ old: [old], new: [next] }: Comparison): Anchor[] {
  if (!old || !next || old.role !== next.role) return [];
  return [{ old: endOf(old), new: endOf(next), length: 0 }];
}

function endOf(part: Part): At {
  return { part, at: part.text.length };
}

interface Stretch {
  readonly part: Part;
  /** Where it begins in the joined text. */
  readonly start: number;
}

/** Where each part that has words stands in the text of all, joined with a space. */
function joined(parts: readonly Part[]): Stretch[] {
  let start = 0;
  return parts.flatMap((part) => {
    if (part.text === '') return [];
    const stretch = { part, start };
    start += part.text.length + 1;
    return [stretch];
  });
}

function kept(
  sides: { readonly old: Stretch[]; readonly new: Stretch[] },
  from: number,
  to: number,
  length: number,
): Anchor[] {
  return sides.old.flatMap((old) =>
    sides.new.flatMap((next) => {
      const within = ({ part, start }: Stretch, origin: number) => [
        start - origin,
        start + part.text.length - origin,
      ];
      const [[a = 0, b = 0], [c = 0, d = 0]] = [within(old, from), within(next, to)];
      const [start, end] = [Math.max(0, a, c), Math.min(length, b, d)];
      if (start >= end) return [];
      return [
        {
          old: { part: old.part, at: from + start - old.start },
          new: { part: next.part, at: to + start - next.start },
          length: end - start,
        },
      ];
    }),
  );
}

/** A run of anchors by its last one. */
interface Run {
  readonly anchor: Anchor;
  readonly before: Run | undefined;
  readonly weight: number;
}

/**
 * The heaviest run of anchors that ascend in both drafts without overlapping: what is shown in place. The weight is in
 * characters; that two paragraphs correspond weighs one. O(n log n): a sweep over the old draft, with a Fenwick tree of
 * the best runs by their end in the new one.
 */
export function heaviestRun(anchors: readonly Anchor[], places: Places): Anchor[] {
  const spans = anchors.map((anchor) => spanOf(anchor, places));
  // At the same place what ends comes before what begins.
  const events = spans
    .flatMap((span) => [
      { span, at: span.old, isEnd: false },
      { span, at: span.old + span.length, isEnd: true },
    ])
    .sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd));
  const tree = prefixMaxima<Run>(places.new.size + 1, heavier);
  const runs = new Map<Span, Run>();
  let best: Run | undefined;
  for (const { span } of events) {
    const run = runs.get(span);
    if (run) tree.raise(span.new + span.length, run);
    else {
      const before = tree.best(span.new + 1);
      const made = { anchor: span.anchor, before, weight: (before?.weight ?? 0) + span.length };
      runs.set(span, made);
      if (heavier(made, best)) best = made;
    }
  }
  const chosen: Anchor[] = [];
  for (let run = best; run; run = run.before) chosen.push(run.anchor);
  return chosen.reverse();
}

function heavier(a: Run, b: Run | undefined): boolean {
  return !b || a.weight > b.weight;
}

/** Where the parts of both drafts begin, counted in characters with one more for the end of each paragraph. */
export interface Places {
  readonly old: Starts;
  readonly new: Starts;
}
interface Starts {
  readonly starts: readonly number[];
  readonly size: number;
}

export function startsOf(parts: readonly Part[]): Starts {
  let size = 0;
  const starts = parts.map(({ text }) => {
    const start = size;
    size += text.length + 1;
    return start;
  });
  return { starts, size };
}

interface Span {
  readonly anchor: Anchor;
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

function spanOf(anchor: Anchor, places: Places): Span {
  const place = ({ part, at }: At, { starts }: Starts) => (starts[part.index] ?? 0) + at;
  return {
    anchor,
    old: place(anchor.old, places.old),
    new: place(anchor.new, places.new),
    length: Math.max(1, anchor.length),
  };
}

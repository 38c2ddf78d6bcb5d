import type { Change, Point } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';
import { passage } from '../wording.ts';
import type { Reading } from './reading.ts';

/** The share of the words of two texts that both have (Dice 1945). */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const id of a) if (b.has(id)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** The partners of a point that it is likest to: one, or several that are equally like it. */
function likest(words: ReadonlySet<number>, others: readonly ReadonlySet<number>[]): number[] {
  const scores = others.map((other) => likeness(words, other));
  const most = greatest(scores);
  return scores.flatMap((score, at) => (score === most ? [at] : []));
}

/**
 * The points of a regrouped change by what became of them: a number for those that go together. Where half of point 1
 * went to point 2 and each is still there, the change compares all four points as one text, and says of no sentence
 * that it moved; here 1 goes with 1 and 2 with 2. In any other change all points go together.
 */
export function strandsOf(
  change: Change<Point>,
  read: (text: string) => Reading,
): ReadonlyMap<Point, number> {
  if (change.kind !== 'regrouped') return new Map();
  const wordsOf = (point: Point) => new Set(passage(point).parts.flatMap((part) => read(part).ids));
  const [olds, news] = [change.old.map(wordsOf), change.new.map(wordsOf)];
  const pairs = [
    ...olds.flatMap((words, from) => likest(words, news).map((to) => ({ from, to }))),
    ...news.flatMap((words, to) => likest(words, olds).map((from) => ({ from, to }))),
  ];
  const strand = [...change.old, ...change.new].map((_, at) => at);
  for (const { from, to } of pairs) {
    const [kept, joined] = [strand[from], strand[olds.length + to]];
    for (const [at, value] of strand.entries()) if (value === joined) strand[at] = kept as number;
  }
  return new Map([...change.old, ...change.new].map((point, at) => [point, strand[at] as number]));
}

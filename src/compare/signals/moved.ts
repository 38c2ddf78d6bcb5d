import type { Both, Edit } from '../../model.ts';
import { wordEdits } from '../../text/edits.ts';
import { cutIntoPieces } from '../../text/pieces.ts';
import { byStart, type Span } from '../../text/spans.ts';
import { words } from '../../text/tokens.ts';
import { keptIn, type Side, sidesOf } from './sides.ts';

/** A sentence of one text of which the edits keep no word. */
interface Sentence extends Span {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Two sentences correspond that share at least so much of their words (Dice's coefficient over sets of words). */
const LEAST = 0.6;

/** More sentences than this are not compared each with each. */
const MOST = 200;

/**
 * The edits, with those sentences compared by themselves that word edits can only cut here and add there, because one that
 * both texts keep stands between: first the edits of all the rest, then those of each. A sentence that moved and was reworded
 * has the signals of its rewording.
 */
export function apartFromMoved(edits: readonly Edit[]): (readonly Edit[])[] {
  const ends = (side: Edit['op']) => edits.some(({ op, text }) => op === side && /[.;:!?…]/.test(text));
  if (!ends('cut') || !ends('add')) return [edits];
  const sides = sidesOf(edits);
  const pairs = correspondences({ old: loneSentences(sides.old), new: loneSentences(sides.new) });
  if (pairs.length === 0) return [edits];
  const inOrder = (side: 'old' | 'new') => pairs.map((pair) => pair[side]).sort(byStart);
  const rest = without(edits, { old: inOrder('old'), new: inOrder('new') });
  return [rest, ...pairs.map((pair) => wordEdits(pair.old.text, pair.new.text).edits)];
}

function loneSentences(side: Side): Sentence[] {
  let end = 0;
  const spans = cutIntoPieces(side.text).map((text) => {
    const start = side.text.indexOf(text, end);
    end = start + text.length;
    return { start, end, text };
  });
  if (spans.length < 2) return [];
  return spans
    .filter((span) => span.start >= 0 && keptIn(side, span).length === 0)
    .slice(0, MOST)
    .map((span) => ({ ...span, words: new Set(words(span.text)) }));
}

/** The likest first, then in the order of the texts; each sentence in one pair at most. */
function correspondences({ old, new: next }: Both<readonly Sentence[]>): Both<Sentence>[] {
  const likely = old
    .flatMap((a) => next.map((b) => ({ old: a, new: b, share: shared(a.words, b.words) })))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<Sentence>();
  return likely.filter((pair) => {
    const isFree = !taken.has(pair.old) && !taken.has(pair.new);
    if (isFree) taken.add(pair.old).add(pair.new);
    return isFree;
  });
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** The edits without stretches that they cut or add. */
function without(edits: readonly Edit[], stretches: Both<readonly Span[]>): Edit[] {
  const at = { old: 0, new: 0 };
  return edits.map(({ op, text }) => {
    const side = op === 'add' ? 'new' : 'old';
    const left = op === 'keep' ? text : outside(text, at[side], stretches[side]);
    if (op !== 'add') at.old += text.length;
    if (op !== 'cut') at.new += text.length;
    return { op, text: left };
  });
}

/** Taken out, not blanked: patterns look back over white space, which in a long run takes quadratic time. */
function outside(text: string, from: number, stretches: readonly Span[]): string {
  return stretches.reduceRight((left, { start, end }) => {
    const [a, b] = [Math.max(0, start - from), Math.min(text.length, end - from)];
    return a < b ? left.slice(0, a) + left.slice(b) : left;
  }, text);
}

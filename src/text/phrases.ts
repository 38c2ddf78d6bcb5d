import { append, joined, newLength, oldLength, type Run, type Sides } from './runs.ts';
import { isWord, type Token } from './tokens.ts';

/** A word of up to three letters carries a third of a longer one: in most languages it is a function word. */
const SHORT_WORD = { length: 3, weight: 1 / 3 };

/** Between replacements, a kept stretch no heavier than a word and two short ones is confetti. */
const CONFETTI = 1.7;

/** How much the words of a stretch of tokens carry, punctuation nothing, added to what others do. */
export function weigh(tokens: readonly Token[], start = 0, end = tokens.length, others = 0): number {
  let sum = others;
  for (let k = start; k < end; k++) {
    const token = tokens[k] as Token;
    if (isWord(token)) sum += token.text.length > SHORT_WORD.length ? 1 : SHORT_WORD.weight;
  }
  return sum;
}

/** What ends with a token: a sentence or a part of one (2), a phrase (1) or nothing (0). Texts start after an end. */
export function ending(token: string | undefined): number {
  if (token === undefined || (token.length === 1 && '.;:!?'.includes(token))) return 2;
  return token === ',' ? 1 : 0;
}

/**
 * A lone insertion or deletion can often stand in several places (`a [b a] b`, `[a b] a b`); it is put where a
 * sentence or phrase ends before it and with it.
 */
export function alignToPhrases(runs: readonly Run[], sides: Sides): Run[] {
  const out: Run[] = [];
  for (let k = 0; k < runs.length; k++) {
    const run = runs[k] as Run;
    const after = runs[k + 1];
    if (run.kept || (oldLength(run) > 0 && newLength(run) > 0)) out.push(run);
    else {
      const before = out.at(-1)?.kept ? out.pop() : undefined;
      out.push(...slide(before ?? none(run.old, run.new), run, after ?? none(run.oldEnd, run.newEnd), sides));
      // What is kept behind it is out with it.
      k++;
    }
  }
  return joined(out);
}

function none(old: number, next: number): Run {
  return { kept: true, old, oldEnd: old, new: next, newEnd: next };
}

/** A lone insertion or deletion with what is kept around it, in the best of the places that it can stand in. */
function slide(before: Run, run: Run, after: Run, sides: Sides): Run[] {
  const side = oldLength(run) > 0 ? 'old' : 'new';
  const length = run[`${side}End`] - run[side];
  const by = bestPlace(sides[side], before[side], run[side], length) - run[side];
  if (by === 0) return [before, run, after];
  const moved = {
    kept: false,
    old: run.old + by,
    oldEnd: run.oldEnd + by,
    new: run.new + by,
    newEnd: run.newEnd + by,
  };
  return [
    { ...before, oldEnd: moved.old, newEnd: moved.new },
    moved,
    { ...after, old: moved.oldEnd, new: moved.newEnd },
  ];
}

/**
 * Where the run of `length` tokens at `from` best starts, among the places that spell the same text. It is the last of
 * them: what both sides have is kept before anything is cut or added.
 */
function bestPlace(tokens: readonly Token[], first: number, from: number, length: number): number {
  const same = (a: number, b: number) => tokens[a]?.text === tokens[b]?.text;
  const before = (k: number) => (k > first ? tokens[k - 1]?.text : undefined);
  const score = (k: number) => ending(before(k)) + ending(before(k + length));
  let best = from;
  for (let k = from - 1; k >= first && same(k, k + length); k--) if (score(k) > score(best)) best = k;
  return best;
}

/** Dissolves what is kept between cuts and adds but too light to be read as kept. */
export function joinPhrases(runs: readonly Run[], sides: Sides): Run[] {
  const out: Run[] = [];
  for (const [k, run] of runs.entries()) {
    const [left, right] = [out.at(-1), runs[k + 1]];
    const dissolves = run.kept && left && right && isConfetti(run, left, right, sides);
    append(out, dissolves ? { ...run, kept: false } : run);
  }
  return out;
}

function isConfetti(kept: Run, left: Run, right: Run, { old }: Sides): boolean {
  const mixed = oldLength(left) + oldLength(right) > 0 && newLength(left) + newLength(right) > 0;
  if (!mixed) return false;
  for (let k = kept.old; k < kept.oldEnd; k++) if (ending(old[k]?.text) === 2) return false;
  return weigh(old, kept.old, kept.oldEnd) <= CONFETTI;
}

import type { Edit, WordEdits } from '../model.ts';
import { compareWords } from './divide.ts';
import { alignToPhrases, joinPhrases, weigh } from './phrases.ts';
import { oldLength, type Run, type Sides } from './runs.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * Where less than this share of the shorter text would be kept, the new text replaces the old one as a whole: a
 * scatter of common words (`Ukraine`, `NATO`) between cuts and adds says nothing. v28#7 against eu28#7 decided it.
 */
const LEAST_KEPT = 0.35;

/**
 * The word edits that turn one text into another. Keeps and cuts spell `normalise(old)`, keeps and adds spell
 * `normalise(next)`. Words are compared exactly, white space is not. Edits read as phrases: between cuts and adds
 * only what carries more than a word or two is kept. Any two texts are compared in a time that grows with their
 * length; `coarse` says that parts of very long ones were compared by sentences.
 */
export function wordEdits(old: string, next: string): WordEdits {
  const sides = { old: tokenise(old), new: tokenise(next) };
  const { runs, coarse } = compareWords({ old: sides.old.map(textOf), new: sides.new.map(textOf) });
  const phrases = joinPhrases(alignToPhrases(runs, sides), sides);
  const edits = spell(keepsEnough(phrases, sides) ? phrases : replaced(sides), sides);
  return { edits, ...(coarse ? { coarse } : {}) };
}

/** The share of the words of both texts that the edits keep, 0 to 1; 1 for two empty texts. */
export function agreement(edits: readonly Edit[]): number {
  const weights = { keep: 0, cut: 0, add: 0 };
  for (const edit of edits) weights[edit.op] += weigh(tokenise(edit.text));
  const all = 2 * weights.keep + weights.cut + weights.add;
  return all === 0 ? 1 : (2 * weights.keep) / all;
}

/** Whether the edits replace a text as a whole. */
export function isReplacement(edits: readonly Edit[]): boolean {
  return edits.every((edit) => edit.op !== 'keep' || edit.text.trim() === '');
}

function textOf(token: Token): string {
  return token.text;
}

function keepsEnough(runs: readonly Run[], sides: Sides): boolean {
  const kept = runs.reduce((sum, run) => (run.kept ? weigh(sides.old, run.old, run.oldEnd, sum) : sum), 0);
  // No token weighs more than 1: mostly the texts need not be weighed.
  if (kept >= LEAST_KEPT * Math.min(sides.old.length, sides.new.length)) return true;
  return kept >= LEAST_KEPT * Math.min(weigh(sides.old), weigh(sides.new));
}

function replaced(sides: Sides): Run[] {
  return [{ kept: false, old: 0, oldEnd: sides.old.length, new: 0, newEnd: sides.new.length }];
}

/** The runs as edits, white space given to the side that has it. */
function spell(runs: readonly Run[], sides: Sides): Edit[] {
  const out: { op: Edit['op']; text: string }[] = [];
  let [cut, add] = ['', ''];
  const write = (op: Edit['op'], text: string) => {
    const last = out.at(-1);
    if (last?.op === op) last.text += text;
    else if (text !== '') out.push({ op, text });
  };
  const flush = () => {
    const lead = cut.startsWith(' ') && add.startsWith(' ') ? 1 : 0;
    const trail = cut.length > lead && add.length > lead && cut.endsWith(' ') && add.endsWith(' ') ? 1 : 0;
    write('keep', cut.slice(0, lead));
    write('cut', cut.slice(lead, cut.length - trail));
    write('add', add.slice(lead, add.length - trail));
    write('keep', cut.slice(cut.length - trail));
    [cut, add] = ['', ''];
  };
  const keep = (old: Token, token: Token) => {
    if (cut === '' && add === '' && old.spaced === token.spaced) return write('keep', spelled(token));
    if (old.spaced) cut += ' ';
    if (token.spaced) add += ' ';
    flush();
    write('keep', token.text);
  };
  for (const run of runs) {
    if (run.kept) {
      for (let k = 0; k < oldLength(run); k++)
        keep(sides.old[run.old + k] as Token, sides.new[run.new + k] as Token);
    } else {
      for (let k = run.old; k < run.oldEnd; k++) cut += spelled(sides.old[k] as Token);
      for (let k = run.new; k < run.newEnd; k++) add += spelled(sides.new[k] as Token);
    }
  }
  flush();
  return out;
}

function spelled(token: Token): string {
  return token.spaced ? ` ${token.text}` : token.text;
}

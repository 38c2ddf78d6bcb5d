import { diffArrays } from 'diff';
import type { Edit } from '../model.ts';
import { isWord, type Token, tokenise } from './tokens.ts';

interface Pair {
  readonly old: Token;
  readonly new: Token;
}

/** A stretch of the comparison: tokens that both texts have, or tokens cut and added in one place. */
type Run = { readonly kept: readonly Pair[] } | Exchange;
interface Exchange {
  readonly kept?: undefined;
  readonly cut: readonly Token[];
  readonly add: readonly Token[];
}

/**
 * How far apart two texts may be, in tokens cut and added, before they are no longer searched for what they share.
 * The search costs length times distance; two texts of a thousand words each are still searched to the end.
 */
const MAX_DISTANCE = 2_000;

/**
 * Where less than this share of the shorter text would be kept, the new text replaces the old one as a whole: a
 * scatter of common words (`Ukraine`, `NATO`) between cuts and adds says nothing. v28#7 against eu28#7 decided it.
 */
const LEAST_KEPT = 0.35;

/** A word of up to three letters carries a third of a longer one: in most languages it is a function word. */
const SHORT_WORD = { length: 3, weight: 1 / 3 };

/** Between replacements, a kept stretch no heavier than a word and two short ones is confetti. */
const CONFETTI = 1.7;

/**
 * The word edits that turn one text into another. Keeps and cuts spell `normalise(old)`, keeps and adds spell
 * `normalise(next)`. Words are compared exactly, white space is not. Edits read as phrases: between cuts and adds
 * only what carries more than a word or two is kept. The comparison of tokens is Myers's (1986), by jsdiff.
 */
export function wordEdits(old: string, next: string): Edit[] {
  const [a, b] = [tokenise(old), tokenise(next)];
  const runs = joinPhrases(alignToPhrases(compareTokens(a, b)));
  return spell(keepsEnough(runs, a, b) ? runs : [{ cut: a, add: b }]);
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

function compareTokens(a: readonly Token[], b: readonly Token[]): Run[] {
  const text = (token: Token) => token.text;
  const diff = diffArrays(a.map(text), b.map(text), { maxEditLength: MAX_DISTANCE });
  if (!diff) return [{ cut: a, add: b }];
  let [i, j] = [0, 0];
  return mergeExchanges(
    diff.map(({ added, removed, count }): Run => {
      const cut = added ? [] : a.slice(i, i + count);
      const add = removed ? [] : b.slice(j, j + count);
      i += cut.length;
      j += add.length;
      return added || removed ? { cut, add } : { kept: pair(cut, add) };
    }),
  );
}

function pair(a: readonly Token[], b: readonly Token[]): Pair[] {
  return a.flatMap((old, k) => {
    const token = b[k];
    return token ? [{ old, new: token }] : [];
  });
}

/** Neighbouring exchanges as one, empty runs left out. */
function mergeExchanges(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kept) {
      if (last?.kept) out[out.length - 1] = { kept: [...last.kept, ...run.kept] };
      else if (run.kept.length > 0) out.push(run);
    } else if (last && !last.kept) {
      out[out.length - 1] = { cut: [...last.cut, ...run.cut], add: [...last.add, ...run.add] };
    } else out.push(run);
  }
  return out;
}

/**
 * A lone insertion or deletion can often stand in several places (`a [b a] b`, `[a b] a b`); it is put where a
 * sentence or phrase ends before it and with it.
 */
function alignToPhrases(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let skip = 0;
  for (const [k, run] of runs.entries()) {
    if (skip-- > 0) continue;
    if (run.kept || (run.cut.length > 0 && run.add.length > 0)) out.push(run);
    else {
      const [before, after] = [out.at(-1)?.kept, runs[k + 1]?.kept];
      if (before) out.pop();
      out.push(...slide(before ?? [], run, after ?? []));
      skip = after ? 1 : 0;
    }
  }
  return mergeExchanges(out);
}

/** A lone insertion or deletion with what is kept around it, in the best of the places that it can stand in. */
function slide(before: readonly Pair[], run: Exchange, after: readonly Pair[]): Run[] {
  const side = run.cut.length > 0 ? 'old' : 'new';
  const tokens = side === 'old' ? run.cut : run.add;
  const length = tokens.length;
  const at = (k: number): Token | undefined =>
    k < before.length
      ? before[k]?.[side]
      : (tokens[k - before.length] ?? after[k - before.length - length]?.[side]);
  const start = bestPlace(at, before.length, length, before.length + after.length);
  if (start === before.length) return [{ kept: before }, run, { kept: after }];
  const moved = Array.from({ length }, (_, k) => at(start + k)).filter((token) => token !== undefined);
  const pairs = [...before, ...after].map(
    (kept, k) => ({ ...kept, [side]: at(k < start ? k : k + length) }) as Pair,
  );
  const exchange = side === 'old' ? { cut: moved, add: [] } : { cut: [], add: moved };
  return [{ kept: pairs.slice(0, start) }, exchange, { kept: pairs.slice(start) }];
}

/** Where the run of `length` tokens at `from` best stands, among the places that spell the same text. */
function bestPlace(at: (k: number) => Token | undefined, from: number, length: number, last: number): number {
  const same = (a: number, b: number) => at(a)?.text === at(b)?.text;
  let best = from;
  const consider = (k: number) => {
    if (boundary(at, k, length) > boundary(at, best, length)) best = k;
  };
  for (let k = from; k > 0 && same(k - 1, k - 1 + length); k--) consider(k - 1);
  for (let k = from; k < last && same(k, k + length); k++) consider(k + 1);
  return best;
}

function boundary(at: (k: number) => Token | undefined, start: number, length: number): number {
  return ending(at(start - 1)) + ending(at(start + length - 1));
}

function ending(token: Token | undefined): number {
  if (!token || /^[.;:!?]$/.test(token.text)) return 2;
  return token.text === ',' ? 1 : 0;
}

/** Dissolves what is kept between cuts and adds but too light to be read as kept. */
function joinPhrases(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const [k, run] of runs.entries()) {
    const [left, right] = [out.at(-1), runs[k + 1]];
    if (run.kept && left && !left.kept && right && !right.kept && isConfetti(run.kept, left, right)) {
      out.push({ cut: run.kept.map((p) => p.old), add: run.kept.map((p) => p.new) });
    } else out.push(run);
    if (out.length > 1) out.push(...mergeExchanges(out.splice(-2)));
  }
  return out;
}

function isConfetti(kept: readonly Pair[], left: Exchange, right: Exchange): boolean {
  const mixed = left.cut.length + right.cut.length > 0 && left.add.length + right.add.length > 0;
  const tokens = kept.map((p) => p.old);
  if (!mixed || tokens.some((token) => ending(token) === 2)) return false;
  return weigh(tokens) <= CONFETTI;
}

function weigh(tokens: readonly Token[]): number {
  const weight = (token: Token) => (token.text.length > SHORT_WORD.length ? 1 : SHORT_WORD.weight);
  return tokens.filter(isWord).reduce((sum, token) => sum + weight(token), 0);
}

function keepsEnough(runs: readonly Run[], a: readonly Token[], b: readonly Token[]): boolean {
  const kept = weigh(runs.flatMap((run) => run.kept ?? []).map((p) => p.old));
  return kept >= LEAST_KEPT * Math.min(weigh(a), weigh(b));
}

/** The runs as edits, white space given to the side that has it. */
function spell(runs: readonly Run[]): Edit[] {
  const out: Edit[] = [];
  let [cut, add] = ['', ''];
  const write = (op: Edit['op'], text: string) => {
    const last = out.at(-1);
    if (last?.op === op) out[out.length - 1] = { op, text: last.text + text };
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
  const space = (token: Token) => (token.spaced ? ' ' : '');
  for (const run of runs) {
    for (const token of run.kept ? [] : run.cut) cut += space(token) + token.text;
    for (const token of run.kept ? [] : run.add) add += space(token) + token.text;
    for (const { old, new: token } of run.kept ?? []) {
      cut += space(old);
      add += space(token);
      flush();
      write('keep', token.text);
    }
  }
  flush();
  return out;
}

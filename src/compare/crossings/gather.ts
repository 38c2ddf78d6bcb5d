import type { Crossing } from '../../model.ts';
import { unequalScore } from '../align/links.ts';
import { grouped } from '../grouped.ts';
import type { Scored } from './judge.ts';
import type { Host, Unit } from './units.ts';

/** The words of a host that are meant, where its ref names more than them; what stands between them left out. */
function wordsOf(host: Host, units: readonly Unit[]): string | undefined {
  const parts = [...new Set(units)].sort((a, b) => a.at - b.at);
  const isAll = parts.length === host.pieces || parts.some(({ extent }) => extent === 'whole');
  if (host.named && isAll) return undefined;
  return parts
    .map(({ text, at }, k) => (k === 0 ? '' : at === (parts[k - 1] as Unit).at + 1 ? ' ' : ' … ') + text)
    .join('');
}

/** How well the words of all pairs together agree, where some are not the same. */
function scoreOf(pairs: readonly Scored[]): number {
  const scores = pairs.map(({ score }) => score).sort((a, b) => a - b);
  return unequalScore(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}

function crossing(pairs: readonly Scored[], settled: ReadonlySet<Unit>): Crossing {
  const { old, new: next } = pairs[0] as Scored;
  const [oldUnits, newUnits] = [pairs.map((pair) => pair.old), pairs.map((pair) => pair.new)];
  const [oldWords, newWords] = [wordsOf(old.host, oldUnits), wordsOf(next.host, newUnits)];
  const same = pairs.every(({ score }) => score === 1);
  // What its own change keeps crosses as a whole.
  const stays = settled.has(old) ? 'old' : settled.has(next) ? 'new' : undefined;
  return {
    kind: same ? 'kept' : 'reworded',
    old: old.host.ref,
    new: next.host.ref,
    score: same ? 1 : scoreOf(pairs),
    ...(oldWords === undefined ? {} : { oldWords }),
    ...(newWords === undefined ? {} : { newWords }),
    ...(stays === undefined ? {} : { counterpart: stays }),
  };
}

/** One crossing for all that two texts have in common, in the order of the old draft, then of the new one. */
export function gathered(pairs: readonly Scored[], settled: ReadonlySet<Unit>): Crossing[] {
  return [...grouped(pairs, (pair) => `${pair.old.host.at} ${pair.new.host.at}`).values()]
    .sort(([a], [b]) => order(a as Scored, b as Scored))
    .map((list) => crossing(list, settled));
}

function order(a: Scored, b: Scored): number {
  return a.old.host.at - b.old.host.at || a.new.host.at - b.new.host.at;
}

import { diffArrays } from 'diff';
import { closest, distance } from 'fastest-levenshtein';
import { create, type Delta } from 'jsondiffpatch';
import { findBestMatch } from 'string-similarity';
import type { IndexPair } from '../support/plans/score.ts';
import type { Method } from './methods.ts';

/** Half of the text must agree, by either measure of likeness. */
const likeEnough = 0.5;

/** jsdiff: equal texts are pairs; where a run was cut and another put in its place, the k-th goes with the k-th. */
export const jsdiff: Method = ({ texts }) => {
  const [old, next] = [[...texts.old], [...texts.new]];
  return () => {
    const runs = diffArrays(old, next);
    return () => {
      const pairs: IndexPair[] = [];
      let [i, j, cut] = [0, 0, 0];
      for (const run of runs) {
        if (run.removed) cut = run.count;
        else if (run.added) {
          for (let k = 0; k < Math.min(cut, run.count); k++) pairs.push([i - cut + k, j + k]);
        } else for (let k = 0; k < run.count; k++) pairs.push([i + k, j + k]);
        if (!run.removed) cut = 0;
        if (!run.added) i += run.count;
        if (!run.removed) j += run.count;
      }
      return pairs;
    };
  };
};

interface Item {
  readonly number: number;
  readonly text: string;
}

/** jsondiffpatch: arrays of objects, which `objectHash` says are the same; moves are found too. */
export function jsondiffpatch(objectHash: (item: Item) => string): Method {
  return ({ texts }) => {
    const items = (side: readonly string[]) => side.map((text, at): Item => ({ number: at + 1, text }));
    const [old, next] = [items(texts.old), items(texts.new)];
    const patcher = create({ objectHash: (item) => objectHash(item as Item) });
    return () => {
      const delta = patcher.diff(old, next);
      return () => keptAndMoved(delta, old.length, next.length);
    };
  };
}

/** What a delta of arrays neither removes nor adds stays in order; what it moves says where to. */
function keptAndMoved(delta: Delta, olds: number, news: number): IndexPair[] {
  const moved: IndexPair[] = [];
  const [gone, come] = [new Set<number>(), new Set<number>()];
  for (const [key, change] of Object.entries(delta ?? {})) {
    if (key === '_t' || !Array.isArray(change)) continue;
    if (!key.startsWith('_')) come.add(Number(key));
    else gone.add(Number(key.slice(1)));
    if (key.startsWith('_') && change[2] === 3) moved.push([Number(key.slice(1)), change[1] as number]);
  }
  for (const [, to] of moved) come.add(to);
  const left = Array.from({ length: olds }, (_, at) => at).filter((at) => !gone.has(at));
  const right = Array.from({ length: news }, (_, at) => at).filter((at) => !come.has(at));
  return [...left.map((at, k) => [at, right[k] ?? -1] as const), ...moved];
}

/** string-similarity: for each old point the new one with most pairs of letters in common (Dice). */
export const stringSimilarity: Method = ({ texts }) => {
  const next = [...texts.new];
  return () => {
    const best = texts.old.map((text) => {
      const { bestMatch, bestMatchIndex } = findBestMatch(text, next);
      return bestMatch.rating >= likeEnough ? bestMatchIndex : undefined;
    });
    return () => withPartner(best);
  };
};

/** fastest-levenshtein: for each old point the new one at the least distance, if that is at most half of the longer one. */
export const levenshtein: Method = ({ texts }) => {
  const indexOf = new Map(texts.new.map((text, at) => [text, at]));
  return () => {
    const best = texts.old.map((text) => {
      const found = closest(text, texts.new);
      const far = distance(text, found) / Math.max(1, text.length, found.length);
      return 1 - far >= likeEnough ? indexOf.get(found) : undefined;
    });
    return () => withPartner(best);
  };
};

function withPartner(best: readonly (number | undefined)[]): IndexPair[] {
  return best.flatMap((to, from): IndexPair[] => (to === undefined ? [] : [[from, to]]));
}

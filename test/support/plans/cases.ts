import type { Rates } from './revision.ts';

/** An ordinary revision: about half of the points stay as they are, and everything happens to some of the others. */
export const revision: Rates = {
  ...{ reword: 0.2, split: 0.05, merge: 0.05, regroup: 0.02, move: 0.04, moveBlock: 0.005, swap: 0.03 },
  ...{ remove: 0.06, add: 0.08, alsoReworded: 0.5, apart: 0.25 },
};

/** Each operation alone, then mixtures. */
export const cases: Readonly<Record<string, Rates>> = {
  'all kept': {},
  'all reworded': { reword: 1 },
  'some reworded': { reword: 0.3 },
  split: { split: 0.3 },
  'split, the parts apart': { split: 0.3, apart: 1 },
  merged: { merge: 0.3 },
  'merged from far apart': { merge: 0.3, apart: 1 },
  regrouped: { regroup: 1 },
  moved: { move: 0.3 },
  'moved in blocks': { moveBlock: 0.1 },
  'neighbours swapped': { swap: 0.3 },
  removed: { remove: 0.3 },
  added: { add: 0.3 },
  'split and reworded': { split: 0.3, alsoReworded: 1 },
  'split apart and reworded': { split: 0.3, apart: 1, alsoReworded: 1 },
  'merged and reworded': { merge: 0.3, alsoReworded: 1 },
  'merged from far apart and reworded': { merge: 0.3, apart: 1, alsoReworded: 1 },
  'regrouped and reworded': { regroup: 1, alsoReworded: 1 },
  'moved and reworded': { move: 0.3, alsoReworded: 1 },
  'swapped and reworded': { swap: 0.3, alsoReworded: 1 },
  'removed and added': { remove: 0.2, add: 0.2 },
  'removed, added and reworded': { remove: 0.2, add: 0.2, reword: 0.5 },
  'an ordinary revision': revision,
  'a heavy revision': {
    ...{ reword: 0.3, split: 0.1, merge: 0.1, regroup: 0.04, move: 0.05, moveBlock: 0.01, swap: 0.05 },
    ...{ remove: 0.15, add: 0.2, alsoReworded: 0.7, apart: 0.3 },
  },
};

import type { IndexPair } from '../support/plans/score.ts';
import type { Written } from './pair.ts';

/** A run of a text that a differ kept, cut or added. */
export interface Run {
  readonly op: 'keep' | 'cut' | 'add';
  readonly text: string;
}

/** The marks that differs are told to put round what was cut and added: none that a text has. */
export const MARKS = { cut: ['\u0001', '\u0002'], add: ['\u0003', '\u0004'] } as const;

/** The runs of a text in which what was cut and added is marked. */
export function markedRuns(output: string): Run[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks
  return [...output.matchAll(/\x01([^\x02]*)\x02|\x03([^\x04]*)\x04|[^\x01\x03]+/g)].map(
    ([text, cut, add]): Run =>
      cut !== undefined
        ? { op: 'cut', text: cut }
        : add !== undefined
          ? { op: 'add', text: add }
          : { op: 'keep', text },
  );
}

/** The runs that `git diff --word-diff=porcelain` prints after its header. */
export function porcelainRuns(output: string): Run[] {
  const ops = { ' ': 'keep', '-': 'cut', '+': 'add' } as const;
  return output
    .slice(output.indexOf('\n@@'))
    .split('\n')
    .flatMap((line): Run[] => {
      const op = ops[line[0] as keyof typeof ops];
      return op === undefined ? [] : [{ op, text: line.slice(1) }];
    });
}

/**
 * The pairing of points that kept words imply, in the most generous reading: an old point goes with the new one that
 * has most of its words (by letters; white space is not counted), if that is at least half of it. A differ of words says no such
 * thing itself; its reader would have to.
 */
export function impliedPairs(runs: readonly Run[], old: Written, next: Written): IndexPair[] {
  const [olds, news] = [owners(old), owners(next)];
  const shared = new Map<number, Map<number, number>>();
  let [i, j] = [0, 0];
  for (const { op, text } of runs) {
    const { length } = bare(text);
    for (let k = 0; op === 'keep' && k < length; k++) {
      const [from = -1, to = -1] = [olds.of[i + k], news.of[j + k]];
      if (from < 0 || to < 0) continue;
      const counts = shared.get(from) ?? new Map<number, number>();
      shared.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
    }
    if (op !== 'add') i += length;
    if (op !== 'cut') j += length;
  }
  if (i !== olds.of.length || j !== news.of.length) throw new Error('the runs do not spell the two texts');
  return [...shared].flatMap(([from, counts]): IndexPair[] => {
    const [to, most] = [...counts].reduce((best, count) => (count[1] > best[1] ? count : best));
    return most * 2 >= (olds.length.get(from) ?? 0) ? [[from, to]] : [];
  });
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** The point that each letter of a text is of, -1 for none, and how many letters each point has. */
function owners({ text, passages }: Written) {
  const of = new Int32Array(bare(text).length).fill(-1);
  const length = new Map<number, number>();
  let [seen, letters] = [0, 0];
  for (const { point, text: passage } of passages) {
    const at = text.indexOf(passage, seen);
    letters += bare(text.slice(seen, at)).length;
    seen = at + passage.length;
    const { length: many } = bare(passage);
    of.fill(point, letters, letters + many);
    letters += many;
    length.set(point, (length.get(point) ?? 0) + many);
  }
  return { of, length };
}

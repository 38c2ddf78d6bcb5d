import type { Point } from '../../src/model.ts';
import { type IndexPair, pairsOf } from '../support/plans/score.ts';
import type { Input } from './input.ts';
import { jsdiff, jsondiffpatch, levenshtein, stringSimilarity } from './peers.ts';

/** Makes its own form of the input ready, then does the work, then tells the pairs: only the second step is measured. */
export type Method = (input: Input) => () => () => readonly IndexPair[];

type Library = typeof import('../../src/index.ts');

const align =
  ({ align }: Library): Method =>
  ({ passages }) =>
  () => {
    const links = align(passages.old, passages.new);
    return () => pairsOf(links);
  };

const compare =
  ({ compare }: Library): Method =>
  (input) => {
    const at = (points: readonly Point[]) => new Map(points.map((point, index) => [point.ref, index]));
    return () => {
      const { changes } = compare(input.old, input.new, { themes: [], parties: [], version: 'bench' });
      const [olds, news] = [at(input.old.points), at(input.new.points)];
      const indices = (members: readonly Point[], index: ReadonlyMap<string, number>) =>
        members.map((point) => index.get(point.ref) as number);
      return () =>
        pairsOf(
          changes.map((change) => ({ old: indices(change.old, olds), new: indices(change.new, news) })),
        );
    };
  };

/** The baseline that the ratios are to. */
export const baseline = 'jsdiff diffArrays';

/** Every method by its name in the table; plancmp's are those of the built library. */
export const methods: Readonly<Record<string, (library: Library) => Method>> = {
  'plancmp align': align,
  'plancmp compare': compare,
  [baseline]: () => jsdiff,
  'jsondiffpatch by number': () => jsondiffpatch((item) => String(item.number)),
  'jsondiffpatch by text': () => jsondiffpatch((item) => item.text),
  'string-similarity': () => stringSimilarity,
  'fastest-levenshtein': () => levenshtein,
};

export const isPeer = (name: string) => !name.startsWith('plancmp');

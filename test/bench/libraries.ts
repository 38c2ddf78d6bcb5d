import type { Draft, Point } from '../../src/model.ts';
import { MARKS } from './implied.ts';

/** Of two texts of drafts: loads the package, makes the drafts ready, and gives what is to be measured, which gives what is to be printed. */
type Library = (old: string, next: string) => Promise<() => () => string>;

const jsdiff: Library = async (old, next) => {
  const { diffWords } = await import('diff');
  return () => {
    const changes = diffWords(old, next);
    const mark = (of: keyof typeof MARKS, text: string) => MARKS[of].join(text);
    return () =>
      changes
        .map(({ removed, added, value }) =>
          removed ? mark('cut', value) : added ? mark('add', value) : value,
        )
        .join('');
  };
};

interface Item {
  readonly number?: number;
  readonly text?: string;
}

/** Arrays of objects are compared place by place, unless `objectHash` says which objects are the same. */
const jsondiffpatch =
  (hash?: (item: Item) => string): Library =>
  async (old, next) => {
    const [{ create }, { parse }] = await Promise.all([import('jsondiffpatch'), import('yaml')]);
    const drafts = [parse(old), parse(next)] as const;
    const objectHash = (item: object) => hash?.(item as Item);
    const patcher = create(hash === undefined ? {} : { objectHash });
    return () => {
      const delta = patcher.diff(...drafts);
      return () => JSON.stringify(delta);
    };
  };

/** The comparison of whole drafts that `plancmp diff` makes. It prints the links that it found, by index. */
const plancmp: Library = async (old, next) => {
  const built = new URL('../../../dist/index.js', import.meta.url).href;
  const { compare, readDraft }: typeof import('../../src/index.ts') = await import(built);
  const [one, other] = [old, next].map((text, at) => {
    const read = readDraft(new TextEncoder().encode(text), `${at}.yaml`);
    if (!read.ok) throw new Error(JSON.stringify(read.findings[0]));
    return read.value.draft;
  }) as [Draft, Draft];
  return () => {
    const { changes } = compare(one, other, { themes: [], parties: [], version: 'bench' });
    return () => {
      const [olds, news] = [one, other].map(
        ({ points }) => new Map(points.map(({ ref }, index) => [ref, index])),
      );
      const at = (points: readonly Point[], index?: ReadonlyMap<string, number>) =>
        points.map(({ ref }) => index?.get(ref));
      return JSON.stringify(
        changes.map((change) => ({ old: at(change.old, olds), new: at(change.new, news) })),
      );
    };
  };
};

/** By name in the table. */
export const libraries: Readonly<Record<string, Library>> = {
  'plancmp, as a library': plancmp,
  'jsdiff diffWords': jsdiff,
  jsondiffpatch: jsondiffpatch(),
  'jsondiffpatch, hash: number': jsondiffpatch(({ number }) => String(number)),
  'jsondiffpatch, hash: text': jsondiffpatch(({ text }) => String(text)),
};

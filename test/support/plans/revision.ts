import type { Draft, Link } from '../../../src/model.ts';
import { draft } from '../draft.ts';
import { type Desk, operations, type Placed } from './operations.ts';
import { freshPlan, freshPoint, sketch, type Unit } from './points.ts';
import { type Random, seeded } from './random.ts';
import { reword } from './reword.ts';

/** How often each operation begins at an old point, 0 to 1; the rest is kept. */
export type Rates = Partial<Record<Exclude<keyof typeof operations, 'keep'> | 'reword' | 'add', number>> & {
  /** The share of what was split, merged, regrouped or moved that is reworded too. */
  readonly alsoReworded?: number;
  /** The share of mergers and splits whose parts do not stand side by side. */
  readonly apart?: number;
};

/** A correspondence that holds by construction: a link without its score. */
export type KnownLink = Pick<Link, 'kind' | 'old' | 'new'>;

/** Two drafts of which it is known what became of each point. */
export interface KnownPair {
  readonly old: Draft;
  readonly new: Draft;
  /** Every index of each side in exactly one. */
  readonly links: readonly KnownLink[];
}

/** A plan of so many points and a revision of it. The same arguments give the same drafts. */
export function knownPair(size: number, rates: Rates, seed = 1): KnownPair {
  const random = seeded(seed);
  const points = freshPlan(size, random);
  const revised = revise(points, rates, random).sort((a, b) => a.place - b.place);
  return {
    old: draft('old', points.map(sketch)),
    new: draft(
      'new',
      revised.map(({ units }) => sketch(units)),
    ),
    links: linksOf(size, revised),
  };
}

function revise(points: readonly Unit[][], rates: Rates, random: Random): Placed[] {
  const left = new Uint8Array(points.length).fill(1);
  const placed: Placed[] = [];
  for (const at of points.keys()) {
    if (left[at] === 0) continue;
    left[at] = 0;
    if (random.chance(rates.add ?? 0)) placed.push({ units: freshPoint(random), from: [], place: at - 0.5 });
    const name = drawn(rates, random);
    const result = operations[name === 'reword' ? 'keep' : name](
      at,
      desk(points, left, at, random),
      random.chance(rates.apart ?? 0),
    );
    const rewords = name === 'reword' || (name !== 'keep' && random.chance(rates.alsoReworded ?? 0));
    placed.push(...(rewords ? result.map((point) => reworded(point, random)) : result));
  }
  return placed;
}

function reworded(point: Placed, random: Random): Placed {
  return { ...point, units: point.units.map((unit) => reword(unit, random)) };
}

function drawn(rates: Rates, random: Random): keyof typeof operations | 'reword' {
  let draw = random.unit();
  for (const name of [
    'reword',
    'split',
    'merge',
    'regroup',
    'move',
    'moveBlock',
    'swap',
    'remove',
  ] as const) {
    draw -= rates[name] ?? 0;
    if (draw < 0) return name;
  }
  return 'keep';
}

/** A point far off is at least this many places on. */
const farOff = 10;

function desk(points: readonly Unit[][], left: Uint8Array, at: number, random: Random): Desk {
  const anywhere = () => random.unit() * points.length;
  const nextLeft = (from: number) => {
    const found = left.indexOf(1, from);
    if (found !== -1) left[found] = 0;
    return found === -1 ? [] : [found];
  };
  const take = (count: number, apart: boolean) =>
    Array.from({ length: count }, () =>
      nextLeft(apart ? Math.max(at + farOff, Math.floor(anywhere())) : at + 1),
    ).flat();
  return { points, random, anywhere, take };
}

/** Points that have words from the same old ones hang together; what has none is added, what gave none is removed. */
function linksOf(olds: number, revised: readonly Placed[]): KnownLink[] {
  const group = Int32Array.from({ length: olds }, (_, at) => at);
  const root = (at: number): number => (group[at] === at ? at : root(group[at] as number));
  for (const { from } of revised) {
    const [first = 0, ...others] = from;
    for (const other of others) {
      const [a, b] = [root(first), root(other)];
      group[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const sides = Array.from({ length: olds }, () => ({ old: [] as number[], new: [] as number[] }));
  for (let at = 0; at < olds; at++) sides[root(at)]?.old.push(at);
  for (const [at, { from }] of revised.entries())
    if (from[0] !== undefined) sides[root(from[0])]?.new.push(at);
  const linked = sides.filter((side) => side.old.length > 0).map(({ old, new: next }) => linkOf(old, next));
  const added = revised.flatMap(({ from }, at): KnownLink[] =>
    from.length === 0 ? [{ kind: 'added', old: [], new: [at] }] : [],
  );
  return [...linked, ...added];
}

function linkOf(old: readonly number[], next: readonly number[]): KnownLink {
  const kind =
    next.length === 0
      ? 'removed'
      : old.length === 1
        ? next.length === 1
          ? 'matched'
          : 'split'
        : next.length === 1
          ? 'merged'
          : 'regrouped';
  return { kind, old, new: next } as KnownLink;
}

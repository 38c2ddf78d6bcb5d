import type { Unit } from './points.ts';
import type { Random } from './random.ts';

/** A point of the new draft: the old ones that it has its words from, and the place that it is sorted by. */
export interface Placed {
  readonly units: readonly Unit[];
  readonly from: readonly number[];
  readonly place: number;
}

/** What an operation works on: the old points, and those that no operation has had yet. */
export interface Desk {
  readonly points: readonly (readonly Unit[])[];
  readonly random: Random;
  /** Takes the next points in order that are still there, or with `apart` any that come later. */
  readonly take: (count: number, apart: boolean) => number[];
  /** Any place in the draft. */
  readonly anywhere: () => number;
}

/** What becomes of an old point, and of others that it takes in; `apart`: of what need not stand side by side. */
type Operation = (at: number, desk: Desk, apart: boolean) => Placed[];

const keep: Operation = (at, { points }) => [{ units: points[at] ?? [], from: [at], place: at }];

/** The sentences and clauses spread over two or three points; what is distinctive goes to each of them. */
const split: Operation = (at, { points, random, anywhere }, apart) => {
  const units = points[at] ?? [];
  const parts = inParts(units, Math.min(distinctive(units), random.whole(2, 3)));
  return parts.map((part, k) => ({
    units: part,
    from: [at],
    place: apart && k > 0 ? anywhere() : at + k / 10,
  }));
};

const merge: Operation = (at, { points, random, take }, apart) => {
  const members = [at, ...take(random.whole(1, 2), apart)];
  const units = members.flatMap((member) => points[member] ?? []);
  // A drafter who joins two points writes their common formula once.
  const once = units.filter((unit, k) => units.findIndex((other) => other.text === unit.text) === k);
  return [{ units: once, from: members, place: at }];
};

/** The half that goes over is so much of the giver and of the receiver, and so is what stays: less is part of a point. */
const leastHalf = 0.4;

/** About half of a point goes to the next one. */
const regroup: Operation = (at, desk, apart) => {
  const units = desk.points[at] ?? [];
  const [first = [], second = []] = inParts(units, Math.min(distinctive(units), 2));
  if (Math.min(length(first), length(second)) < leastHalf * length(units)) return keep(at, desk, apart);
  const [next] = desk.take(1, false);
  if (next === undefined) return keep(at, desk, apart);
  const there = desk.points[next] ?? [];
  const shares = [length(second), length(there)].map((part) => part / (length(second) + length(there)));
  if (Math.min(...shares) < leastHalf) return [at, next].flatMap((one) => keep(one, desk, apart));
  return [
    { units: first, from: [at], place: at },
    { units: [...second, ...there], from: [at, next], place: next },
  ];
};

const move: Operation = (at, { points, anywhere }) => [
  { units: points[at] ?? [], from: [at], place: anywhere() },
];

/** Three to eight neighbours go elsewhere together. */
const moveBlock: Operation = (at, { points, random, take, anywhere }) => {
  const place = anywhere();
  const members = [at, ...take(random.whole(2, 7), false)];
  return members.map((member, k) => ({
    units: points[member] ?? [],
    from: [member],
    place: place + k / 1e4,
  }));
};

const swap: Operation = (at, { points, take }) => {
  const [next] = take(1, false);
  const here = { units: points[at] ?? [], from: [at], place: next ?? at };
  return next === undefined ? [here] : [here, { units: points[next] ?? [], from: [next], place: at }];
};

const remove: Operation = () => [];

export const operations = { keep, split, merge, regroup, move, moveBlock, swap, remove } as const;

/** Of what is distinctive, in characters. */
function length(units: readonly Unit[]): number {
  return units.reduce((sum, { kind, text }) => sum + (kind === 'formula' ? 0 : text.length), 0);
}

/** How many of a point's units say something of their own. */
function distinctive(units: readonly Unit[]): number {
  return units.filter((unit) => unit.kind !== 'formula').length;
}

/** The units in so many runs, in order, each with about as many distinctive ones; a formula stays with the one before it. */
function inParts(units: readonly Unit[], count: number): Unit[][] {
  const parts: Unit[][] = Array.from({ length: Math.max(1, count) }, () => []);
  const all = distinctive(units);
  let seen = 0;
  for (const unit of units) {
    if (unit.kind !== 'formula') seen++;
    parts[Math.floor((Math.max(0, seen - 1) * parts.length) / Math.max(1, all))]?.push(unit);
  }
  return parts;
}

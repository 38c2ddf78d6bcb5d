import { grouped } from '../grouped.ts';
import { massOf } from './reading.ts';
import { isAtom, isCompared, isWholes, type Unit, type UnitPair } from './units.ts';

/**
 * A unit of which this share, by rarity, is found in what a change compares it with came from there. What a fifth of its
 * words were exchanged in keeps more; a sentence that left its point has little but names in common with what stayed.
 */
const explainedShare = 0.6;
/** Units that share less than this part of the longer one cannot be each other's rewording. */
const sharedPart = 0.2;
/** How many candidates are looked at for a unit: one and as many rivals as make a formula of it. */
const candidatesPerUnit = 8;
/**
 * How many entries of the index are read for a unit, rarest words first, so that time does not grow with the square. A
 * unit of which the rarest word has more says nothing of its own.
 */
const readsPerUnit = 500;

/** The words of all that the changes compare a unit with; read once for all units of one form in one strand of a change. */
function counterpartWords(others: readonly Unit[]): (unit: Unit) => ReadonlySet<number> {
  const wholes = grouped(
    others.filter(({ extent }) => extent === 'whole'),
    ({ host }) => host.link,
  );
  const known = new Map<string, Set<number>>();
  return ({ host }) => {
    const key = `${host.link} ${host.strand} ${host.form}`;
    const words = known.get(key) ?? new Set();
    if (known.has(key)) return words;
    for (const other of wholes.get(host.link) ?? []) {
      if (isCompared(host, other.host)) for (const id of other.ids) words.add(id);
    }
    known.set(key, words);
    return words;
  };
}

/** The units whose words are not mostly found in what the changes compare them with. */
export function unexplained(units: readonly Unit[], others: readonly Unit[], rarity: Int32Array): Unit[] {
  const there = counterpartWords(others);
  return units.filter((unit) => {
    const found = there(unit);
    let explained = 0;
    for (const id of unit.ids) if (found.has(id)) explained += rarity[id] as number;
    return explained < explainedShare * massOf(unit.ids, rarity);
  });
}

function isAlike(a: Unit, b: Unit): boolean {
  return isWholes({ old: a, new: b }) || (isAtom(a) && isAtom(b));
}

function byText(a: Unit, b: Unit): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/** For each word of the asking units the places of those units of the other side that have it. */
function indexOf(asking: readonly Unit[], others: readonly Unit[]): (number[] | undefined)[] {
  const index: number[][] = [];
  for (const { ids } of asking) for (const id of ids) index[id] = [];
  for (const [at, { ids }] of others.entries()) for (const id of ids) index[id]?.push(at);
  return index;
}

/**
 * For each asking unit the units of the other side that share most with it, in rare words, by an inverted index; ties
 * by text, so that the order of points plays no part.
 */
function bestOf(asking: readonly Unit[], others: readonly Unit[], rarity: Int32Array): UnitPair[] {
  const index = indexOf(asking, others);
  const sums = new Int32Array(others.length);
  const masses = others.map(({ ids }) => massOf(ids, rarity));
  return asking.flatMap((unit) => {
    const own = massOf(unit.ids, rarity);
    const near: { other: Unit; part: number }[] = [];
    for (const at of overlaps(unit.ids, index, sums, rarity)) {
      const other = others[at] as Unit;
      const shared = sums[at] as number;
      sums[at] = 0;
      if (shared < sharedPart * own || !isAlike(unit, other)) continue;
      const part = shared / Math.max(own, masses[at] as number);
      if (part >= sharedPart) near.push({ other, part });
    }
    near.sort((a, b) => b.part - a.part || byText(a.other, b.other));
    return near.slice(0, candidatesPerUnit).map(({ other }) => ({ old: unit, new: other }));
  });
}

/** Adds up what each unit of an index shares with a text, from its rarest words on; which ones share any. */
function overlaps(
  ids: readonly number[],
  index: readonly (readonly number[] | undefined)[],
  sums: Int32Array,
  rarity: Int32Array,
): number[] {
  const of = (id: number) => rarity[id] as number;
  const met: number[] = [];
  let reads = 0;
  for (const id of [...ids].sort((a, b) => of(b) - of(a))) {
    const list = index[id] ?? [];
    if (reads + list.length > readsPerUnit) break;
    reads += list.length;
    for (const at of list) {
      if (sums[at] === 0) met.push(at);
      sums[at] = (sums[at] as number) + of(id);
    }
  }
  return met;
}

interface Sides {
  readonly old: readonly Unit[];
  readonly new: readonly Unit[];
}

/** The likeliest counterparts, from both sides' point of view, of units that ask for one; each pair once. */
export function likelyPairs(asking: Sides, all: Sides, rarity: Int32Array): UnitPair[] {
  const found = [
    ...bestOf(asking.old, all.new, rarity),
    ...bestOf(asking.new, all.old, rarity).map((pair) => ({ old: pair.new, new: pair.old })),
  ];
  const partners = new Map<Unit, Set<Unit>>();
  for (const pair of found) partners.set(pair.old, (partners.get(pair.old) ?? new Set()).add(pair.new));
  return Array.from(partners).flatMap(([old, others]) => Array.from(others, (next) => ({ old, new: next })));
}

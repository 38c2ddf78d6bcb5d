import { isLinked, type Linked, type Partners } from './partners.ts';

/** The nodes of a side that have no partner and whose neighbours both have one. */
function aloneNodes(from: number, to: number, partners: Partners): number[] {
  const alone: number[] = [];
  for (let node = from + 1; node < to - 1; node++) {
    if (!isLinked(partners, node) && isLinked(partners, node - 1) && isLinked(partners, node + 1))
      alone.push(node);
  }
  return alone;
}

/**
 * Passages replaced in place: one that alone lost its partner between two neighbours goes with the one that alone is new
 * between the partners of these neighbours, if `akin` says that they are of one subject.
 */
export function replacedInPlace(
  olds: number,
  partners: Partners,
  akin: (old: number, next: number) => boolean,
): Linked[] {
  const news = new Set(aloneNodes(olds, partners.length, partners));
  return aloneNodes(0, olds, partners).flatMap((old) =>
    (partners[old - 1] ?? [])
      .map((before) => before + 1)
      .filter((node) => news.has(node) && partners[old + 1]?.includes(node + 1) && akin(old, node))
      .slice(0, 1)
      .map((node) => ({ old, new: node })),
  );
}

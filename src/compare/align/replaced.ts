import { isLinked, type Linked, type Partners } from './partners.ts';

interface Side {
  readonly first: number;
  readonly last: number;
}

/** The nodes of a side that have no partner and whose neighbours all have one. */
function aloneNodes({ first, last }: Side, partners: Partners): number[] {
  const settled = (node: number) => node < first || node > last || isLinked(partners, node);
  const alone: number[] = [];
  for (let node = first; node <= last; node++) {
    if (!isLinked(partners, node) && settled(node - 1) && settled(node + 1)) alone.push(node);
  }
  return alone;
}

/**
 * Passages replaced in place: one that alone lost its partner between two neighbours goes with the one that alone is
 * new between the partners of these neighbours, if `akin` says that they are of one subject. A draft's end counts as a
 * neighbour, if the other one is a passage.
 */
export function replacedInPlace(
  olds: number,
  partners: Partners,
  akin: (old: number, next: number) => boolean,
): Linked[] {
  const old = { first: 0, last: olds - 1 };
  const next = { first: olds, last: partners.length - 1 };
  const news = new Set(aloneNodes(next, partners));
  const beside = (node: number, other: number, step: 1 | -1) => {
    const end = step === 1 ? 'last' : 'first';
    const isEnd = node === old[end] && other === next[end];
    return isEnd || (partners[node + step]?.includes(other + step) ?? false);
  };
  const places = (node: number) => [
    ...(partners[node - 1] ?? []).map((partner) => partner + 1),
    ...(partners[node + 1] ?? []).map((partner) => partner - 1),
  ];
  return aloneNodes(old, partners).flatMap((node) => {
    const place = places(node).find(
      (other) => news.has(other) && beside(node, other, -1) && beside(node, other, 1) && akin(node, other),
    );
    return place === undefined ? [] : [{ old: node, new: place }];
  });
}

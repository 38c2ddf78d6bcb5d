import type { Profile } from './profile.ts';

/** How much two texts of one collection say the same, 0 to 1: the cosine of their profiles. */
export function similarity(a: Profile, b: Profile): number {
  const { weights } = a.rarities;
  const [x, y] = [a.ids, b.ids];
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [a, b] = [x[i] as number, y[j] as number];
    if (a === b) sum += (weights[a] as number) ** 2;
    // A step on each side whose id is not the greater one: by the sign, for nothing foretells which way a branch goes.
    i += 1 + ((b - a) >> 31);
    j += 1 + ((a - b) >> 31);
  }
  return sum === 0 ? 0 : sum / (a.norm * b.norm);
}

function has({ ids }: Profile, id: number): boolean {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id;
}

/**
 * The share of the words of a text, by mass, 0 to 1, that are found in the host and in none of the texts that explain
 * it already.
 */
export function containment(text: Profile, host: Profile, explained: readonly Profile[]): number {
  const { weights, firstWord } = text.rarities;
  let found = 0;
  for (const id of text.ids) {
    if (id >= firstWord && has(host, id) && !explained.some((other) => has(other, id)))
      found += weights[id] as number;
  }
  return text.mass > 0 ? found / text.mass : 0;
}

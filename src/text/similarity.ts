import type { Profile } from './profile.ts';

/** How much two texts of one collection say the same, 0 to 1: the cosine of their profiles. */
export function similarity(a: Profile, b: Profile): number {
  const { weights } = a.rarities;
  const [x, y] = [a.ids, b.ids];
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const order = (x[i] as number) - (y[j] as number);
    if (order === 0) sum += (weights[x[i] as number] as number) ** 2;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return sum === 0 ? 0 : sum / (a.norm * b.norm);
}

/** The share of the words of a text, by mass, 0 to 1, that are found in the host and in none of the texts that explain it already. */
export function containment(text: Profile, host: Profile, explained: readonly Profile[]): number {
  const { weights, firstWord } = text.rarities;
  const there = new Set(host.ids);
  for (const other of explained) for (const id of other.ids) there.delete(id);
  let found = 0;
  for (const id of text.ids) if (id >= firstWord && there.has(id)) found += weights[id] as number;
  return text.mass > 0 ? found / text.mass : 0;
}

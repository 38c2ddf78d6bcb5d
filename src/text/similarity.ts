import { type Profile, union, type WeightedSet } from './profile.ts';

function cosine(a: WeightedSet, b: WeightedSet): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const order = (a.ids[i] as number) - (b.ids[j] as number);
    if (order === 0) sum += (a.weights[i] as number) ** 2;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return sum === 0 ? 0 : sum / (a.norm * b.norm);
}

/** How much two texts of one collection say the same, 0 to 1: the mean of the cosines of their words and characters. */
export function similarity(a: Profile, b: Profile): number {
  return (cosine(a.words, b.words) + cosine(a.grams, b.grams)) / 2;
}

/** The profile of several texts of one collection taken as one. */
export function together(profiles: readonly Profile[]): Profile {
  const [first, ...rest] = profiles;
  if (!first) throw new Error('the profile of no text at all; this is a bug');
  return rest.reduce((a, b) => ({ words: union(a.words, b.words), grams: union(a.grams, b.grams) }), first);
}

/** The sum of the rarities of a text's words: how much there is in it to be found elsewhere. */
export function mass(text: Profile): number {
  return text.words.weights.reduce((sum, weight) => sum + weight, 0);
}

/** The share of a text's mass, 0 to 1, that is found in the host and in none of the texts that explain it already. */
export function containment(text: Profile, host: Profile, explained: readonly Profile[]): number {
  const there = new Set(host.words.ids);
  for (const other of explained) for (const id of other.words.ids) there.delete(id);
  const all = mass(text);
  const found = text.words.weights.reduce(
    (sum, weight, at) => sum + (there.has(text.words.ids[at] as number) ? weight : 0),
    0,
  );
  return all > 0 ? found / all : 0;
}

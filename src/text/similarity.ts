import { functionWords } from './function-words.ts';
import { words } from './tokens.ts';

/** A set of features, ascending, each weighted by its rarity; `norm` is the length of the vector of weights. */
export interface WeightedSet {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
}

/** What similarity is measured on: the words of a text that carry meaning, and its runs of four characters. */
export interface Profile {
  readonly words: WeightedSet;
  readonly grams: WeightedSet;
}

/** A text and the pieces that it is cut into, measured against the same collection of texts. */
export interface TextProfile extends Profile {
  readonly pieces: readonly Profile[];
}

interface FeatureIds {
  readonly words: Int32Array;
  readonly grams: Int32Array;
}

const gramLength = 4;
/** Runs of characters are numbered by a hash: a table of them all costs more than the rare collision (one in thirty). */
const gramIds = 1 << 20;

/** An ascending list without repeats, made in place. */
function distinct(ids: Int32Array): Int32Array {
  ids.sort();
  let length = 0;
  for (let at = 0; at < ids.length; at++) {
    if (at === 0 || ids[at] !== ids[at - 1]) ids[length++] = ids[at] as number;
  }
  return ids.slice(0, length);
}

function gramsOf(text: string): Int32Array {
  const ids = new Int32Array(Math.max(0, text.length - gramLength + 1));
  for (let start = 0; start < ids.length; start++) {
    let hash = 0;
    for (let at = start; at < start + gramLength; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    ids[start] = hash >>> 12;
  }
  return distinct(ids);
}

/**
 * A word as it is counted. Cyrillic words count by their first five letters, the plainest stemmer for languages that
 * inflect (McNamee and Mayfield 2004): of "полонені" and "полонених" nothing else would be found by the index.
 */
function stem(word: string): string {
  return word >= 'Ѐ' && word < '԰' ? word.slice(0, 5) : word;
}

function numberOf(word: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

function featuresOf(text: string, vocabulary: Map<string, number>): FeatureIds {
  const all = words(text);
  const ids = all.filter((word) => !functionWords.has(word)).map((word) => numberOf(stem(word), vocabulary));
  return { words: distinct(Int32Array.from(ids)), grams: gramsOf(` ${all.join(' ')} `) };
}

function unionOf(sets: readonly Int32Array[]): Int32Array {
  const [only] = sets;
  if (sets.length === 1 && only) return only;
  const all = new Int32Array(sets.reduce((sum, set) => sum + set.length, 0));
  let end = 0;
  for (const set of sets) {
    all.set(set, end);
    end += set.length;
  }
  return distinct(all);
}

/** How rare a feature is by its id, among the sets: log(1 + N/n), which stays above zero where every text has it. */
function rarities(sets: readonly Int32Array[], size: number): (id: number) => number {
  const frequency = new Int32Array(size);
  for (const set of sets) for (const id of set) frequency[id] = (frequency[id] as number) + 1;
  const byFrequency = Float64Array.from({ length: sets.length + 1 }, (_, n) =>
    Math.log(1 + sets.length / Math.max(1, n)),
  );
  return (id) => byFrequency[frequency[id] as number] as number;
}

function weigh(ids: Int32Array, rarity: (id: number) => number): WeightedSet {
  const weights = new Float64Array(ids.length);
  let sum = 0;
  for (let at = 0; at < ids.length; at++) {
    const weight = rarity(ids[at] as number);
    weights[at] = weight;
    sum += weight * weight;
  }
  return { ids, weights, norm: Math.sqrt(sum) };
}

/**
 * Profiles of texts that are given as lists of pieces. Words and runs of characters are weighted by their rarity among
 * the texts (inverse document frequency, Spärck Jones 1972) and counted once: a word that a point repeats says no more
 * of its subject. Runs of characters see through inflection in any language, so that no stemmer is needed.
 */
export function profile(texts: readonly (readonly string[])[]): TextProfile[] {
  const vocabulary = new Map<string, number>();
  const known = new Map<string, FeatureIds>();
  const pieces = texts.map((text) =>
    text.map((piece) => {
      const features = known.get(piece) ?? featuresOf(piece, vocabulary);
      known.set(piece, features);
      return features;
    }),
  );
  const wholes = pieces.map((list) => ({
    words: unionOf(list.map((piece) => piece.words)),
    grams: unionOf(list.map((piece) => piece.grams)),
  }));
  const wordRarity = rarities(
    wholes.map((whole) => whole.words),
    vocabulary.size,
  );
  const gramRarity = rarities(
    wholes.map((whole) => whole.grams),
    gramIds,
  );
  const weighed = (ids: FeatureIds) => ({
    words: weigh(ids.words, wordRarity),
    grams: weigh(ids.grams, gramRarity),
  });
  return wholes.map((ids, at) => {
    const whole = weighed(ids);
    const parts = pieces[at] ?? [];
    return { ...whole, pieces: parts.length === 1 ? [whole] : parts.map(weighed) };
  });
}

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

function union(a: WeightedSet, b: WeightedSet): WeightedSet {
  const weightOf = new Map<number, number>();
  for (const set of [a, b]) {
    for (const [at, id] of set.ids.entries()) weightOf.set(id, set.weights[at] as number);
  }
  const ids = distinct(Int32Array.from([...weightOf.keys()]));
  const weights = Float64Array.from(ids, (id) => weightOf.get(id) as number);
  return { ids, weights, norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) };
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

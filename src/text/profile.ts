import { stemmer } from 'stemmer';
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
/** Runs of characters are numbered by a hash: a table of them all costs more than a few collisions in a hundred. */
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
 * A word as it is counted. Latin words by Porter's stemmer (1980), so that "guarantees" are found in a clause on the
 * guarantee: runs of characters alone do not carry a clause of ten words. Cyrillic words by their first five letters, the
 * plainest stemmer for languages that inflect (McNamee and Mayfield 2004).
 */
function stem(word: string): string {
  if (word >= 'Ѐ' && word < '԰') return word.slice(0, 5);
  return stemmer(word.replace(/['’]s$/, ''));
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
 * of its subject. Runs of characters see through inflection in any language.
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

/** The union of two sets of one collection. */
export function union(a: WeightedSet, b: WeightedSet): WeightedSet {
  const weightOf = new Map<number, number>();
  for (const set of [a, b]) {
    for (const [at, id] of set.ids.entries()) weightOf.set(id, set.weights[at] as number);
  }
  const ids = distinct(Int32Array.from([...weightOf.keys()]));
  const weights = Float64Array.from(ids, (id) => weightOf.get(id) as number);
  return { ids, weights, norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) };
}

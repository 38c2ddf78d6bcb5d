import { functionWordsOf } from './function-words.ts';
import { stemmerFor } from './stems.ts';
import { words } from './tokens.ts';

/** How rare each feature of a collection of texts is, by id: pairs of neighbouring words first, then words. */
export interface Rarities {
  readonly weights: Float64Array;
  readonly firstWord: number;
}

/** What similarity is measured on: the features of a text, ascending, weighted by their rarity among the texts. */
export interface Profile {
  readonly ids: Int32Array;
  readonly rarities: Rarities;
  /** The length of the vector of weights. */
  readonly norm: number;
  /** The sum of the weights of the words: how much there is in the text to be found elsewhere. */
  readonly mass: number;
  /** How many different words carry meaning. */
  readonly words: number;
}

/** A text and the pieces that it is cut into, measured against the same collection of texts. */
export interface TextProfile extends Profile {
  readonly pieces: readonly Profile[];
}

/**
 * A pair of neighbouring words counts half of what a word of its rarity counts. It tells a rewording from another text on
 * the same subject, which has the same words in other company; the words themselves are what a rewording keeps.
 */
export const pairWeight = 0.5;

/** An ascending list without repeats, made in place. */
function distinct(ids: Int32Array): Int32Array {
  ids.sort();
  let length = 0;
  for (let at = 0; at < ids.length; at++) {
    if (at === 0 || ids[at] !== ids[at - 1]) ids[length++] = ids[at] as number;
  }
  return ids.slice(0, length);
}

function once<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? of(text);
    known.set(text, found);
    return found;
  };
}

/** The id of a stem, the same in all languages of a collection. */
function numberOf(stem: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(stem);
  if (known !== undefined) return known;
  vocabulary.set(stem, vocabulary.size);
  return vocabulary.size - 1;
}

/** Pairs are numbered by a hash: a table of them all costs more than a few collisions in a hundred. */
function pairId(first: number, second: number, pairIds: number): number {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (pairIds - 1);
}

/**
 * Reads pieces of a language, each of their words once: the ids of their features. Function words, which
 * count in pairs only, have a negative number.
 */
function readerOf(
  language: string,
  vocabulary: Map<string, number>,
  pairIds: number,
): (piece: string) => Int32Array {
  const [functionWords, stem] = [functionWordsOf(language), stemmerFor(language)];
  const read = once((word) => {
    const number = numberOf(stem(word), vocabulary);
    return functionWords.has(word) ? ~number : number;
  });
  return (piece) => {
    const numbers = words(piece).map(read);
    const ids = new Int32Array(2 * numbers.length);
    let count = 0;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number;
      if (number >= 0) ids[count++] = pairIds + number;
      if (at > 0) ids[count++] = pairId(numbers[at - 1] as number, number, pairIds);
    }
    return distinct(ids.subarray(0, count));
  };
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

/** The weight of each id, log(1 + N/n): it stays above zero where every text has the feature. */
function raritiesOf(sets: readonly Int32Array[], firstWord: number, size: number): Rarities {
  const weights = new Float64Array(size);
  for (const set of sets) for (const id of set) weights[id] = (weights[id] as number) + 1;
  for (let id = 0; id < size; id++) {
    const sharing = weights[id] as number;
    if (sharing > 0) weights[id] = Math.log(1 + sets.length / sharing) * (id < firstWord ? pairWeight : 1);
  }
  return { weights, firstWord };
}

function weigh(ids: Int32Array, rarities: Rarities): Profile {
  let [squares, mass, words] = [0, 0, 0];
  for (const id of ids) {
    const weight = rarities.weights[id] as number;
    squares += weight * weight;
    if (id >= rarities.firstWord) {
      mass += weight;
      words++;
    }
  }
  return { ids, rarities, norm: Math.sqrt(squares), mass, words };
}

/**
 * A power of two with room for the pairs of all texts: several times as many places as pairs, in long drafts about as
 * many, so that the tables stay in reach of the processor's cache.
 */
function roomForPairs(texts: readonly (readonly string[])[]): number {
  let characters = 0;
  for (const pieces of texts) for (const piece of pieces) characters += piece.length;
  const wanted = Math.max(Math.min(characters, 2 ** 19), characters / 8);
  return 2 ** Math.min(22, Math.max(12, Math.ceil(Math.log2(wanted))));
}

/**
 * Profiles of texts that are given as lists of pieces. The features are the words that carry meaning and the pairs of
 * neighbouring words, weighted by their rarity among the texts (inverse document frequency, Spärck Jones 1972) and
 * counted once: a word that a point repeats says no more of its subject. `languages` are those of the texts, each a
 * primary subtag.
 */
export function profile(texts: readonly (readonly string[])[], languages: readonly string[]): TextProfile[] {
  const vocabulary = new Map<string, number>();
  const pairIds = roomForPairs(texts);
  const readers = once((language) => readerOf(language, vocabulary, pairIds));
  const pieces = texts.map((text, at) => text.map(readers(languages[at] ?? 'und')));
  const wholes = pieces.map(unionOf);
  const rarities = raritiesOf(wholes, pairIds, pairIds + vocabulary.size);
  return wholes.map((ids, at) => {
    const whole = weigh(ids, rarities);
    const parts = pieces[at] ?? [];
    return { ...whole, pieces: parts.length === 1 ? [whole] : parts.map((part) => weigh(part, rarities)) };
  });
}

/** The profile of several texts of one collection taken as one. */
export function together(profiles: readonly Profile[]): Profile {
  const [first] = profiles;
  if (!first) throw new Error('the profile of no text at all; this is a bug');
  return weigh(unionOf(profiles.map(({ ids }) => ids)), first.rarities);
}

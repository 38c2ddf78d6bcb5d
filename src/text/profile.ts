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

const longestChunk = 2 ** 16;

/** Many lists of ids one after another: a buffer of its own for each costs more than to fill it. */
interface Lists {
  /** A list of so many ids to be written, in place of one that was not kept. */
  readonly blank: (length: number) => Int32Array;
  /** The blank list as far as it is written. */
  readonly keep: (count: number) => Int32Array;
}

function emptyLists(chunk: number): Lists {
  let [ids, start] = [new Int32Array(chunk), 0];
  return {
    blank(length) {
      if (start + length > ids.length) [ids, start] = [new Int32Array(Math.max(chunk, length)), 0];
      return ids.subarray(start, start + length);
    },
    keep(count) {
      start += count;
      return ids.subarray(start - count, start);
    },
  };
}

/** Makes an ascending list without repeats of the beginning of one; its length. */
function distinct(ids: Int32Array, count: number): number {
  ids.subarray(0, count).sort();
  let length = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || ids[at] !== ids[at - 1]) ids[length++] = ids[at] as number;
  }
  return length;
}

function once<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = of(text);
    known.set(text, made);
    return made;
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
  lists: Lists,
): (piece: string) => Int32Array {
  const [functionWords, stem] = [functionWordsOf(language), stemmerFor(language)];
  const read = once((word) => {
    const number = numberOf(stem(word), vocabulary);
    return functionWords.has(word) ? ~number : number;
  });
  // Most sentences of a draft stand in the other one too.
  return once((piece) => {
    const said = words(piece);
    const ids = lists.blank(2 * said.length);
    let [count, before] = [0, 0];
    for (let at = 0; at < said.length; at++) {
      const number = read(said[at] as string);
      if (number >= 0) ids[count++] = pairIds + number;
      if (at > 0) ids[count++] = pairId(before, number, pairIds);
      before = number;
    }
    return lists.keep(distinct(ids, count));
  });
}

/** Up to so many lists are merged one after another; that of more would read, and hold, the first ones as many times. */
const fewSets = 16;

function unionOf(sets: readonly Int32Array[], lists: Lists): Int32Array {
  if (sets.length > fewSets) return unionOfMany(sets, lists);
  const [first = new Int32Array(), ...others] = sets;
  return others.reduce((union, set) => unionOfTwo(union, set, lists), first);
}

function unionOfMany(sets: readonly Int32Array[], lists: Lists): Int32Array {
  const union = lists.blank(sets.reduce((sum, set) => sum + set.length, 0));
  let count = 0;
  for (const set of sets) {
    union.set(set, count);
    count += set.length;
  }
  return lists.keep(distinct(union, count));
}

function unionOfTwo(x: Int32Array, y: Int32Array, lists: Lists): Int32Array {
  const union = lists.blank(x.length + y.length);
  let [i, j, count] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const [a, b] = [x[i] as number, y[j] as number];
    union[count++] = Math.min(a, b);
    i += 1 + ((b - a) >> 31);
    j += 1 + ((a - b) >> 31);
  }
  while (i < x.length) union[count++] = x[i++] as number;
  while (j < y.length) union[count++] = y[j++] as number;
  return lists.keep(count);
}

/** The weight of each id, log(1 + N/n): it stays above zero where every text has the feature. */
function raritiesOf(sets: readonly Int32Array[], firstWord: number, size: number): Rarities {
  const weights = new Float64Array(size);
  for (const set of sets) for (const id of set) weights[id] = (weights[id] as number) + 1;
  const rarity = Float64Array.from({ length: sets.length + 1 }, (_, sharing) =>
    sharing > 0 ? Math.log(1 + sets.length / sharing) : 0,
  );
  for (let id = 0; id < size; id++) {
    weights[id] = (rarity[weights[id] as number] as number) * (id < firstWord ? pairWeight : 1);
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

function lengthOf(texts: readonly (readonly string[])[]): number {
  let characters = 0;
  for (const pieces of texts) for (const piece of pieces) characters += piece.length;
  return characters;
}

/**
 * A power of two with room for the pairs of texts of so many characters: several times as many places as pairs, in long
 * drafts about as many, so that the tables stay in reach of the processor's cache.
 */
function roomForPairs(characters: number): number {
  const wanted = Math.max(Math.min(characters, 2 ** 19), characters / 8);
  return 2 ** Math.min(22, Math.max(12, Math.ceil(Math.log2(wanted))));
}

/**
 * Profiles of texts that are given as lists of pieces. The features are the words that carry meaning and the pairs of
 * neighbouring words, weighted by their rarity among the texts (inverse document frequency, Spärck Jones 1972) and
 * counted once: a word that a point repeats says no more of its subject. `languages` are those of the texts, each a
 * primary subtag. Of a text that is not `wanted` only the rarities know: its profile is that of an empty text.
 */
export function profile(
  texts: readonly (readonly string[])[],
  languages: readonly string[],
  wanted: (text: number) => boolean = () => true,
): TextProfile[] {
  const vocabulary = new Map<string, number>();
  const characters = lengthOf(texts);
  const pairIds = roomForPairs(characters);
  const lists = emptyLists(Math.min(longestChunk, characters));
  const readers = once((language) => readerOf(language, vocabulary, pairIds, lists));
  const pieces = texts.map((text, at) => text.map(readers(languages[at] ?? 'und')));
  const wholes = pieces.map((sets) => unionOf(sets, lists));
  const rarities = raritiesOf(wholes, pairIds, pairIds + vocabulary.size);
  const empty = { ids: new Int32Array(), rarities, norm: 0, mass: 0, words: 0, pieces: [] };
  return wholes.map((ids, at) => {
    if (!wanted(at)) return empty;
    const whole = weigh(ids, rarities);
    const { norm, mass, words } = whole;
    const parts = pieces[at] ?? [];
    const measured = parts.length === 1 ? [whole] : parts.map((part) => weigh(part, rarities));
    return { ids, rarities, norm, mass, words, pieces: measured };
  });
}

/** The profile of several texts of one collection taken as one. */
export function together(profiles: readonly Profile[]): Profile {
  const [first] = profiles;
  if (!first) throw new Error('the profile of no text at all; this is a bug');
  if (profiles.length === 1) return first;
  const sets = profiles.map(({ ids }) => ids);
  return weigh(unionOf(sets, emptyLists(0)), first.rarities);
}

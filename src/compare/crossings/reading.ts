import { words } from '../../text/tokens.ts';

/** A text as it is first sifted. */
export interface Reading {
  /** Its words in lower case, without punctuation: equal for texts that are the same word for word. */
  readonly key: string;
  /** Its distinct words, by number. */
  readonly ids: readonly number[];
}

/** Reads texts, each once, and numbers their words. */
export function reader(): (text: string) => Reading {
  const numbers = new Map<string, number>();
  const known = new Map<string, Reading>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const said = words(text);
    const reading = { key: said.join(' '), ids: Array.from(new Set(said), numberOf) };
    known.set(text, reading);
    return reading;
  };
}

/** How rare each word is among the texts, by its number; whole numbers, so that sums do not depend on their order. */
export function rarities(texts: readonly Reading[]): Int32Array {
  const frequency: number[] = [];
  for (const { ids } of texts) for (const id of ids) frequency[id] = (frequency[id] ?? 0) + 1;
  return Int32Array.from(frequency, (n) => Math.round(1000 * Math.log(1 + texts.length / n)));
}

/** The rarities of words together. */
export function massOf(ids: readonly number[], rarity: Int32Array): number {
  let mass = 0;
  for (const id of ids) mass += rarity[id] as number;
  return mass;
}

/** Numbers in [0, 1) that look random and are the same in each run (mulberry32). */
export function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sentences of nineteen words and a full stop; few words of the vocabulary make most of a text, as in any language. */
export function longText(sentences: number, vocabulary: number, seed: number): string[] {
  const random = randoms(seed);
  const word = () => `w${Math.floor(vocabulary ** random())}`;
  return Array.from({ length: sentences }, () => `${Array.from({ length: 19 }, word).join(' ')}.`);
}

/** Sentences of four words that recur in no order: none of them says where in the text it stands. */
export function courses(sentences: number, seed: number): string[] {
  const random = randoms(seed);
  const word = () => ['north', 'south', 'east', 'west'][Math.floor(random() * 4)];
  return Array.from({ length: sentences }, () => `${Array.from({ length: 19 }, word).join(' ')}.`);
}

/** The sentences with a share of their words replaced. */
export function reworded(sentences: readonly string[], share: number, seed: number): string[] {
  const random = randoms(seed);
  return sentences.map((sentence) =>
    sentence.replace(/\w+/g, (word) => (random() < share ? `x${Math.floor(random() * 1000)}` : word)),
  );
}

/** The sentences in another order. */
export function shuffled(sentences: readonly string[], seed: number): string[] {
  const random = randoms(seed);
  return sentences
    .map((sentence) => ({ sentence, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ sentence }) => sentence);
}

/** A seeded source of chance: the same seed gives the same drafts, on every machine. */
export interface Random {
  /** From 0 up to, and without, 1. */
  readonly unit: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of a list, the k-th as often as 1 / (k + 12): words are about as unequal (Zipf 1949, Mandelbrot 1953). */
  readonly common: <T>(list: readonly T[]) => T;
}

const flattened = 12;

/** Mulberry32: 32 bits of state, good enough to choose words by. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[Math.min(list.length - 1, index)];
    if (item === undefined) throw new Error('a choice from an empty list; this is a bug');
    return item;
  };
  return {
    unit,
    whole: (least, most) => least + Math.floor(unit() * (most - least + 1)),
    chance: (probability) => unit() < probability,
    pick: (list) => at(list, Math.floor(unit() * list.length)),
    common: (list) => at(list, Math.floor(flattened * ((list.length / flattened + 1) ** unit() - 1))),
  };
}

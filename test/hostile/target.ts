import type { Arbitrary } from 'fast-check';

/**
 * What is fuzzed. A file `test/hostile/targets/<name>.ts` that exports one as `target` is run by `npm run fuzz` and, for
 * a few seconds, by `npm test`; nothing else has to name it.
 */
export interface Target<Input = unknown> {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** Makes inputs, and smaller ones of an input that fails. What it makes depends on its seed alone. */
  readonly arbitrary: Arbitrary<Input>;
  /** Throws (an `expect` of vitest would not load outside of it: use `node:assert`) where a promise is broken. */
  readonly run: (input: Input) => void | Promise<void>;
  /** How many inputs `npm test` runs: as many as take some five seconds. */
  readonly quick: number;
  /** How an input that failed is printed, as code where that can be; JSON where this is left out. */
  readonly show?: (input: Input) => string;
}

/** The type of `Input` is known to the target alone; written `export const target = fuzzed({ ... })`. */
export function fuzzed<Input>(target: Target<Input>): Target {
  return target as unknown as Target;
}

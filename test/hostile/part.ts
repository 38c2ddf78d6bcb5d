import fc from 'fast-check';
import type { Target } from './target.ts';

/** What came of some inputs of one seed. */
export type Outcome =
  | { readonly ok: true; readonly runs: number }
  | { readonly ok: false; readonly runs: number; readonly input: string; readonly error: string };

/** Runs so many inputs of a seed, and makes the first that fails smaller, for a minute at most. */
export async function part(
  { arbitrary, run, show = JSON.stringify }: Target,
  runs: number,
  seed: number,
  begun: () => void = () => {},
): Promise<Outcome> {
  let shrinkUntil = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(arbitrary, async (input) => {
    if (Date.now() > shrinkUntil) return;
    begun();
    try {
      await run(input);
    } catch (error) {
      shrinkUntil = Math.min(shrinkUntil, Date.now() + 60_000);
      throw error;
    }
  });
  const result = await fc.check(property, { numRuns: runs, seed });
  if (!result.failed) return { ok: true, runs };
  const [input] = result.counterexample ?? [];
  const { errorInstance: error } = result;
  return {
    ok: false,
    runs: result.numRuns,
    input: show(input),
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** The input of a seed that so many others come before: what was running when a part had to be stopped. */
export function inputAt(
  { arbitrary, show = JSON.stringify }: Target,
  runs: number,
  seed: number,
  index: number,
): string {
  let [at, found] = [0, ''];
  fc.check(
    fc.property(arbitrary, (input) => {
      if (at++ === index) found = show(input);
    }),
    { numRuns: runs, seed },
  );
  return found;
}

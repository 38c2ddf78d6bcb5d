/**
 * The integers that a numbering skips, by the index that they are missing before. What is not an integer does not
 * count; a number that stands elsewhere, out of order, is not missing.
 */
export function skippedBefore(numbers: readonly (number | string)[]): Map<number, number[]> {
  const present = new Set(numbers);
  const skipped = new Map<number, number[]>();
  let highest: number | undefined;
  numbers.forEach((number, at) => {
    if (typeof number !== 'number') return;
    const missing = range((highest ?? number) + 1, number).filter((one) => !present.has(one));
    if (missing.length > 0) skipped.set(at, missing);
    highest = Math.max(highest ?? number, number);
  });
  return skipped;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

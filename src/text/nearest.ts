/**
 * The candidate that a mistyped word most likely stands for, or undefined when none is near: at most two of five
 * letters differ, or one of the two begins with the other (`army` for `army-caps`). Case is ignored; of equally near
 * ones the first counts.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = near(typed, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function near(a: string, b: string): number {
  const limit = Math.max(1, Math.floor(Math.max(a.length, b.length) * 0.4));
  const distance = Math.abs(a.length - b.length) > limit ? Number.POSITIVE_INFINITY : editDistance(a, b);
  if (distance <= limit) return distance;
  // A cut-off word ranks behind every mistyped one; two letters begin too many words to mean any of them.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(short) ? long.length : Number.POSITIVE_INFINITY;
}

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to turn `a` into `b`:
 * the restricted Damerau-Levenshtein distance (optimal string alignment).
 */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

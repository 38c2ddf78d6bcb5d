/**
 * For each value how many stand before it in the longest ascending run that ends with it; values are distinct.
 * O(n log n): the pile it lands on in patience sorting (Aldous and Diaconis 1999).
 */
export function piles(values: readonly number[]): number[] {
  const tops: number[] = [];
  return values.map((value) => {
    const pile = firstAbove(tops, value);
    tops[pile] = value;
    return pile;
  });
}

/** The indices of one of the longest ascending runs. */
export function longestAscending(values: readonly number[]): number[] {
  const pile = piles(values);
  const run: number[] = [];
  let wanted = pile.reduce((highest, at) => Math.max(highest, at), -1);
  for (let k = pile.length - 1; k >= 0; k--) {
    if (pile[k] !== wanted) continue;
    run.push(k);
    wanted--;
  }
  return run.reverse();
}

/** The first index of an ascending list that holds more than the value; the list's length if none does. */
function firstAbove(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

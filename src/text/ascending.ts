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

/** The best of what ends before an index, and putting something at an index, both in O(log n): Fenwick (1994). */
export function prefixMaxima<T>(size: number, better: (a: T, b: T | undefined) => boolean) {
  const tree: (T | undefined)[] = new Array(size + 1).fill(undefined);
  return {
    best(end: number): T | undefined {
      let found: T | undefined;
      for (let k = end; k > 0; k -= k & -k) {
        const item = tree[k];
        if (item && better(item, found)) found = item;
      }
      return found;
    },
    raise(index: number, item: T): void {
      for (let k = index + 1; k <= size; k += k & -k) if (better(item, tree[k])) tree[k] = item;
    },
  };
}

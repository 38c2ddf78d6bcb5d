/**
 * The greatest of some numbers, and no less than `least`. For lists that a draft makes as long as it likes: arguments of
 * a call, as in `Math.max(...list)`, overflow the stack from about a hundred thousand on.
 */
export function greatest(numbers: readonly number[], least = 0): number {
  return numbers.reduce((most, number) => Math.max(most, number), least);
}

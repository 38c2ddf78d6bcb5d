/** `1 point`, `2 points`. */
export function plural(n: number, noun: string, several = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : several}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `point 5`, `points 5 and 6`. */
export function named(noun: string, refs: readonly string[]): string {
  return `${noun}${refs.length > 1 ? 's' : ''} ${listing(refs)}`;
}

/** A draft by its id: only what was disclosed of it, where it is known to lack parts. */
export function asDisclosed(draft: string, isPartly: boolean): string {
  return isPartly ? `${draft} as disclosed` : draft;
}

import type { Place } from '../../model.ts';

/** In the order in which they stand in their file. */
export function inOrder<T extends Pick<Place, 'line' | 'column'>>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.line - b.line || a.column - b.column);
}

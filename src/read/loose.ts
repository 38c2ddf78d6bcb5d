/** Values of which nothing is known yet. */
export type Loose = { readonly [key: string]: unknown };

/** A text; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A list; an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A mapping; an empty one for anything else. */
export function mapOf(value: unknown): Loose {
  return value instanceof Object && !Array.isArray(value) ? (value as Loose) : {};
}

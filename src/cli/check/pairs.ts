/** A draft's file on one side of a comparison. */
export interface Side {
  readonly path: string;
  /** Absent where it cannot be read. */
  readonly id?: string;
}

/** The two versions of one draft; one is absent where it is new or deleted. */
export interface Pair<T extends Side> {
  readonly old?: T;
  readonly new?: T;
}

/**
 * Which files of two sides are versions of one draft. Its id is what a draft is known by, wherever its file is: so two drafts that
 * changed places are compared each with itself. Where the ids differ its path is, and at last what git finds to be
 * renamed. In the order of the new side, deleted ones last.
 */
export function pairs<T extends Side>(
  olds: readonly T[],
  news: readonly T[],
  renames: ReadonlyMap<string, string>,
): Pair<T>[] {
  const sameId = (a: T, b: T) => a.id !== undefined && a.id === b.id;
  const ways: readonly ((old: T, next: T) => boolean)[] = [
    (old, next) => old.path === next.path && sameId(old, next),
    sameId,
    (old, next) => old.path === next.path,
    (old, next) => renames.get(next.path) === old.path,
  ];
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  for (const isPair of ways)
    for (const next of news.filter((side) => !partners.has(side))) {
      const old = olds.find((side) => !taken.has(side) && isPair(side, next));
      if (!old) continue;
      partners.set(next, old);
      taken.add(old);
    }
  const found = news.map((next) => {
    const old = partners.get(next);
    return old ? { old, new: next } : { new: next };
  });
  return [...found, ...olds.filter((old) => !taken.has(old)).map((old) => ({ old }))];
}

import { named, plural } from './grammar.ts';

/** Sums, what a view leaves out, and what a report was made of. */
export const counts = {
  /** How many changes or points are of a kind. */
  counted: (n: number, kind: string) => `${n} ${kind}`,
  cosmeticOnly: ' (cosmetic only)',
  ofThemCosmetic: (n: number) => ` (${n} cosmetic only)`,

  same: (n: number, old: string, next: string) =>
    `No differences: ${plural(n, 'point')} of ${old} ${n === 1 ? 'is' : 'are'} unchanged in ${next}.`,
  summary: (old: Side, next: Side, kinds: string) =>
    `${plural(old.points, 'point')} in ${old.id}, ${next.points} in ${next.id}: ${kinds}`,
  movedToo: (n: number) => ` (${n} of the reworded also moved)`,
  /** Of which points or clauses something is true, as in `points 5 and 6 open in v20`. */
  those: (refs: readonly string[], what: string) => `${named('point', refs)} ${what}`,
  /** Two provisions that were put side by side. */
  beside: (old: string, next: string, kinds: string) => `${old} beside ${next}: ${kinds}.`,

  points: (n: number) => plural(n, 'point'),
  only: (ref: string) => `only point ${ref}`,
  deleted: (refs: readonly string[]) => `${named('number', refs)} deleted`,
  unpublished: (refs: readonly string[]) => `${named('number', refs)} not published`,

  nothing: 'Nothing passes the filter.',
  filtered: (n: number) => hidden(n, plural(n, 'entry', 'entries'), ' because of the filter'),
  /** Numbers that stand in what a filter hides. */
  numbers: (n: number, entries: number) =>
    hidden(n, `${plural(n, 'number')} in ${entries === 1 ? 'it' : 'them'}`, ' either'),
  unchanged: (n: number, see: string) => hidden(n, plural(n, 'unchanged point'), see),
  cosmetic: (n: number, see: string) => hidden(n, plural(n, 'cosmetic rewording'), see),
  see: (option: string) => ` (see ${option})`,

  assertedLinks: (n: number) => `${plural(n, 'link')} asserted`,
};

export interface Side {
  readonly id: string;
  readonly points: number;
}

function hidden(n: number, what: string, rest: string): string {
  return `${what} ${n === 1 ? 'is' : 'are'} not shown${rest}.`;
}

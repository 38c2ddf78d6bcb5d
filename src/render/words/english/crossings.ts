import { listing } from './grammar.ts';

/** A point or clause, or a part of it. */
export interface End {
  readonly ref: string;
  readonly isPart: boolean;
}

/** What stands elsewhere in the other draft, and what a person says of it. */
export const crossings = {
  onlyAs: (draft: string, places: readonly End[], isReworded: boolean) =>
    `in ${draft} only as ${listing(places.map(end))}${isReworded ? ', reworded' : ''}`,
  onlyInPart: (draft: string) => `in ${draft} only in part`,
  kept: (from: End, to: End) => `${end(from)} kept as ${end(to)}`,
  reworded: (from: End, to: End) => `${end(from)} reworded as ${end(to)}`,
  repeated: (from: End, to: End) => `${end(from)} repeated as ${end(to)}`,
  moved: (from: End, to: End) => `${end(from)} moved to ${end(to)}`,
  andReworded: (what: string) => `${what}, reworded`,
  brokenOut: (draft: string, items: readonly string[]) =>
    `list broken out into points of ${draft}: ${listing(items)}`,
  takenIn: (draft: string, items: readonly string[]) =>
    `points of ${draft} taken in as a list: ${listing(items)}`,

  link: (by: string) => `link ${by}`,
  absence: (by: string) => `absence ${by}`,
  assertedBy: (reviewer: string, date: string | undefined, reason: string) =>
    `asserted by ${reviewer}${date === undefined ? '' : ` on ${date}`}: ${reason}`,
};

function end({ ref, isPart }: End): string {
  return isPart ? `part of ${ref}` : ref;
}

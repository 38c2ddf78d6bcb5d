import type { End, crossings as english } from '../english/crossings.ts';
import { listing } from './grammar.ts';

export const crossings: typeof english = {
  onlyAs: (draft, places, isReworded) =>
    `у ${draft} лише як ${listing(places.map(alone))}${isReworded ? ' (переформульовано)' : ''}`,
  onlyInPart: (draft) => `у ${draft} лише частково`,
  kept: (from, to) => `${as(from)} збережено як ${as(to)}`,
  reworded: (from, to) => `${as(from)} переформульовано як ${as(to)}`,
  repeated: (from, to) => `${as(from)} повторено як ${as(to)}`,
  moved: (from, to) => `${as(from)} перенесено до ${to.isPart ? `частини ${to.ref}` : to.ref}`,
  andReworded: (what) => `${what} і переформульовано`,
  brokenOut: (draft, items) => `перелік розбито на пункти ${draft}: ${listing(items)}`,
  takenIn: (draft, items) => `пункти ${draft} зведено в перелік: ${listing(items)}`,

  link: (by) => `зв’язок ${by}`,
  absence: (by) => `відсутність відповідника ${by}`,
  assertedBy: (reviewer, date, reason) =>
    `визначено вручну\u00a0– ${reviewer}${date === undefined ? '' : `, ${date}`}: ${reason}`,
};

/** In the nominative, as what stands there. */
function alone({ ref, isPart }: End): string {
  return isPart ? `частина ${ref}` : ref;
}

/** In the accusative, which is what is kept, moved or repeated. */
function as({ ref, isPart }: End): string {
  return isPart ? `частину ${ref}` : ref;
}

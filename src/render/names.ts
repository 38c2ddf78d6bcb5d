import { isPartlyDisclosed } from '../compare/notices.ts';
import type { Change, PartyName, Point, ReportSide } from '../model.ts';

/** The numbers of both sides, as in `10, 11 → 5`; a side without any is a dash. */
export function refs(change: Pick<Change<{ ref: string }>, 'old' | 'new'>, arrow = '→', none = '–'): string {
  const side = (list: readonly { readonly ref: string }[]) => list.map((item) => item.ref).join(', ') || none;
  return `${side(change.old)} ${arrow} ${side(change.new)}`;
}

/** The name of a party, or its id where it has none. */
export function partyName(id: string, parties: readonly PartyName[]): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}

/** How a party's text of an open point is introduced: `Ukraine (variant)`. */
export function variantName(party: string, parties: readonly PartyName[]): string {
  return `${partyName(party, parties)} (variant)`;
}

/** Names of parties in alphabetical order. */
export function partyNames(ids: readonly string[], parties: readonly PartyName[]): string {
  return ids
    .map((id) => partyName(id, parties))
    .sort()
    .join(', ');
}

/** What a reader calls a change: the title of its new point, or of its old one. */
export function titleOf(change: Change<Point>): string | undefined {
  return [...change.new, ...change.old].find((point) => point.title !== undefined)?.title;
}

/** `1 point`, `2 points`. */
export function plural(n: number, noun: string, several = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : several}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** How the absence of a point is said: of what was disclosed, where the draft is known to lack parts. */
export function absence(side: ReportSide): string {
  return `not in ${asDisclosed(side)}`;
}

/** A draft by its id: only what was disclosed of it, where it is known to lack parts. */
export function asDisclosed(side: ReportSide): string {
  return isPartlyDisclosed(side) ? `${side.id} as disclosed` : side.id;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

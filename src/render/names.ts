import { isPartlyDisclosed } from '../compare/notices.ts';
import type { Change, PartyName, Point, ReportSide } from '../model.ts';
import type { Edition, Spoken } from './edition.ts';

/** What of the two drafts a fact is about: points or clauses. */
export interface Places {
  readonly old: readonly { readonly ref: string }[];
  readonly new: readonly { readonly ref: string }[];
}

/** The numbers of both sides, as in `10, 11 → 5`; a side without any is a dash. */
export function refs(change: Places, arrow = '→', none = '–'): string {
  const side = (list: Places['old']) => list.map((item) => item.ref).join(', ') || none;
  return `${side(change.old)} ${arrow} ${side(change.new)}`;
}

/** The name of a party in the language of the report, or its id where it has none. */
export function partyName(id: string, { parties, words }: Naming): string {
  const party = parties.find((candidate) => candidate.id === id);
  return party?.names?.[words.lang] ?? party?.name ?? id;
}

/** The names of parties and the language that they are told in. */
export interface Naming extends Spoken {
  readonly parties: readonly PartyName[];
}

/** How a party's text of an open point is introduced: `Ukraine (variant)`. */
export function variantName(party: string, naming: Naming): string {
  return naming.words.text.variant(partyName(party, naming));
}

/** Names of parties in alphabetical order. */
export function partyNames(ids: readonly string[], naming: Naming): string {
  return ids
    .map((id) => partyName(id, naming))
    .sort(new Intl.Collator(naming.words.lang).compare)
    .join(', ');
}

/** What a report is called: by the titles of both drafts. */
export function reportTitle({ old, new: next }: Edition): string {
  return `${old.title} → ${next.title}`;
}

/** What a reader calls a change: the title of its new point, or of its old one. */
export function titleOf(change: Change<Point>): string | undefined {
  return [...change.new, ...change.old].find((point) => point.title !== undefined)?.title;
}

/** How the absence of a point is said: of what was disclosed, where the draft is known to lack parts. */
export function absence(side: ReportSide, { words }: Spoken): string {
  return words.changes.absent(side.id, isPartlyDisclosed(side));
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a full stop, unless a person's own words end in one. */
export function ended(text: string): string {
  return /[.!?…][”»]?$/.test(text.trim()) ? text : `${text}.`;
}

/** Long enough to know a wording by, short enough to stand beside others. */
const QUOTED = 60;

/** A wording on one line, its end left out at a space where it is long. */
export function clipped(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= QUOTED) return line;
  const cut = line.slice(0, QUOTED).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/(?<=.{30}) \S*$/, '')}…`;
}

/** The hash of a commit as people are shown it. */
export function shortHash(commit: string): string {
  return commit.slice(0, 7);
}

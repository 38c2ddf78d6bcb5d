import { type Labels, labelOf, uniqueLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { type ClauseMarker, clauseMarker, type Form } from './markers.ts';

/** Lines of Markdown that make one text: the lead of a point or one clause. */
export interface Block {
  readonly label: string;
  readonly lines: string[];
}

/** What a list of clauses leaves to be said; `line` is where it was found. */
export type BodyNote =
  | { readonly line: number; readonly kind: 'labelled'; readonly label: string }
  | { readonly line: number; readonly kind: 'duplicate-label'; readonly label: string; readonly as: string }
  | { readonly line: number; readonly kind: 'after-clauses'; readonly label: string };

/** A point's lines as a lead and clauses, in the order of the text. */
export interface Body {
  readonly lead: readonly string[];
  readonly clauses: readonly Block[];
  readonly notes: readonly BodyNote[];
}

interface List {
  readonly kind: Form['kind'];
  readonly indent: number;
  /** What labels of its clauses begin with: `a.` for the list inside clause a. */
  readonly prefix: string;
  value: number;
  clause: Block;
}

interface State {
  readonly point: string;
  readonly clauses: Block[];
  readonly notes: BodyNote[];
  readonly labels: Labels;
  /** Open lists, the outermost first. */
  readonly lists: List[];
  /** Where text goes that starts nothing. */
  current: string[];
  /** Index of the last line that would be the clause of this kind and value. */
  readonly lastSeen: ReadonlyMap<string, number>;
}

/** Divides a point's lines into its lead and its clauses; clauses of nested lists are labelled `a.i`. */
export function readBody(point: string, lines: readonly Line[]): Body {
  const markers = lines.map(({ text }) => clauseMarker(text));
  const lead: string[] = [];
  const clauses: Block[] = [];
  const notes: BodyNote[] = [];
  const state: State = {
    point,
    clauses,
    notes,
    labels: { used: new Map(), lettered: new Map() },
    lists: [],
    current: lead,
    lastSeen: lastSeen(markers),
  };
  lines.forEach((plain, at) => {
    const marker = markers[at];
    const line = marker?.label === '' && isDeeper(plain, lines[at - 1]) ? { ...plain, opens: true } : plain;
    if (!marker || !placeClause(state, marker, line, at)) placeText(state, line, at);
  });
  return { lead, clauses, notes };
}

// An indented bullet opens a list although the line above ends no sentence; an indented dash may be punctuation.
function isDeeper(line: Line, before: Line | undefined): boolean {
  return before !== undefined && line.indent >= before.indent + 2 && !/^[–—]/.test(line.text);
}

const key = ({ kind, value }: Form): string => `${kind} ${value}`;

function lastSeen(markers: readonly (ClauseMarker | undefined)[]): Map<string, number> {
  return new Map(
    markers.flatMap((marker, at) => (marker?.forms ?? []).map((form) => [key(form), at] as const)),
  );
}

function placeClause(state: State, marker: ClauseMarker, line: Line, at: number): boolean {
  const isPart = marker.forms[0]?.kind !== 'decimal' || marker.label.startsWith(`${state.point}.`);
  if (!isPart || !(continueList(state, marker, line) || startList(state, marker, line, at))) return false;
  // '(a) (i) ...': the first clause of an inner list may stand on the same line.
  const nested = clauseMarker(marker.rest);
  const inside = { ...line, indent: line.indent + 2, opens: true };
  if (nested && nested.label !== '' && startList(state, nested, inside, at)) state.current.push(nested.rest);
  else state.current.push(marker.rest);
  return true;
}

// How many places a list may skip: a letter that was struck, or the letters of the other Cyrillic alphabet.
const tolerance = { bullet: 0, decimal: 2, lower: 3, upper: 3, cyrillic: 4, roman: 2, digit: 2 } as const;

function continueList(state: State, marker: ClauseMarker, line: Line): boolean {
  const at = state.lists.findLastIndex((list) => marker.forms.some((form) => isNext(list, form, line)));
  const list = state.lists[at];
  const form = list && marker.forms.find((form) => isNext(list, form, line));
  if (!list || !form) return false;
  state.lists.length = at + 1;
  list.value = form.value;
  list.clause = openListed(state, list.prefix, form, marker, line);
  return true;
}

function isNext(list: List, form: Form, line: Line): boolean {
  if (form.kind !== list.kind) return false;
  if (form.kind === 'bullet') return Math.abs(line.indent - list.indent) < 2;
  const step = form.value - list.value;
  return step === 1 || (line.opens && step > 0 && step <= tolerance[form.kind]);
}

function startList(state: State, marker: ClauseMarker, line: Line, at: number): boolean {
  const form = marker.forms.find((form) => isEvident(state, marker, form, line, at));
  if (!form) return false;
  const closed = state.lists.findIndex(
    ({ kind, indent }) => line.indent < indent - 1 || (kind === form.kind && line.indent < indent + 2),
  );
  if (closed >= 0) state.lists.length = closed;
  const above = state.lists.at(-1);
  const prefix = above ? `${above.clause.label}.` : '';
  const clause = openListed(state, prefix, form, marker, line);
  state.lists.push({ kind: form.kind, indent: line.indent, prefix, value: form.value, clause });
  return true;
}

// 'A. Smith said' and 'a. ' in running text are no clauses: a mark without a bracket, or in the middle of a sentence,
// needs the next one of its kind somewhere below.
function isEvident(
  state: State,
  { bracketed, rest }: ClauseMarker,
  form: Form,
  line: Line,
  at: number,
): boolean {
  const { kind, value } = form;
  const goesOn = (state.lastSeen.get(key({ kind, value: kind === 'bullet' ? 0 : value + 1 })) ?? -1) > at;
  if (kind === 'decimal') return line.opens || (value === 1 && /^\p{Lu}/u.test(rest));
  if (kind === 'bullet') return line.opens || goesOn;
  if (value === 1) return goesOn || (line.opens && bracketed);
  return state.lists.length === 0 && goesOn && line.opens && bracketed;
}

function openListed(state: State, prefix: string, form: Form, marker: ClauseMarker, line: Line): Block {
  const clause = openClause(state, labelOf(state.labels, state.point, prefix, form, marker), line);
  if (form.kind === 'bullet') state.notes.push({ line: line.number, kind: 'labelled', label: clause.label });
  return clause;
}

function openClause(state: State, label: string, line: Line): Block {
  const as = uniqueLabel(state.labels.used, label);
  if (as !== label) state.notes.push({ line: line.number, kind: 'duplicate-label', label, as });
  const block: Block = { label: as, lines: [] };
  state.clauses.push(block);
  state.current = block.lines;
  return block;
}

function placeText(state: State, line: Line, at: number): void {
  const [outermost] = state.lists;
  if (outermost && (line.blankBefore || (line.opens && line.indent < outermost.indent)))
    leaveList(state, outermost, line, at);
  state.current.push(line.text);
}

// A paragraph below a clause belongs to it where it is indented beyond its mark, or where the list goes on below.
// Else it speaks of the whole point. The file has no place for words after the clauses but a clause, and moved up
// into the lead they would stand before what they refer to.
function leaveList(state: State, outermost: List, line: Line, at: number): void {
  const owner = state.lists.findLastIndex(({ indent }) => indent < line.indent);
  if (owner >= 0) {
    state.lists.length = owner + 1;
    state.current = state.lists[owner]?.clause.lines ?? state.current;
    return;
  }
  const { kind, value } = outermost;
  const next = kind === 'bullet' ? 0 : value + 1;
  if ((state.lastSeen.get(key({ kind, value: next })) ?? -1) > at) return;
  const label = `${outermost.clause.label}+`;
  state.lists.length = 0;
  openClause(state, label, line);
  state.notes.push({ line: line.number, kind: 'after-clauses', label });
}

import type { Imported, ImportedPoint, ImportNote, Unplaced } from '../../model.ts';
import { words } from '../../text/tokens.ts';
import type { BodyNote } from './clauses.ts';
import { clean } from './clean.ts';
import { divide, type Passage } from './divide.ts';
import { skippedBefore } from './gaps.ts';
import { type Head, readHead } from './head.ts';
import { plainReader } from './inline.ts';
import { joinLines } from './join.ts';
import { uniqueLabel } from './labels.ts';
import { type Line, readLines } from './lines.ts';
import { romanNumber } from './markers.ts';
import { findNumbering } from './numbering.ts';
import { type RawPoint, readPoint } from './point.ts';

type Reduce = (lines: readonly string[], line: number) => string;

/**
 * Reads numbered plain text or Markdown, as it leaks, into points. One reader serves both, because leaks are a
 * mixture: Markdown in mails, bullets and asterisks in plain text. Numbers are kept as written. Never throws.
 */
export async function readText(source: string): Promise<Imported> {
  const { text, notes: dropped } = clean(source);
  const lines = readLines(text);
  const numbering = findNumbering(lines);
  const { head, passages, unplaced } = divide(lines, numbering);
  const { numbers, notes: numberNotes } = assignNumbers(passages, numbering.asText);
  const raw = passages.map((passage, at) => readPoint(passage, String(numbers[at])));
  const opening = readHead(head);
  const passed = numbering.passed.map(
    ({ line, number }): ImportNote => ({ line: line.number, kind: 'passed-over', number }),
  );
  const notes: ImportNote[] = [...dropped, ...numberNotes, ...passed];
  const reduce = await reducer(text, lines, notes);
  const points = raw.map((point, at) => finish(point, numbers[at] ?? '', reduce, notes));
  return {
    ...(opening.title !== undefined && { title: reduce([opening.title], 1) }),
    ...(opening.date !== undefined && { date: opening.date }),
    points,
    unplaced: [...headUnplaced(head, opening, passages.length > 0), ...unplaced].sort(byLine),
    notes: [...notes, ...gapNotes(passages)].sort(byLine),
  };
}

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

function headUnplaced(head: readonly Line[], { used }: Head, hasPoints: boolean): Unplaced[] {
  const rest = head.filter((line) => !used.has(line));
  return rest.map(({ number, text, mark }) => {
    const why = mark === 'rule' || mark === 'link' ? 'markup' : hasPoints ? 'before-points' : 'no-points';
    return { line: number, text, why };
  });
}

// Where all have the number 1, Markdown counts them. A number that the text prints twice stays with the first; the later
// point is kept as '6-2', which no text prints.
function assignNumbers(
  passages: readonly Passage[],
  asText: boolean,
): { numbers: (number | string)[]; notes: ImportNote[] } {
  const [first, ...others] = passages.map(({ start }) => start);
  const isOne = first?.kind === 'integer' && first.value === 1;
  if (isOne && others.length > 0 && others.every(({ number }) => number === first.number))
    return {
      numbers: passages.map((_, at) => first.value + at),
      notes: [{ line: first.line.number, kind: 'counted', number: first.number }],
    };
  const used = new Map<string, number>();
  const notes: ImportNote[] = [];
  let highest = 0;
  const numbers = passages.map(({ start }) => {
    const number = start.kind === 'integer' ? String(start.value) : start.number;
    const as = uniqueLabel(used, number);
    const line = start.line.number;
    if (as !== number) notes.push({ line, kind: 'duplicate-number', number, as });
    else if (start.kind === 'integer' && start.value < highest)
      notes.push({ line, kind: 'order', number, after: String(highest) });
    highest = Math.max(highest, start.value);
    return as !== number || asText ? as : start.value;
  });
  return { numbers, notes };
}

async function reducer(text: string, lines: readonly Line[], notes: ImportNote[]): Promise<Reduce> {
  let vocabulary: ReadonlySet<string> | undefined;
  const known = (word: string) => {
    vocabulary ??= new Set(words(text));
    return vocabulary.has(word);
  };
  const definitions = lines
    .filter(({ mark }) => mark === 'link' || mark === 'footnote')
    .map((line) => line.text);
  const plain = await plainReader(text, definitions);
  return (parts, line) => {
    const joined = joinLines(parts, known);
    const reduced = plain(joined.text);
    for (const word of joined.hyphened) notes.push({ line, kind: 'hyphen', word });
    for (const struck of reduced.struck) notes.push({ line, kind: 'struck', words: struck });
    if (reduced.long) notes.push({ line, kind: 'long', characters: joined.text.length });
    return reduced.text.replace(/\s+/g, ' ').trim();
  };
}

function finish(
  { passage, title, body }: RawPoint,
  number: number | string,
  reduce: Reduce,
  notes: ImportNote[],
): ImportedPoint {
  const line = passage.start.line.number;
  const text = reduce(body.lead, line);
  const clauses = body.clauses.map((clause) => ({ label: clause.label, text: reduce(clause.lines, line) }));
  const heading = title === undefined ? '' : reduce([title], line);
  for (const note of bodyNotes(String(number), line, body.notes)) notes.push(note);
  const bare = text === '' && clauses.length === 0;
  if (bare && heading === '') notes.push({ line, kind: 'empty', number: String(number) });
  // Words that stand alone behind a number are the point, not its title: a title is never compared.
  if (bare) return { number, text: heading, clauses, line };
  return { number, ...(heading !== '' && { title: heading }), text, clauses, line };
}

function bodyNotes(point: string, first: number, notes: readonly BodyNote[]): ImportNote[] {
  const lettered = notes.filter((note) => note.kind === 'labelled');
  const labels = lettered.map(({ label }) => label);
  const others = notes
    .filter((note) => note.kind !== 'labelled')
    .map((note): ImportNote => ({ ...note, point }));
  if (labels.length === 0) return others;
  return [{ line: lettered[0]?.line ?? first, kind: 'labelled', point, labels }, ...others];
}

function gapNotes(passages: readonly Passage[]): ImportNote[] {
  const values = passages.map(({ start }) => (start.kind === 'decimal' ? start.number : start.value));
  return [...skippedBefore(values)].flatMap(([at, skipped]): ImportNote[] => {
    const start = passages[at]?.start;
    if (!start) return [];
    const missing = skipped.map((value) => (start.kind === 'roman' ? romanNumber(value) : String(value)));
    return [{ line: start.line.number, kind: 'gap', missing, before: start.number }];
  });
}

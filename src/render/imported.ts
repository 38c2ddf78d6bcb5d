import type { Imported, ImportNote, Unplaced, UnplacedReason } from '../model.ts';
import { visible } from '../text/safe.ts';
import { listing, plural } from './words/english/grammar.ts';

/** What a person should look at after a text was made into a draft: a line each, by the lines of the text. */
export function importLines(imported: Imported, file: string): string[] {
  const said = [
    ...imported.unplaced.map((unplaced) => ({ line: unplaced.line, text: unplacedText(unplaced) })),
    ...imported.notes.map((note) => ({ line: note.line, text: noteText(note) })),
  ];
  return said.sort((a, b) => a.line - b.line).map(({ line, text }) => `${visible(file)}:${line}: ${text}`);
}

const REASONS: { readonly [R in UnplacedReason]: string } = {
  'before-points': 'stands before the first point',
  'no-points': 'the text has no numbered points',
  section: 'a heading between points',
  'section-text': 'text under a heading between points',
  subheading: 'a heading within a point',
  footer: 'stands after the points',
  'page-number': 'a page number',
  footnote: 'a footnote',
  markup: 'marks without words',
};

/** Long enough to find the line by, short enough for one. */
const QUOTED = 60;

function unplacedText({ text, why }: Unplaced): string {
  const words = visible(text);
  return `not placed (${REASONS[why]}): ${words.length > QUOTED ? `${words.slice(0, QUOTED).trimEnd()}…` : words}`;
}

function noteText(note: ImportNote): string {
  switch (note.kind) {
    case 'gap':
      return `before point ${note.before} the text skips ${listing(note.missing)}: marked unpublished, write deleted: true if the draft keeps it empty`;
    case 'duplicate-number':
      return `number ${note.number} is used again: kept as "${note.as}"`;
    case 'counted':
      return `every point is numbered ${note.number}, as Markdown allows in a list: counted on from there`;
    case 'order':
      return `point ${note.number} stands after ${note.after}: kept in the order of the text`;
    case 'empty':
      return `point ${note.number} has no words: marked unpublished`;
    case 'passed-over':
      return `this line begins like point ${note.number} and was read as running text`;
    case 'labelled':
      return `point ${note.point}: unlabelled bullets were labelled ${listing(note.labels)}`;
    case 'duplicate-label':
      return `point ${note.point}: label ${note.label} is used again: kept as ${note.as}`;
    case 'after-clauses':
      return `point ${note.point}: the text after its clauses was kept as clause ${note.label}`;
    case 'hyphen':
      return `a word broken at a line end was joined as ${visible(note.word)}`;
    case 'struck':
      return `struck-through words were kept: ${visible(note.words)}`;
    case 'long':
      return `${note.characters} characters in one piece: Markdown marks were kept as they stand`;
    case 'character':
      return `${plural(note.times, `${note.what} character`)} U+${note.codePoint.toString(16).toUpperCase().padStart(4, '0')} dropped`;
  }
}

import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import type { Position } from '../text/places.ts';
import { type Content, contentOf, type Entries, type KeyProblems, type ListSpot } from './content.ts';
import { distinct } from './distinct.ts';
import { isSuspicious, structuralIssues } from './tokens.ts';
import type { Issue } from './yaml-problem.ts';

/** The only document of a text, unless its structure cannot be trusted; and everything wrong with its YAML. */
export interface Parsed {
  readonly content?: Content;
  readonly issues: readonly Issue[];
}

/** How much is held at once. */
export interface Bounds {
  /** Levels: a draft nests ten deep. The composer recurses, and a text of brackets alone would take it down. */
  readonly depth: number;
  /** Lexemes after which the entries of a long list are composed and let go, so that memory does not grow with them. */
  readonly batch: number;
  /** Lexemes that one entry, or all that stands in no list of entries, may have: each takes a kilobyte of memory. */
  readonly piece: number;
  /** Lexemes that the whole text may have: each takes some two microseconds. A draft has one for each five bytes. */
  readonly all: number;
}

export const bounds: Bounds = { depth: 100, batch: 20_000, piece: 500_000, all: 12_000_000 };

/** What is known of a text while its tokens come. */
interface Progress {
  readonly keys: KeyProblems;
  readonly structural: Issue[];
  readonly errors: YAMLError[];
  readonly taken: Map<CST.BlockSequence, Entries>;
  isSuspicious: boolean;
}

/**
 * Parses one YAML document of plain maps, lists and values; whatever makes one place mean another is refused. `told` hears now
 * and then how much is done, 0 to 1.
 */
export function parse(
  text: string,
  position: (offset: number) => Position,
  { depth, batch, piece, all } = bounds,
  told: (share: number) => void = () => {},
): Parsed {
  const parser = new Parser();
  const progress: Progress = {
    keys: { refused: [], twice: [] },
    structural: [],
    errors: [],
    taken: new Map(),
    isSuspicious: false,
  };
  const tokens: CST.Token[] = [];
  let [seen, held] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    progress.isSuspicious ||= isSuspicious(lexeme);
    if (parser.stack.length > depth)
      return { issues: [{ offset: parser.offset, facts: { rule: 'yaml-depth', limit: depth } }] };
    if (++held % batch === 0 && takeEntries(parser, progress)) held = 0;
    if (seen % batch === 0) told(parser.offset / text.length);
    if (held > piece) return tooLarge(parser.offset, 'piece', piece);
    if (++seen > all) return tooLarge(parser.offset, 'file', all);
  }
  for (const token of parser.end()) tokens.push(token);
  return whole(text, position, tokens, progress);
}

function tooLarge(offset: number, of: 'piece' | 'file', limit: number): Parsed {
  return { issues: [{ offset, facts: { rule: 'yaml-size', of, limit } }] };
}

/**
 * Composes the entries of a list under a key of the document that are complete, and takes them off it. The parser looks at
 * no more than the last two; all before them are as they would be at the end of the text.
 */
function takeEntries({ stack: [top, map, list] }: Parser, progress: Progress): boolean {
  if (top?.type !== 'document' || map?.type !== 'block-map' || list?.type !== 'block-seq') return false;
  const holder = map.items.at(-1);
  // A list may be a key itself, which is refused when the whole of it is seen.
  if (!holder?.sep || holder.value || list.items.length < 3) return false;
  const taken = progress.taken.get(list) ?? { at: list.offset, values: [], spots: [] };
  progress.taken.set(list, taken);
  const value: CST.BlockSequence = { ...list, items: list.items.splice(0, list.items.length - 2) };
  const token: CST.Document = { type: 'document', offset: list.offset, start: [], value };
  const [document] = composed([token], progress, list.offset);
  const { value: values, spot } = contentOf(document?.contents ?? null, progress.keys);
  for (const value of values as unknown[]) taken.values.push(value);
  for (const item of (spot as ListSpot).items) taken.spots.push(item);
  // Where an entry is out of place, the error stands at the end of the one before it.
  list.offset = document?.contents?.range[1] ?? list.offset;
  return true;
}

function composed(
  tokens: readonly CST.Token[],
  { structural, errors, isSuspicious }: Progress,
  end: number,
): readonly Document.Parsed<ParsedNode>[] {
  // Unique keys are checked with the content: the composer compares every key with every other one, and keeps no first line.
  const composer = new Composer({ uniqueKeys: false });
  const [document, second] = composer.compose([...tokens], true, end) as Iterable<
    Document.Parsed<ParsedNode>
  >;
  if (document === undefined) throw new Error('a document was asked for and not composed; this is a bug');
  const documents = second ? [document, second] : [document];
  const found = documents.flatMap((one) => one.errors);
  if (found.length > 0 || isSuspicious) for (const issue of structuralIssues(tokens)) structural.push(issue);
  for (const error of found) errors.push(error);
  return documents;
}

function whole(
  text: string,
  position: (offset: number) => Position,
  tokens: readonly CST.Token[],
  progress: Progress,
): Parsed {
  const [document, second] = composed(tokens, progress, text.length);
  const { structural, errors, keys, taken } = progress;
  // What was taken off a list came before the lines above it.
  structural.sort((a, b) => a.offset - b.offset);
  const syntax = distinct(text, position, structural, errors);
  if (second) syntax.push({ offset: second.range[0], facts: { rule: 'yaml-documents' } });
  if (syntax.length > 0) return { issues: syntax };
  const lists = new Map(Array.from(taken, ([{ offset }, entries]) => [offset, entries]));
  const content = contentOf(document?.contents ?? null, keys, lists);
  const twice = keys.twice.map(
    ({ offset, key, first }): Issue => ({
      offset,
      facts: { rule: 'yaml-duplicate-key', key, firstLine: position(first).line },
    }),
  );
  const issues = [...keys.refused, ...twice];
  return keys.refused.length > 0 ? { issues } : { content, issues };
}

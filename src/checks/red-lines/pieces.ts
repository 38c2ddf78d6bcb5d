import type { Clause, Place, Point } from '../../model.ts';
import type { Span } from '../../text/spans.ts';

/** A lead, clause or variant's text: what a term or quantity stands in. */
export interface Piece {
  readonly ref: string;
  readonly text: string;
  readonly place: Place;
  readonly party?: string;
}

/** A point as its readers have it: what is common to all, and what each party wants beside it. */
export interface Readings {
  readonly point: Point;
  readonly common: readonly Piece[];
  readonly variants: readonly Reading[];
}

/** What a party wants beside the common text. */
export interface Reading {
  readonly party: string;
  readonly place: Place;
  readonly pieces: readonly Piece[];
}

/** The texts of a point, those of each party's variant apart. */
export function readingsOf(point: Point): Readings {
  return {
    point,
    common: piecesOf(point, point.ref),
    variants: point.variants.map((variant) => ({
      party: variant.party,
      place: variant,
      pieces: piecesOf(variant, point.ref).map((piece) => ({ ...piece, party: variant.party })),
    })),
  };
}

/** All texts of a point. */
export function allPieces({ common, variants }: Readings): Piece[] {
  return [...common, ...variants.flatMap(({ pieces }) => pieces)];
}

function piecesOf(part: Place & { text: string; clauses: readonly Clause[] }, ref: string): Piece[] {
  const own = { ref, text: part.text, place: part };
  const below = part.clauses.map((clause) => ({ ref: clause.ref, text: clause.text, place: clause }));
  return [own, ...below].filter(({ text }) => text.trim() !== '');
}

/** A longer sentence is cut at spaces. */
const LIMIT = 200;

/** What a text says around a span: its sentence, or so much of it as a line of text holds. */
export function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - LIMIT), start);
  const after = text.slice(end, end + LIMIT);
  const opening = /^.*[.!?;:](?=\s)/s.exec(before)?.[0].length ?? 0;
  const closing = /[.!?;:](?=\s|$)/.exec(after);
  const head = before.slice(opening);
  const tail = closing ? after.slice(0, closing.index + 1) : after;
  const span = text.slice(start, end);
  const room = Math.max(LIMIT / 5, (LIMIT - span.length) / 2);
  const fits = head.length + span.length + tail.length <= LIMIT;
  return [
    fits || head.length <= room ? head : cutLeft(head, room),
    span.length <= LIMIT ? span : cutRight(span, LIMIT),
    fits || tail.length <= room ? tail : cutRight(tail, room),
  ]
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function cutLeft(text: string, room: number): string {
  return `…${text.slice(-room).replace(/^\S*\s|^[\udc00-\udfff]/, '')}`;
}

function cutRight(text: string, room: number): string {
  return `${text.slice(0, room).replace(/\s\S*$|[\ud800-\udbff]$/, '')}…`;
}

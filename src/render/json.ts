import type { Report } from '../model.ts';

/** Of how many changes on a report is written in pieces: as one string it would take three times the memory, and has a bound. */
const manyChanges = 5_000;
/** How many items of a list make a piece. */
const batch = 500;

/** The report as it is, as `schemas/report.schema.json` describes it: every link, whatever a filter shows to people. */
export function renderJson(report: Report): string | Uint8Array {
  return report.changes.length < manyChanges ? `${stringOf(report)}\n` : inPieces(report);
}

function stringOf(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** The bytes of the same text. */
function inPieces(report: Report): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = Array.from(piecesOf(report), (piece) => encoder.encode(piece));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function* piecesOf(report: Report): Generator<string> {
  let before = '{\n  ';
  for (const [key, value] of Object.entries(report)) {
    yield `${before}${JSON.stringify(key)}: `;
    yield* Array.isArray(value) && value.length > 0 ? itemsOf(value) : [within(stringOf(value))];
    before = ',\n  ';
  }
  yield '\n}\n';
}

function* itemsOf(list: readonly unknown[]): Generator<string> {
  for (let at = 0; at < list.length; at += batch) {
    // The brackets of a batch give way to those of the whole list.
    const items = within(stringOf(list.slice(at, at + batch))).slice(1, -'\n  ]'.length);
    yield (at === 0 ? '[' : ',') + items;
  }
  yield '\n  ]';
}

/** A value as it stands one level deeper: line breaks within its strings are escaped. */
function within(json: string): string {
  return json.replaceAll('\n', '\n  ');
}

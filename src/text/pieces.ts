/** White space after a sentence end, semicolon or colon, or before a list mark; `ten (10) days` has none. */
const boundary = /\s+(?:(?<=[.!?…;:][»”"’)]?\s+)|(?=\(?(?:\p{L}|[ivx]{2,4})\)\s|\d{1,2}\)\s))/u;
const shortestPiece = 4;

/** Abbreviations that stand before what they belong to, in English, Ukrainian and Russian. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'no nos art arts sec secs para paras ch vol pp mr mrs ms dr prof gen col lt st vs cf ' +
    'ст пп розд разд гл абз ім им див напр тзв дол долл вул ул просп'
  ).split(' '),
);
const longestAbbreviation = 4;

/** Whether a piece has too few words, told by its spaces. */
function isShort(piece: string): boolean {
  let space = -1;
  for (let count = 1; count < shortestPiece; count++) {
    space = piece.indexOf(' ', space + 1);
    if (space === -1) return true;
  }
  return false;
}

/**
 * Whether the stop between two pieces belongs to an abbreviation (`ст. 5`, `No. 5`, `3 млрд. євро`) or a lone letter
 * (`U.S. forces`, `2026 р.`) rather than to a sentence.
 */
function isAbbreviated(piece: string, next: string): boolean {
  // Of a longer word the end is enough to see that it is none, and no other word needs to be looked at.
  const word = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=\.$)/u.exec(piece.slice(-2 * longestAbbreviation))?.[0];
  if (word === undefined || word.length > longestAbbreviation) return false;
  return word.length === 1 || abbreviations.has(word.toLowerCase()) || /^\p{Ll}/u.test(next);
}

/**
 * Joins a piece to the one before it where that goes on, or while either is too short to say where it belongs. Those that
 * belong together are put together at last: a text of ten thousand short ones must not take the square of the time.
 */
function joinPieces(pieces: readonly string[]): string[] {
  const groups: string[][] = [];
  let isLastShort = false;
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && (isLastShort || isShort(piece) || isAbbreviated(group.at(-1) as string, piece))) {
      group.push(piece);
      isLastShort &&= isShort(group.join(' '));
    } else {
      groups.push([piece]);
      isLastShort = isShort(piece);
    }
  }
  return groups.map((group) => group.join(' '));
}

/**
 * The text cut at sentence ends, semicolons, colons and list marks: `a)`, `(б)`, `(iv)`, `1)`. A piece of fewer than
 * four words ("Territories:") is too short to vote on where it belongs and stays with its neighbour.
 */
export function cutIntoPieces(text: string): string[] {
  return joinPieces(text.split(boundary).filter((piece) => piece !== ''));
}

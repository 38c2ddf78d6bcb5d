const boundary = /(?<=[.!?…;:][»”"’)]?)\s+|\s+(?=\(?\p{L}\)\s)/u;
const shortestPiece = 4;

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** Joins a piece to the one before it while either is too short to say where it belongs. */
function joinShort(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const short = last !== undefined && Math.min(wordCount(last), wordCount(piece)) < shortestPiece;
    if (short) joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

/**
 * The text cut at sentence ends, semicolons, colons and list letters. A piece of fewer than four words ("Territories:")
 * is too short to vote on where it belongs and stays with its neighbour.
 */
export function cutIntoPieces(text: string): string[] {
  return joinShort(text.split(boundary).filter((piece) => piece !== ''));
}

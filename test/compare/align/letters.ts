import { type Profile, type TextProfile, together } from '../../../src/text/profile.ts';

const count = 26;
const rarities = { weights: new Float64Array(count).fill(1), firstWord: 0 };

/** A piece of text as its words, each a letter and all as rare: two pieces of four that share three are 0.75 alike. */
function piece(letters: string): Profile {
  const ids = Int32Array.from([...letters].sort(), (letter) => letter.charCodeAt(0) - 97);
  return { ids, rarities, norm: Math.sqrt(ids.length), mass: ids.length, words: ids.length };
}

/** The profile of a passage of some pieces: `abcd efgh` has two. */
export function lettered(text: string): TextProfile {
  const pieces = text.split(' ').map(piece);
  return { ...together(pieces), pieces };
}

import type { Passage } from '../../model.ts';
import { countLetters, languageOf } from '../../text/language.ts';

/** The language of each passage of a side, as a primary subtag: its own, or what the letters of the whole side tell. */
export function languagesOf(side: readonly Passage[]): string[] {
  const letters = countLetters(partsOf(side));
  return side.map((passage) => languageOf(passage.language, letters));
}

/** One part after another: of a long side only the first ones are looked at. */
function* partsOf(side: readonly Passage[]): Generator<string> {
  for (const { parts } of side) yield* parts;
}

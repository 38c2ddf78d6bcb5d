import type { Passage } from '../../model.ts';
import { countLetters, languageOf } from '../../text/language.ts';

/** The language of each passage of a side, as a primary subtag: its own, or what the letters of the whole side tell. */
export function languagesOf(side: readonly Passage[]): string[] {
  const letters = countLetters(side.flatMap((passage) => passage.parts));
  return side.map((passage) => languageOf(passage.language, letters));
}

import { alnum, letter } from '../letters.ts';
import { lazy } from '../patterns.ts';
import { stop } from './nouns.ts';

const head = (noun: string) => noun.split(' ').at(-1);
const limit =
  '(?:(?:from \\S{1,20} to|is|are|be|shall|may|must|will|can|stays?|remains?|kept|set|fixed|not|never|at|to|limited|restricted|capped|reduced|raised|increased|lowered|cut|fall|rise|drop|exceeds?|below|above|beyond|no|more|less|than|most|least|up|about|by|from)[ ])+';
// Looked for first, for few numbers stand behind such words and the patterns below are slow.
const limited = lazy(() => `(?<![${alnum}])${limit}$`);
const counted = [
  // "the personnel strength of the armed forces is limited to 600,000"
  lazy(
    () =>
      `(?<![${letter}])(?<noun>[${letter}]+) (?:strength|levels?|numbers|holdings|ceiling)(?: of [^.;:,]{1,60}?)? ${limit}$`,
  ),
  // "the number of observers shall not exceed 700"
  lazy(
    () =>
      `(?:number|total|sum|quota) of (?:the |its |their |all )?(?<noun>[${letter}]+(?:[ -][${letter}]+)??)(?: (?:in|of|from|on|at|for) [^.;:,]{1,60}?)? ${limit}$`,
  ),
  // "reduces its submarines from 24 to 16"
  lazy(() => `(?<noun>[${letter}]+s) from (?:\\S+ to )?$`),
];

/** What a number counts where the text says so before it. */
export function nounBefore(text: string): string | undefined {
  if (!limited().test(text.slice(-24))) return undefined;
  for (const pattern of counted) {
    const noun = pattern().exec(text)?.groups?.noun;
    if (noun !== undefined && !stop.has(noun.toLowerCase())) return head(noun);
  }
  return undefined;
}

import type { Span } from '../../text/spans.ts';
import { words } from '../../text/tokens.ts';

/** The longest quotation that is read as a name or term and not as the text itself, in words. */
const LONGEST_NAME = 8;

const quotation = /“[^”]{0,120}”|"[^"]{0,120}"|«[^»]{0,120}»|„[^“”]{0,120}[“”]|‘[^’]{0,120}’/gu;

/** Names and terms in quotation marks: their words bind nobody. */
export function quotations(text: string): Span[] {
  return Array.from(text.matchAll(quotation)).flatMap(({ index: start, 0: quoted }) =>
    words(quoted).length <= LONGEST_NAME ? [{ start, end: start + quoted.length }] : [],
  );
}

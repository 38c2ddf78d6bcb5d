import { visible } from '../../text/safe.ts';

/** Widths in em, those of DejaVu Sans rounded: the widest of the types that a reader is likely to have. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}]/u, 0],
  [/[ijlI.,;:'’|! ·]/, 0.32],
  [/[ftr()[\]\-/“”"]/, 0.44],
  [/[mwMW@%—…→ЖШЩЮФМжшщюфм]/u, 0.96],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|[\u{1f000}-\u{3ffff}]/u, 1.05],
  [/[\p{Lu}&]/u, 0.72],
  [/[a-z\d]/, 0.61],
];

/** How wide a text is at most, about: in pixels, at a size in pixels. */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.65;
  return em * size;
}

/**
 * A text of a draft as a picture may hold it: on one line, with invisible characters spelt out, and without the two that
 * XML forbids beside them.
 */
export function shown(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text, its end left out where it is wider than the room. */
export function cut(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  const letters = Array.from(text);
  let [used, k] = [widthOf('…', size), 0];
  for (; k < letters.length; k++) {
    used += widthOf(letters[k] ?? '', size);
    if (used > room) break;
  }
  return `${letters.slice(0, k).join('').trimEnd()}…`;
}

/** The text as lines no wider than the room; a word that is wider is cut. */
export function wrap(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(joined, size) <= room) lines[lines.length - 1] = joined;
    else lines.push(cut(word, size, room));
  }
  return lines;
}

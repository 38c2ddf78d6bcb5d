/**
 * Letters, as the inside of a class: `\p{L}` has 650 ranges and wants the flag `u`, with the flag `i` V8 looks up every
 * letter's other cases too, and a pattern took up to thirty milliseconds to compile. Behind Latin and its accents
 * scripts are taken in whole, with the little in them that is no letter; those above U+FFFF are left out.
 */
export const letter =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06fa-\\u1fff\\u2c00-\\u2dff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uffdc';

/** Letters and digits of any script, with `²` and `½`. */
export const alnum = `${letter}0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u2070-\\u2089\\u2150-\\u2189\\u2460-\\u24ff`;

/** Latin letters. */
export const latin = 'A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02b8\\u1e00-\\u1eff';

/** Where a word ends: ASCII word boundaries know no other script. */
export const wordEnd = `(?![${alnum}])`;

/** The text in small letters, as patterns without the flag `i` want it, every character in its place. */
export function lower(text: string): string {
  const small = text.toLowerCase();
  // `İ` alone grows.
  return small.length === text.length ? small : text.replaceAll('İ', 'ı').toLowerCase();
}

/** Whether a character is a capital letter. */
export function isCapital(character = ''): boolean {
  return character !== character.toLowerCase();
}

/** Whether a character is a small letter. */
export function isSmall(character = ''): boolean {
  return character !== character.toUpperCase();
}

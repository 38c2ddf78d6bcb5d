/** The forms of a noun or a phrase after 1, 2 and 5: `['пункт', 'пункти', 'пунктів']`. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form after a whole number: 21 as after 1, 11 as after 5. */
export function form(n: number, [one, few, many]: Forms): string {
  const [unit, teens] = [n % 10, n % 100 > 10 && n % 100 < 20];
  if (teens || unit === 0 || unit > 4) return many;
  return unit === 1 ? one : few;
}

/** `1 пункт`, `2 пункти`, `5 пунктів`. */
export function plural(n: number, forms: Forms): string {
  return `${n}\u00a0${form(n, forms)}`;
}

/** `а`, `а і б`, `а, б і в`. */
export function listing(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} і ${items.at(-1)}`;
}

/** `пункт 5`, `пункти 5 і 6`. */
export function named(
  [one, several]: readonly [one: string, several: string, ...rest: string[]],
  refs: readonly string[],
): string {
  return `${refs.length > 1 ? several : one} ${listing(refs)}`;
}

export const POINTS: Forms = ['пункт', 'пункти', 'пунктів'];

/** What a draft has, or what was disclosed of it, in the locative: `у v20`, `в оприлюдненому тексті v20`. */
export function within(draft: string, isPartly: boolean): string {
  return isPartly ? `в оприлюдненому тексті ${draft}` : `у ${draft}`;
}

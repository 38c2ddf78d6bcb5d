/**
 * How far a number's bound, noun, unit and name stand from it at most, in UTF-16 units. All patterns that end or start at
 * a number look at so much text only: with the whole text before each number, a long one took quadratic time.
 */
const NEAR = 160;

/** The text right before a place. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}

/** The text right behind a place. */
export function after(text: string, at: number): string {
  return text.slice(at, at + NEAR);
}

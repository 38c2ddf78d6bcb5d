/** Ends the test where something in a value is `undefined`: what is not known has no key. */
export function definite<T>(value: T, path = ''): T {
  if (value === undefined) throw new Error(`${path || 'the value'} is undefined`);
  if (typeof value === 'object' && value !== null && !(value instanceof Set))
    for (const [key, inner] of Object.entries(value)) definite(inner, `${path}.${key}`);
  return value;
}

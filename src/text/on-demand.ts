/** A value that is made when it is first asked for, and then kept. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that makes something of an object once, and keeps it as long as the object is. */
export function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, { readonly to: To }>();
  return (from) => {
    const known = made.get(from) ?? { to: make(from) };
    made.set(from, known);
    return known.to;
  };
}

import { onDemand } from './on-demand.ts';

// V8 compiles a pattern to bytecode first and to machine code when it is used again, unless the first text is this long:
// then at once to machine code, which takes a third of the time of both.
const long = ' '.repeat(1000);

/** A pattern that is compiled when first asked for: a short command meets few of them. */
export function lazy(source: () => string, flags = ''): () => RegExp {
  return onDemand(() => {
    const pattern = new RegExp(source(), flags);
    pattern.test(long);
    return pattern;
  });
}

/**
 * All places of a text that a pattern matches. What the text `needs` for that is small and looked for first: most texts
 * have no dotted date, and to compile the pattern takes longer than to search them all.
 */
export function finder(source: string, needs: RegExp): (text: string) => RegExpExecArray[] {
  const pattern = lazy(() => source, 'g');
  return (text) => (needs.test(text) ? all(pattern(), text) : []);
}

/** As `matchAll`, which copies the pattern each time; none of ours matches an empty text. */
export function all(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

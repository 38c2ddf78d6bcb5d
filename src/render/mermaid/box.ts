import type { Kind, Point } from '../../model.ts';
import { fitted, WIDTH } from './text.ts';

/** A box of the picture with a text in it, styled as what it is. */
export function box(name: string, text: string, what: 'head' | 'words' | Kind): string {
  const style = STYLED.includes(what) ? `:::${what}` : '';
  const [open, close] = [`  ${name}["`, `"]${style}`];
  return open + fitted(text, WIDTH - open.length - close.length) + close;
}

/** Boxes of other kinds look as mermaid's theme has them. */
const STYLED: readonly string[] = ['head', 'words', 'removed', 'added'];

/** A name and a text for a point: `o6` and `6 Armed forces`. Where mermaid cannot take its ref as a name, it is the spare one. */
export function named(
  side: 'o' | 'n',
  { ref, title }: Point,
  spare: string,
): { readonly name: string; readonly text: string } {
  const isPlain = /^[a-z0-9]{1,9}(?:\.[a-z0-9]{1,9}){0,2}$/i.test(ref);
  const name = side + (isPlain ? ref.replaceAll('.', '_') : `__${spare}`);
  return { name, text: title === undefined ? ref : `${ref} ${title}` };
}

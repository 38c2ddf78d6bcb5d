import { plural } from './grammar.ts';

/** What only the flow picture says. */
export const flow = {
  /** Marks of themes, one letter each; further themes take two. */
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  crossing: 'clause that stands elsewhere',
  pale: (n: number) =>
    `${plural(n, 'change')} that ${n === 1 ? 'is not selected is' : 'are not selected are'} pale.`,
};

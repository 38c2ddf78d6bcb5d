import { asDisclosed, named } from './grammar.ts';

/** A sentence of which the middle is marked. */
export type Told = readonly [before: string, strong: string, after: string];

type Refs = readonly string[];

/** What became of points and clauses. */
export const changes = {
  kinds: {
    unchanged: 'unchanged',
    moved: 'moved',
    reworded: 'reworded',
    merged: 'merged',
    split: 'split',
    regrouped: 'regrouped',
    removed: 'removed',
    added: 'new',
  },
  /** How far the words are others. */
  reworded: {
    partly: 'reworded',
    cosmetic: 'reworded (cosmetic)',
    throughout: 'reworded throughout',
    /** The same words, in clauses on one side only. */
    divided: 'kept, divided otherwise',
  },
  /** That what is said in a word or two moved too. */
  moved: (what: string) => `${what}, moved`,
  /** Of a point that a draft does not have. */
  absent: (draft: string, isPartly: boolean) => `not in ${asDisclosed(draft, isPartly)}`,
  /** What stands before the new number of an old point. */
  dispositions: {
    unchanged: 'kept',
    moved: 'kept, moved',
    merged: 'merged into',
    split: 'split into',
    regrouped: 'regrouped as',
  },

  /** What stands in sentences of matched points. */
  kept: 'kept unchanged',
  andMoved: (what: string) => `${what} and moved`,
  matched: (from: Refs, what: string, to: Refs, _draft: string): Told => [
    `${named('Point', from)} is `,
    what,
    ` as ${named('point', to)}.`,
  ],
  merged: (from: Refs, to: Refs): Told => [
    `${named('Point', from)} are `,
    'merged',
    ` into ${named('point', to)}.`,
  ],
  split: (from: Refs, to: Refs): Told => [
    `${named('Point', from)} is `,
    'split',
    ` into ${named('point', to)}.`,
  ],
  regrouped: (from: Refs, to: Refs): Told => [
    `${named('Point', from)} are `,
    'regrouped',
    ` as ${named('point', to)}.`,
  ],
  /** Of a point that the other draft does not have, and what else there is to say of it. */
  missing: (ref: string, draft: string, isPartly: boolean, also: readonly string[]): Told => [
    `Point ${ref} is `,
    `not in ${asDisclosed(draft, isPartly)}`,
    end(also),
  ],
  isNew: (ref: string, draft: string): Told => [`Point ${ref} is `, `new in ${draft}`, '.'],
  /** Of a point without a counterpart that stands elsewhere. */
  elsewhere: (ref: string, where: string, also: readonly string[]): Told => [
    `Point ${ref} is `,
    where,
    end(also),
  ],

  standings: { agreed: 'agreed', open: 'open' },
  standing: {
    agreed: (draft: string) => `agreed in ${draft}`,
    open: (draft: string) => `open in ${draft}`,
  },
  gaps: {
    deleted: (draft: string) => `label kept, text deleted in ${draft}`,
    unpublished: (draft: string) => `not published in ${draft}`,
  },
  emptyNumber: (draft: string, ref: string) => `${draft} keeps number ${ref} empty`,
  coarse: 'compared in part by sentences: too long to compare word by word',
  cosmetic: 'cosmetic',
  cosmeticNotMarked: 'cosmetic change not marked',
  notMarked: 'not marked',
};

function end(also: readonly string[]): string {
  return `${also.map((fact) => `; ${fact}`).join('')}.`;
}

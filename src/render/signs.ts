import type { Kind, Level } from '../model.ts';

/** A sign for each kind, so that kinds are never told apart by colour alone. */
export const KIND_SIGNS: { readonly [K in Kind]: string } = {
  unchanged: '=',
  moved: '↕',
  reworded: '~',
  merged: '&',
  split: '|',
  regrouped: '×',
  removed: '−',
  added: '+',
};

/** A sign for each level of a finding. */
export const LEVEL_SIGNS: { readonly [L in Level]: string } = { error: '✗', warning: '!', note: 'i' };

import type { Party, Theme } from '../model.ts';

/** What `drafts/themes.yaml` and `drafts/parties.yaml` hold, and the version of the package. Made by `bin/build.js`. */
export const themes: readonly Theme[];
export const parties: readonly Party[];
export const version: string;

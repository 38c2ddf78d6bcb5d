/** The precompiled files that ship, by the SHA-256 of their bytes. Made by `bin/build.js` from `drafts/`. */
export const shipped: Readonly<Record<string, string | undefined>>;

/** The length of the longest of them, in bytes. */
export const largest: number;

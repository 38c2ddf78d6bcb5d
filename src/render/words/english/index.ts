/** Every word that reports are told in, in English; other languages have the same messages. */
export const english = {
  /** BCP 47 tag of the language. */
  lang: 'en',
};

/** The messages of one language. */
export type Words = typeof english;

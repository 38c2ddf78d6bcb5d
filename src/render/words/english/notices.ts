import { listing } from './grammar.ts';

/** How the texts are known, and what limits the comparison. */
export const notices = {
  basis: { document: 'from a document', report: 'as retold in reports', oral: 'as read aloud' },
  wording: { verbatim: 'verbatim', translated: 'translated', restated: 'restated' },
  notComplete: 'not complete as published',

  /** How well a text is verified. */
  evidence: { seen: 'seen', summary: 'from a summary', partial: 'seen in part', unverified: 'unverified' },
  /** Of a draft, or of a provision of it. */
  known: (name: string, evidence: string) => `${name} ${evidence}`,

  of: (drafts: readonly string[], notice: string) => `${listing(drafts)}: ${notice}`,
  restated:
    'restated, not the original’s words. A difference of a word or two may come from the restatement.',
  translated: 'translated. A difference of a word or two may come from the translation.',
  oral: 'known from what was read aloud.',
  report: 'known from reports that retell it.',
  /** After it: which numbers are not published, where that is known. */
  incomplete: (unpublished: string) =>
    `not complete as published${unpublished}. A point that it lacks is “not in it as disclosed”, and may exist.`,
  language: (old: string, next: string) =>
    `The drafts are in different languages (${old}, ${next}): a comparison of words says little.`,
  dates: (old: string, next: string) => `${old} is dated after ${next}: they may stand in the wrong order.`,
};

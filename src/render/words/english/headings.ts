/** Headings, and the names of what stands after them. */
export const headings = {
  numbers: 'Numbers',
  twoTexts: 'The two texts',
  summary: 'Summary',
  noPoints: 'No points.',
  theme: 'Theme',
  all: 'All',
  went: (draft: string) => `Where each point of ${draft} went`,
  title: 'Title',
  became: 'What became of it',
  hasNoPoints: (draft: string) => `${draft} has no points.`,
  newIn: (draft: string) => `New in ${draft}`,
  /** Of points that the other draft does not have as far as it is known. */
  onlyIn: (draft: string, absent: string) => `In ${draft}, ${absent}`,
  point: (ref: string) => `point ${ref}`,
  none: 'None.',
  sources: 'Sources',

  date: 'Date',
  putForwardBy: 'Put forward by',
  revises: 'Revises',
  text: 'Text',
  length: 'Length',
  evidence: 'Evidence',
  note: 'Note',
  notOpened: 'not opened',
  source: 'Source',

  /** Words before, between and after two marked examples; what is added is marked by weight or by a line. */
  legend: (old: string, next: string) => ({
    before: 'In the changes below, words ',
    cut: 'struck through',
    between: ` stand only in ${old}, words `,
    bold: 'in bold',
    underlined: 'underlined',
    after: ` only in ${next}.`,
  }),
  /** Before a picture of all points. */
  picture: 'Where the points went, at a glance',
  signals: 'Signals',
  oldText: 'Old text',
  newText: 'New text',
  changes: 'Changes',
  notes: 'Notes',
  standing: (phrase: string) => `Standing: ${phrase}.`,
  crossing: (phrase: string) => `Crossing: ${phrase}.`,
  /** One point of a draft, within a sentence. */
  pointOf: (draft: string, ref: string) => `${draft}, point ${ref}`,
  opening: {
    unchanged: 'The opening text is unchanged.',
    replaced: 'The opening text is replaced as a whole.',
  },
  whole: { replaced: 'The text is replaced as a whole.' },
  replaced: 'replaced as a whole',
};

/** What only documents with tracked changes say: Word files and CriticMarkup. */
export const docx = {
  /** How to read the marks. */
  legend: (old: string, next: string) =>
    `Deleted words stand only in ${old}, inserted words only in ${next}. Rejecting every change leaves the text of ${old}, accepting every change that of ${next}. Headings, labels and comments are in neither.`,
  /** What a filter does to a document that has to hold everything. */
  filtered:
    'The filter limits the list of numbers. The text below holds both drafts whole, whatever it says.',
  noneShown: 'No number passes the filter.',
  body: (old: string, next: string) => `From ${old} to ${next}`,
  by: (parties: string) => `put forward by ${parties}`,
  /** Where deleted words are inserted, and where inserted ones are deleted: the draft, and the places in it. */
  wentTo: (draft: string, places: string) => `Went to ${places} of ${draft}.`,
  cameFrom: (draft: string, places: string) => `Came from ${places} of ${draft}.`,
  page: 'Page',
  ofPages: 'of',
};

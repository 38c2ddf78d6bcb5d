import { plural } from './grammar.ts';

/** What only the HTML page says. */
export const html = {
  skip: 'Skip to the changes',
  to: 'to',
  dark: 'Dark',
  contents: 'On this page',
  notices: 'How far the comparison reaches',
  numbersCaption: (old: string, next: string) => `Numbers that changed, came or went from ${old} to ${next}.`,
  table: (name: string) => `${name}: table`,
  points: 'Points',
  difference: 'Difference',
  sourcesOf: (n: number, id: string) => `${plural(n, 'source')} of ${id}`,
  sumsCaption: 'How many changes of which kind under which theme.',
  dispositionsCaption: (id: string) => `Every point of ${id} once, in its order.`,
  changesByTheme: 'Changes by theme',
  nothing: 'No change is shown.',
  linkTo: (id: string) => `Link to #${id}`,
  sideBySide: 'Side by side',
  cutBegins: '[removed:',
  addBegins: '[added:',
  /** Where words end that were removed or added. */
  markEnds: ']',
  controls: 'Changes on this page',
  filters: 'Filter the changes',
  filtersMean: 'Ticks in one group widen the choice; a change has to fit every group that has a tick.',
  kind: 'Kind',
  signal: 'Signal',
  keys: 'Keys: j for the next change, k for the previous one',
  reset: 'Show all',
  previous: 'Previous',
  next: 'Next',
  hidden: (n: number, of: number) =>
    n === 0 ? `All ${plural(of, 'change')} shown` : `${n} of ${plural(of, 'change')} hidden`,
  pictureLabel: 'Picture of where each point went; it scrolls',
  pictureHint:
    'Point at a band, or move to it with the tab key, to read what became of it; follow it to the words.',
};

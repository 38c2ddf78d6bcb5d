/**
 * Colours of themes, for light and for dark: each at least 4.5:1 against the background of its mode, so that letters may
 * stand on them, and chosen as far apart in OKLab as that allows, neighbours further than others. Of colours that suggest a
 * side, an alarm or an approval there are none in full strength.
 */
export const THEME_COLOURS: readonly (readonly [light: string, dark: string])[] = [
  ['#762154', '#ec90b6'],
  ['#0d816a', '#089772'],
  ['#aa5f04', '#e5a159'],
  ['#8160b5', '#bca8fd'],
  ['#194305', '#9bc58d'],
  ['#95385b', '#c46762'],
  ['#434e5e', '#7bd3e9'],
  ['#695f01', '#d0da7b'],
  ['#4e1b67', '#feb4f7'],
  ['#195c2e', '#3fb690'],
  ['#7e686e', '#a69585'],
  ['#1e65aa', '#178bbc'],
  ['#773913', '#88851c'],
  ['#6a4190', '#b780c8'],
  ['#6c0b04', '#feb89c'],
  ['#03397f', '#60abeb'],
];

/** The other colours of the picture: its background, its text, and text that stands back. */
export const INKS = {
  paper: ['#ffffff', '#14171c'],
  ink: ['#1c1f24', '#e8eaed'],
  quiet: ['#5b626c', '#a3abb6'],
  rule: ['#d3d7dc', '#3b424b'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;
